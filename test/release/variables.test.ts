import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { type Variables, variablesText } from '../../src/release/variables.js';
import { SESSION } from '../session.js';

const NOTHING: Variables = {
  tests: [],
  sanity: [],
  cflags: [],
  root: '/src/it',
  cpuSeconds: 120,
  gplCompatible: true,
  digest: 'sha256',
  cache: 'cocci_cache',
  kbuild: '.',
  module: 'it',
  release: '1.0',
  signers: '',
  threshold: 1,
  smokeScripts: 'compat/smoke',
  smokeParameters: '',
  smokeSeconds: 60,
};

describe('release.mk', () => {
  it('hands flags to the shell to the letter, with the place of the release in them', async () => {
    const odd = ['-DA="x y"', "-DB='", '-DC=$(HOME)$$#x\\', '-I/src/it/include', '-I', '/src/it'];
    const words = await withTempDir(SESSION, async (dir) => {
      const file = path.join(dir, 'Makefile');
      const more =
        'compat_gen_root := /other place\nexport compat_gen_cflags\nx:;@eval "set -- $$compat_gen_cflags"; printf "%s\\n" "$$@"\n';
      writeFileSync(file, `${more}${variablesText({ ...NOTHING, cflags: odd })}`);
      return execFileSync('make', ['-sf', file]).toString().trimEnd().split('\n');
    });
    expect(words).toEqual(odd.map((word) => word.replace('/src/it', '/other place')));
  });

  it('hands on what the module is loaded with, whatever make thinks of it', async () => {
    const odd = `size=1 name="a $(b) # c" back\\slash it's`;
    const said = await withTempDir(SESSION, async (dir) => {
      const file = path.join(dir, 'Makefile');
      const more =
        'export compat_gen_smoke_parameters\nx:;@printf "%s\\n" "$$compat_gen_smoke_parameters"\n';
      writeFileSync(file, `${more}${variablesText({ ...NOTHING, smokeParameters: odd })}`);
      return execFileSync('make', ['-sf', file]).toString();
    });
    expect(said).toBe(`${odd}\n`);
  });

  it.each([
    ['a test', { tests: [{ macro: 'A', file: 'compat/tests/a b.c', exports: [] }] }],
    ['a sanity test', { sanity: [{ file: 'a$b.c', mustPass: true }] }],
    ['the cache', { cache: 'my cache' }],
    ['the scripts', { smokeScripts: 'my smoke' }],
  ])('refuses a name of %s that make can not take', (_, odd) => {
    expect(() => variablesText({ ...NOTHING, ...odd })).toThrow(/make can't take the name/);
  });
});
