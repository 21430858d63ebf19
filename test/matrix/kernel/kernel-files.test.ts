import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kernelFiles, programsOf } from '../../../src/matrix/kernel/kernel-files.js';
import { KBUILD } from '../../../src/target/index.js';
import { SESSION, sessionWith } from '../../session.js';

const dir = mkdtempSync('/tmp/compat-gen-kernel-files-');
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const at = (name: string): string => path.join(dir, name);

for (const name of ['bin', 'kernel/include', 'packaged']) mkdirSync(at(name), { recursive: true });
writeFileSync(at('kernel/include/a b.h'), '1');
writeFileSync(at('packaged/fixdep'), '1');
writeFileSync(at('other'), '1');
symlinkSync('../packaged', at('kernel/scripts'));
symlinkSync('a b.h', at('kernel/include/link.h'));
writeFileSync(at('own-cc1'), '1');
const program = (name: string, text: string): void =>
  writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
program('launcher', 'exec "$@"');
program('pahole', ':');
// The others of its programs are where PATH has them, or nowhere: as gcc says it.
program('cc-of-it', `case $1 in *=cc1) echo '${at('own-cc1')}' ;; *) echo "\${1#*=}" ;; esac`);

const session = sessionWith({ env: { ...SESSION.env, PATH: `${at('bin')}:${process.env.PATH}` } });
const host = { prefix: [], makeWords: [] };
const tree = {
  ...{ host, kind: KBUILD, kdir: at('kernel'), objtree: at('kernel'), srctree: at('nowhere') },
  compile: { argv: ['launcher', 'cc-of-it', '-c'], cwd: dir },
  ...{ compiler: 'cc', builtWith: '' },
};

describe.each(['times', 'digests'] as const)('the files that a build depends on, by %s', (told) => {
  const files = async () => kernelFiles(session, tree, await programsOf(session, tree), told);

  it.each([
    ['a header', 'kernel/include/a b.h'],
    ['what a link of the tree leads to', 'packaged/fixdep'],
    ['the launcher', 'bin/launcher'],
    ['the compiler', 'bin/cc-of-it'],
    ['a program that the compiler runs', 'own-cc1'],
    ['another program', 'bin/pahole'],
  ])('are others where %s is another one', async (_, name) => {
    const before = await files();
    expect(before).toContain(at(name).replace(at('packaged'), at('kernel/scripts')));
    appendFileSync(at(name), '\n# more\n');
    expect(await files()).not.toBe(before);
  });

  it('are others where a link leads elsewhere', async () => {
    const before = await files();
    rmSync(at('kernel/include/link.h'));
    symlinkSync(told === 'times' ? 'b.h' : 'a b.h', at('kernel/include/link.h'));
    expect(await files()).not.toBe(before);
  });

  it('are the same while nothing changes', async () => {
    expect(await files()).toBe(await files());
  });
});

it('are the same by digest where only their time is another one', async () => {
  const before = await kernelFiles(session, tree, [], 'digests');
  utimesSync(at('kernel/include/a b.h'), 1, 1);
  expect(await kernelFiles(session, tree, [], 'digests')).toBe(before);
});

it('are not told where nothing tells them', async () => {
  program('find', 'exit 1');
  expect(await kernelFiles(session, tree, [], 'times')).toBe(undefined);
  program('sha256sum', 'exit 1');
  expect(await kernelFiles(session, tree, [], 'digests')).toBe(undefined);
});
