import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { programFile } from '../../src/core/program-file.js';
import { direct } from '../../src/target/direct.js';
import { KBUILD, probeKernel } from '../../src/target/index.js';
import { answers, ask } from '../detect/ask.js';
import { kernel } from '../e2e/kernels.js';
import { sessionWith } from '../session.js';

const OLD = kernel('6.1');
const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-direct-'));
afterAll(() => rmSync(dir, { recursive: true }));
const ccache = programFile('ccache', process.env);

let serial = 0;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  env = { ...process.env, CCACHE_DIR: path.join(dir, `cache-${serial++}`) };
});

const named = (cc: string, more: NodeJS.ProcessEnv = {}) =>
  direct(
    sessionWith({ env: { ...env, ...more } }),
    { prefix: [], makeWords: [] },
    `${cc} -c -O2`.split(' '),
  ).then(([first]) => first);

describe('a program before the compiler', () => {
  it('is left out: what it stands before is asked', async () => {
    for (const cc of ['distcc gcc-12', 'sccache distcc gcc-12', 'icecc gcc-12', '/x/distcc gcc-12'])
      expect(await named(cc)).toBe('gcc-12');
  });

  it('stays where it is another one, or what it runs is not what stands behind it', async (context) => {
    for (const cc of ['other gcc-12', 'distcc', 'distcc A=1 gcc-12']) {
      expect(await named(cc)).toBe(cc.split(' ')[0]);
    }
    expect(await named('icecc gcc-12', { ICECC_CC: 'gcc' })).toBe('icecc');
    // It is not there: the compiler does not run, and that is told elsewhere.
    expect(await named('/x/ccache gcc-12')).toBe('/x/ccache');
    context.skip(ccache === undefined, 'there is no ccache');
    expect(await named('ccache gcc-12')).toBe('gcc-12');
    expect(await named('ccache gcc-12', { CCACHE_COMPILER: 'gcc-12' })).toBe('ccache');
    expect(await named('ccache gcc-12', { CCACHE_PREFIX: 'other' })).toBe('ccache');
  });
});

describe('what ccache remembers is no answer, though it does not look', () => {
  it.for(['before the compiler', 'in its place'])('%s', async (where, context) => {
    if (ccache === undefined) return context.skip('there is no ccache');
    const at = path.join(dir, `headers-${serial++}`);
    const [first, second] = ['first', 'second'].map((name) => path.join(at, name)) as [
      string,
      string,
    ];
    for (const one of [first, second]) mkdirSync(one, { recursive: true });
    writeFileSync(path.join(second, 'two.h'), '#define TWO 2\n');
    // ccache does not look at what has just changed in that way.
    utimesSync(path.join(second, 'two.h'), 1e9, 1e9);
    const tests = [
      '#if __has_include("new.h")\n#error new\n#endif\nint x;\n',
      '#include "two.h"\nint two = TWO;\n',
    ].map((text, n) => {
      const file = path.join(at, `t${n}.c`);
      writeFileSync(file, text);
      utimesSync(file, 1e9, 1e9);
      return file;
    });
    const bin = path.join(at, 'bin');
    mkdirSync(bin);
    symlinkSync(ccache, path.join(bin, OLD.cc));
    const inPlace = where === 'in its place';
    const PATH = inPlace ? `${bin}:${process.env.PATH}` : process.env.PATH;
    const cc = inPlace ? OLD.cc : `ccache ${OLD.cc}`;
    const told = async (way: { isolated: boolean }) => {
      const session = sessionWith({ env: { ...env, PATH } });
      const found = {
        kind: KBUILD,
        host: { prefix: [], makeWords: [`CC=${cc}`] },
        kdir: OLD.kdir,
      };
      const tree = await probeKernel(session, found);
      const flags = [`-I${first}`, `-I${second}`];
      return answers(await ask(tree, tests, { ...way, flags, env: session.env }));
    };
    // What a build by the same command may have left in the cache.
    expect(await told({ isolated: true })).toEqual(['t0 true ', 't1 true ']);
    writeFileSync(path.join(first, 'new.h'), '');
    writeFileSync(path.join(first, 'two.h'), '#error none\n');
    for (const isolated of [true, false]) {
      expect(await told({ isolated })).toEqual(['t0 false ', 't1 false ']);
    }
  });
});
