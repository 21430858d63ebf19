import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { REPO } from './kernels.js';

/**
 * Small drivers from Debian's packages, of which scripts/reach builds many (see docs/reach.md): name →
 * directory. scripts/install has fetched them; else they are fetched now, once in a machine's life.
 */
export const DRIVERS: ReadonlyMap<string, string> = fetchDrivers([
  'acpi-call',
  'v4l2loopback',
  'vpoll',
]);

function fetchDrivers(packages: readonly string[]): Map<string, string> {
  const { status, stdout, stderr } = spawnSync(
    path.join(REPO, 'scripts/reach-fetch'),
    ['bookworm', ...packages],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Debian's packages can't be fetched: ${stderr}`);
  const lines = stdout.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, name = '', dir = ''] = line.split('\t');
      return [name, dir];
    }),
  );
}
