import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { openSandbox, pathWithout } from './kernels.js';
import { entriesOf, FOR_6_1, renaming, said, tiny } from './tiny.js';

/** Whatever the patch depends on beside rules and sources: when it changes, the entry is stale. */
const sandbox = openSandbox();
afterAll(sandbox.remove);
const master = path.join(sandbox.dir, 'master');
const table = path.join(sandbox.dir, 'table.txt');
const TOML = (spatch: string): string => `[rules]\nfiles = ["compat/cocci/*"]\n[spatch]\n${spatch}`;
const AS_MADE = 'macro-file = "../macros.h"\nargs = ["--all-includes"]\n';

/** spatch can't parse one of its lines, and says so. */
const BROKEN = '\nint broken(void)\n{\n\tfoo(1) ]] bar;\n\treturn tiny_new(2);\n}\n';
const SKIPPED = /tiny_aux\.c:10: spatch cannot parse broken\(\) and skips it, so rule old/;

/** A rule whose script reads a file. */
const READING = `${renaming('!have_strscpy_2', 'tiny_new', 'tiny_old')}
@initialize:python@
@@
word = open("${table}").read().strip()
`;

beforeAll(() => {
  writeFileSync(table, 'one\n');
  writeFileSync(path.join(sandbox.dir, 'macros.h'), '#define for_all(x) for (;;)\n');
  tiny(master, {
    'compat.toml': TOML(AS_MADE),
    'compat/cocci/old.cocci': READING,
    'tiny_aux.c': `#include "tiny.h"\n\nint tiny_aux(int x)\n{\n\treturn x;\n}\n${BROKEN}`,
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], master);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).toMatch(SKIPPED);
});

let serial = 0;
function copy(spatch = AS_MADE): string {
  const dir = path.join(sandbox.dir, `m${serial++}`);
  cpSync(master, dir, { recursive: true });
  writeFileSync(path.join(dir, 'compat.toml'), TOML(spatch));
  return dir;
}

function list(dir: string, env: NodeJS.ProcessEnv = {}): string {
  const ended = sandbox.compatGen(['cache', 'list'], dir, env);
  expect(ended.status, said(ended)).toBe(0);
  return ended.stdout;
}

/** Puts other text into a file while `work` runs. */
function withText<T>(file: string, text: string, work: () => T): T {
  const before = readFileSync(file);
  writeFileSync(file, text);
  try {
    return work();
  } finally {
    writeFileSync(file, before);
  }
}

/** spatch's own directory, with one more line in standard.iso. */
function otherHome(): string {
  const home = path.join(sandbox.dir, `home-${serial++}`);
  cpSync('/usr/lib/coccinelle', home, { recursive: true });
  appendFileSync(path.join(home, 'standard.iso'), '\n// another\n');
  return home;
}

describe('a patch is stale', () => {
  it('not while all is as it was', () => {
    expect(list(copy())).toMatch(/^\w+ {2}current /);
  });

  it.each([
    ['with other arguments', 'macro-file = "../macros.h"\n', 'spatch.args changed'],
    ['with another group', `${AS_MADE}group = "each"\n`, 'spatch.group changed'],
    ['without the macro file', 'args = ["--all-includes"]\n', 'spatch.macro-file is gone'],
    ['with spatch.strict, for what was skipped', `${AS_MADE}strict = true\n`, 'skipped code'],
  ])('%s', (_, spatch, reason) => {
    expect(list(copy(spatch))).toMatch(new RegExp(`  stale .*\\(.*${reason}.*\\)$`, 'm'));
  });

  it('with another macro file outside of the module: for --locked, pack and HIT, too', () => {
    const dir = copy();
    withText(path.join(sandbox.dir, 'macros.h'), '#define for_all(x) while (x)\n', () => {
      const reason = 'stale (input spatch.macro-file changed)';
      const locked = sandbox.compatGen([...FOR_6_1, '--locked', 'prepare'], dir);
      expect(locked.stderr).toContain(reason);
      const packed = sandbox.compatGen(['pack', '--as', 'tiny-1'], dir);
      expect(packed.stderr).toContain(reason);
      expect([locked.status, packed.status]).toEqual([4, 4]);
      const made = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
      expect(made.stderr).toMatch(/^ {2}MISS/m);
      expect(made.stderr).toContain(`${reason}: made`);
      expect(list(dir)).toMatch(/ {2}current /);
    });
    expect(list(dir)).toContain('spatch.macro-file changed');
  });

  it('with another file that a script reads; where that is not, nothing can be said', () => {
    const dir = copy();
    withText(table, 'two\n', () => expect(list(dir)).toContain(`input ${table} changed`));
    rmSync(table);
    expect(list(dir)).toMatch(/ {2}current /);
    writeFileSync(table, 'one\n');
  });

  it('with other isomorphisms in COCCINELLE_HOME, until it is made with these', () => {
    const dir = copy();
    expect(list(dir, { COCCINELLE_HOME: '/usr/lib/coccinelle' })).toMatch(/ {2}current /);
    const env = { COCCINELLE_HOME: otherHome() };
    expect(list(dir, env)).toMatch(/stale .*COCCINELLE_HOME\/standard\.iso/);
    const made = sandbox.compatGen(['generate'], dir, env);
    expect(made.stdout, said(made)).toMatch(/ made, /);
    expect(list(dir, env)).toMatch(/ {2}current /);
    expect(list(dir)).toMatch(/stale .*standard\./);
    const without = pathWithout(sandbox, /^spatch/);
    expect(list(dir, { PATH: without })).toMatch(/ {2}current /);
  });

  it('with other files of the same spatch, but not with those of another version', () => {
    const dir = copy();
    const bin = path.join(sandbox.dir, 'lib-test/bin');
    mkdirSync(bin, { recursive: true });
    const own = path.join(bin, '../lib/coccinelle');
    cpSync('/usr/lib/coccinelle', own, { recursive: true });
    const version = (text: string): void =>
      writeFileSync(path.join(bin, 'spatch'), `#!/bin/sh\necho spatch version ${text}\n`, {
        mode: 0o755,
      });
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const here = manifestOf(dir).spatch;
    version(here);
    expect(list(dir, env)).toMatch(/ {2}current /);
    appendFileSync(path.join(own, 'standard.iso'), '\n');
    expect(list(dir, env)).toMatch(/stale .*input standard\.iso changed/);
    version('9.9');
    expect(list(dir, env)).toMatch(/ {2}current /);
  });
});

