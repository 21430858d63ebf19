import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Log, silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { compareReleases, findKernel, installedTrees } from '../../src/target/find.js';
import { KBUILD, type KernelHost } from '../../src/target/index.js';
import { SESSION, sessionWith } from '../session.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'find kernel ü-'));
afterAll(() => rmSync(temp, { recursive: true }));

/**
 * A machine with these trees: a prefix that shows a directory as / to readlink, ls and uname, which
 * is all that looking for a kernel runs.
 */
function machine(name: string, files: readonly string[], running = '6.1.0-1-amd64') {
  const root = path.join(temp, name);
  for (const file of files) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  }
  mkdirSync(root, { recursive: true });
  const prefix = path.join(root, 'prefix');
  writeFileSync(
    prefix,
    `#!/bin/bash
root=$(dirname "$0")
case $1 in
  true) ;;
  uname) echo ${running};;
  readlink) found=$(readlink -e -- "$root\${@: -1}") || exit 1; echo "\${found#"$root"}";;
  ls) exec ls -1 -- "$root\${@: -1}";;
  *) exit 99;;
esac
`,
    { mode: 0o755 },
  );
  const warnings: Warning[] = [];
  const steps: string[] = [];
  const log: Log = {
    ...silent,
    warn: (warning) => warnings.push(warning),
    step: (_, what) => steps.push(what),
  };
  const host: KernelHost = { prefix: [prefix], makeWords: [] };
  return { root, host, log, warnings, steps };
}

interface Wish {
  kdir?: string;
  kver?: string;
  env: Record<string, string>;
}

const ALL = [
  'lib/modules/6.1.0-1-amd64/build/Makefile',
  'lib/modules/5.10.0-9-amd64/build/Makefile',
  'usr/src/linux-headers-6.12.0-amd64/Makefile',
  'k/Makefile',
];

describe('the kernel is looked for', () => {
  const { host, log, warnings, steps } = machine('all', ALL);
  const find = ({ env, ...wish }: Wish, on = { host, log }) =>
    findKernel(sessionWith({ log: on.log, env: { ...process.env, ...env } }), {
      ...on.host,
      ...wish,
    });

  it.each([
    [
      '--kdir before all else',
      { kdir: '/k', kver: '5.10.0-9-amd64', env: { KDIR: '/x' } },
      '/k',
      '--kdir',
    ],
    [
      '--kver next',
      { kver: '6.12.0-amd64', env: { KDIR: '/k' } },
      '/usr/src/linux-headers-6.12.0-amd64',
      '--kver',
    ],
    ['then KDIR', { env: { KDIR: '/k', KVER: '5.10.0-9-amd64' } }, '/k', 'KDIR'],
    [
      'then KVER',
      { env: { KVER: '5.10.0-9-amd64', KERNELDIR: '/k' } },
      '/lib/modules/5.10.0-9-amd64/build',
      'KVER',
    ],
    ['then KERNELDIR', { env: { KERNELDIR: '/k' } }, '/k', 'KERNELDIR'],
    ['then the running one', { env: {} }, '/lib/modules/6.1.0-1-amd64/build', 'the running kernel'],
  ])('%s', async (_, request, kdir, from) => {
    expect(await find(request)).toEqual({ kind: KBUILD, host, kdir });
    expect(steps.at(-1)).toBe(`${kdir} (${from})`);
    expect(warnings).toEqual([]);
  });

  it('by the newest header tree at last, and a line says so', async () => {
    const other = machine('other', ALL, '9.9.9');
    const kdir = '/usr/src/linux-headers-6.12.0-amd64';
    expect(await find({ env: {} }, other)).toMatchObject({ kdir });
    expect(other.warnings).toEqual([{ kind: 'kernel-guessed', kdir }]);
  });

  it('in vain where there is none', async () => {
    await expect(find({ env: {} }, machine('none', []))).rejects.toMatchObject({
      code: 'NO_KERNEL',
      message: expect.stringMatching(/no header tree is installed/),
      hint: expect.stringMatching(/linux-headers-RELEASE/),
    });
  });

  it('and what was named is never passed over for another', async () => {
    for (const request of [
      { kdir: '/x', env: {} },
      { kver: '1.2.3', env: {} },
      { env: { KDIR: '/x' } },
    ]) {
      await expect(find(request)).rejects.toMatchObject({ code: 'NO_KERNEL' });
    }
  });
});

describe('installed trees', () => {
  it('stand newest first, without the common halves of Debian’s packages', async () => {
    const { host, root } = machine('trees', [
      'usr/src/linux-headers-6.1.0-9-amd64/Makefile',
      'usr/src/linux-headers-6.1.0-10-amd64/Makefile',
      'usr/src/linux-headers-6.1.0-10-common/Makefile',
      'usr/src/other/Makefile',
    ]);
    mkdirSync(path.join(root, 'lib/modules'), { recursive: true });
    symlinkSync('/x', path.join(root, 'lib/modules/5.4.0'));
    expect(await installedTrees(SESSION, host)).toEqual([
      '/usr/src/linux-headers-6.1.0-10-amd64',
      '/usr/src/linux-headers-6.1.0-9-amd64',
      '/lib/modules/5.4.0/build',
    ]);
  });
});

describe('compareReleases', () => {
  it('goes number by number', () => {
    const releases = ['6.12.0', '6.1.0-10-amd64', '6.1.0-9-amd64', '5.10.0', '7.3.4+deb13-amd64'];
    expect(releases.sort(compareReleases)).toEqual([
      '5.10.0',
      '6.1.0-9-amd64',
      '6.1.0-10-amd64',
      '6.12.0',
      '7.3.4+deb13-amd64',
    ]);
  });
});
