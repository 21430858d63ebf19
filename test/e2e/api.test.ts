import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernel, openSandbox, REPO } from './kernels.js';
import { blocksOf, pageText, writeFiles } from './page.js';
import { renaming, said, tiny } from './tiny.js';

/** docs/api.md: a program that imports compat-gen, as the package brings it. */
const box = openSandbox();
const dir = path.join(box.dir, 'program');
const OLD = kernel('6.1');
const run = (argv: readonly string[]) => box.run([process.execPath, ...argv], dir);
afterAll(() => box.remove());

beforeAll(() => {
  const installed = path.join(dir, 'node_modules/compat-gen');
  mkdirSync(path.join(installed, 'dist/api'), { recursive: true });
  cpSync(path.join(REPO, 'package.json'), path.join(installed, 'package.json'));
  const code = 'dist/api/index.mjs';
  symlinkSync(path.join(REPO, code), path.join(installed, code));
  const types = path.join(installed, 'dist/api/index.d.mts');
  const made = run([path.join(REPO, 'scripts/types.mjs'), types]);
  expect(made.status, said(made)).toBe(0);
  mkdirSync(path.join(dir, 'node_modules/@types'));
  for (const name of ['node', '../undici-types']) {
    const place = path.join('node_modules/@types', name);
    symlinkSync(path.join(REPO, place), path.join(dir, place));
  }
  writeFiles(blocksOf(pageText('docs/api.md')), dir);
});

describe('a program that imports compat-gen', () => {
  it('is given types that need no other package', () => {
    const compilerOptions = {
      ...{ target: 'es2022', module: 'nodenext', strict: true, types: ['node'] },
      ...{ exactOptionalPropertyTypes: true, skipLibCheck: false },
    };
    writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const checked = run([path.join(REPO, 'node_modules/typescript/bin/tsc'), '-p', dir]);
    expect(checked.status, said(checked)).toBe(0);
  });

  it('asks a kernel, and builds a module', () => {
    const module = tiny(path.join(box.dir, 'tiny'));
    const ended = run(['example.mjs', module, OLD.kdir, `CC=${OLD.cc}`]);
    expect(ended.status, said(ended)).toBe(0);
    const [asked = '', ...built] = ended.stdout.split('\n');
    expect(asked).toMatch(new RegExp(`^${OLD.release} [0-9a-f]{64} true$`));
    expect(built.join('\n')).toMatch(/tiny\.ko.*\[ 'old' \] 0/s);
    // What the example's log passes on.
    expect(ended.stderr).toMatch(/^no BTF type information/);
  });

  it('is told what went wrong', () => {
    const wrong = { 'compat/cocci/old.cocci': renaming('have_nothing', 'a', 'b') };
    const ended = run(['example.mjs', tiny(path.join(box.dir, 'wrong'), wrong), OLD.kdir]);
    expect(ended.stderr).toMatch(/^RULE_CONDITION .*have_nothing/);
    expect(ended.status).toBe(2);
  });
});