interface Told {
  schema: number;
  changing: string[];
  engine?: number;
  spatch: string;
  options?: unknown;
  inputs?: { name: string; sha256: string }[];
  skipped?: unknown;
}

function entryOf(dir: string): string {
  return path.join(dir, 'cocci_cache', entriesOf(path.join(dir, 'cocci_cache'))[0] ?? '');
}

function manifestOf(dir: string): Told {
  return JSON.parse(readFileSync(path.join(entryOf(dir), 'manifest.json'), 'utf8'));
}

describe('manifest.json', () => {
  it('has all of it', () => {
    const manifest = manifestOf(master);
    expect(manifest).toMatchObject({
      schema: 2,
      options: { args: ['--all-includes'], group: 'together' },
      skipped: [{ file: 'tiny_aux.c', line: 10, rule: 'old', text: 'foo(1) ]] bar;' }],
    });
    expect(manifest.inputs?.map(({ name }) => name)).toEqual([
      table,
      'spatch.macro-file',
      'standard.h',
      'standard.iso',
    ]);
    expect(manifest.inputs?.[0]?.sha256).toBe(sha256('one\n'));
  });

  it('of schema 1 is read still, and made again where spatch is at hand', () => {
    const dir = copy('');
    writeFileSync(
      path.join(dir, 'compat/cocci/old.cocci'),
      renaming('!have_strscpy_2', 'tiny_new', 'tiny_old'),
    );
    expect(sandbox.compatGen(['generate'], dir).status).toBe(0);
    const entry = entryOf(dir);
    const { changing, engine, options, inputs, skipped, ...first } = manifestOf(dir);
    const text = `${JSON.stringify({ ...first, schema: 1 }, null, 2)}\n`;
    writeFileSync(path.join(entry, 'manifest.json'), text);
    const sums = readFileSync(path.join(entry, 'SHA256SUMS'), 'utf8').split('\n');
    const lines = sums.map((line) =>
      line.endsWith('manifest.json') ? `${sha256(text)}  manifest.json` : line,
    );
    writeFileSync(path.join(entry, 'SHA256SUMS'), lines.join('\n'));
    expect(list(dir)).toMatch(/stale .*an older version made it/);
    const locked = sandbox.compatGen([...FOR_6_1, '--locked', 'prepare'], dir);
    expect(locked.status, said(locked)).toBe(4);
    expect(sandbox.compatGen(['generate'], dir).status).toBe(0);
    expect(list(dir)).toMatch(/ {2}current /);
    expect(manifestOf(dir)).toHaveProperty('engine');
  });
});

it('what spatch skipped is told on a HIT again', () => {
  const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], copy());
  expect(ended.stderr).toMatch(/^ {2}HIT/m);
  expect(ended.stderr).toMatch(SKIPPED);
  const json = sandbox.compatGen(['generate', '--json'], copy());
  expect(JSON.parse(json.stdout)).toMatchObject([{ done: 'current' }]);
  expect(json.stderr).toMatch(SKIPPED);
});
