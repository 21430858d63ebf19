import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { SmokeReport } from '../../src/smoke/index.js';
import { IDLE_IN_EXAMPLE } from '../library/unproven.js';
import { needsToBoot } from '../smoke/images.js';
import { scriptsByRule } from '../smoke/table.js';
import { copyExampleInPlace } from './example.js';
import { KERNELS, type Kernel, openSandbox } from './kernels.js';
import { inTurn } from './on-some-kernels.js';
import { said } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** Those that come by most of what rules rewrite. scripts/smoke-boots runs all. */
const QUICK = ['10-size', '30-limits', '60-latency', '70-statistics', '80-disks'];

/** A boot under emulation, on a machine that has other things to do. */
const SLOW = { timeout: 1_200_000 };

function wordsFor({ kdir, cc, exec }: Kernel): string[] {
  return ['--kdir', kdir, ...(exec.length > 0 ? ['--exec', exec.join(' ')] : []), `CC=${cc}`];
}

const example = copyExampleInPlace(sandbox.dir);

const CHECKED = 'the example passes what its scripts check: $series';

it.for(inTurn(CHECKED))(CHECKED, SLOW, (kernel, context) => {
  const image = needsToBoot(context, kernel);
  const table = scriptsByRule();
  const junit = path.join(sandbox.dir, `${kernel.series}.xml`);
  const words = ['--json', ...wordsFor(kernel), 'smoke', '--image', image, '--junit', junit];
  words.push(...QUICK);
  const ended = sandbox.compatGen(words, example);
  expect(ended.status, said(ended)).toBe(0);
  const report: SmokeReport = JSON.parse(ended.stdout);
  expect(report.release).toBe(kernel.release);
  // One boot is enough where all is well, and the emulator does not hang before the module is there.
  expect(report.logs).toHaveLength(/^ {2}AGAIN {3}/m.test(ended.stderr) ? 2 : 1);
  expect(readFileSync(report.logs.at(-1) ?? '', 'latin1')).toContain('compat-gen: finished');
  // The scripts that run here may be fewer than the table names; a kernel newer than cocci_cache may need other rules.
  const built = readFileSync(path.join(example, `build-${kernel.release}/ramdisk.ko`), 'latin1');
  const [, rules = ''] = /\0compat_rules=([^\0]*)\0/.exec(built) ?? [];
  expect(rules).not.toBe('');
  const changed = rules.split(' ').filter((rule) => !IDLE_IN_EXAMPLE.includes(rule));
  expect(changed.filter((rule) => rule !== 'none' && !table.has(rule))).toEqual([]);
  const checks = report.results.flatMap((result) => result.checks);
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(20);
  expect(readFileSync(junit, 'utf8')).toContain(`tests="${report.results.length}" failures="0"`);
});

it('says how to come by an image that is not here', () => {
  const [kernel] = KERNELS as [Kernel];
  const empty = path.join(sandbox.dir, 'empty');
  const ended = sandbox.compatGen([...wordsFor(kernel), 'smoke', '--image', empty], example);
  expect(ended.status).toBe(3);
  expect(ended.stderr).toContain(`no kernel image of ${kernel.release} in ${empty}`);
  expect(ended.stderr).toContain(`apt-get download linux-image-${kernel.release}`);
});
