import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { type Ended, kernel, openSandbox, pathWithout } from './kernels.js';
import { entriesOf, type Files, FOR_6_1, namesIn, renaming, said, snapshot, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const { release } = kernel('6.1');

/** A module with a sound entry for 6.1, made once and copied for each test. */
const master = path.join(sandbox.dir, 'master');
let fingerprint = '';
let withoutSpatch: NodeJS.ProcessEnv = {};
beforeAll(() => {
  tiny(master);
  const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], master);
  expect(ended.status, said(ended)).toBe(0);
  fingerprint = entriesOf(path.join(master, 'cocci_cache'))[0] ?? '';
  rmSync(path.join(master, 'build-current'));
  rmSync(path.join(master, `build-${release}`), { recursive: true });
  withoutSpatch = { PATH: pathWithout(sandbox, /^spatch/) };
});

let serial = 0;
/** A copy of the module; gives its directory and that of its entry. */
function copy(): { dir: string; entry: string } {
  const dir = path.join(sandbox.dir, `m${serial++}`);
  cpSync(master, dir, { recursive: true });
  return { dir, entry: path.join(dir, 'cocci_cache', fingerprint) };
}

function prepare(dir: string, env: NodeJS.ProcessEnv = {}, ...options: string[]): Ended {
  return sandbox.compatGen([...FOR_6_1, ...options, 'prepare'], dir, env);
}

/** Prepares, which must fail; nothing may be laid out or changed. */
function refused(dir: string, env: NodeJS.ProcessEnv = {}, ...options: string[]): Ended {
  const before = snapshot(dir);
  const ended = prepare(dir, env, ...options);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect([...snapshot(dir).keys()]).toEqual([...before.keys()]);
  return ended;
}

describe('an entry that is damaged is named, and made again or missed', () => {
  it.each<[string, (entry: string) => void, RegExp]>([
    [
      'its compat.h is not the one of its directory',
      (entry) => appendFileSync(path.join(entry, 'compat.h'), '#define COMPAT_X\n'),
      /compat\.h is not what its directory is named after: expected sha256 [0-9a-f]{12,64}, found/,
    ],
    [
      'its patch is not the one of its manifest',
      (entry) => appendFileSync(path.join(entry, 'compat.patch'), '\n'),
      /compat\.patch is not what manifest\.json says/,
    ],
    [
      'its patch is not there',
      (entry) => rmSync(path.join(entry, 'compat.patch')),
      /compat\.patch is missing, but manifest\.json is there/,
    ],
    [
      'its manifest is not there',
      (entry) => rmSync(path.join(entry, 'manifest.json')),
      /manifest\.json is missing, but SHA256SUMS is there/,
    ],
    [
      'its compat.h is not there',
      (entry) => rmSync(path.join(entry, 'compat.h')),
      /compat\.h is missing: the entry is only half there/,
    ],
  ])('%s', (_, harm, words) => {
    const { dir, entry } = copy();
    harm(entry);
    const verified = sandbox.compatGen(['cache', 'verify'], dir);
    expect(verified.stderr).toMatch(words);
    const shown = sandbox.compatGen(['cache', 'show', fingerprint], dir);
    expect(shown.stderr).toMatch(words);
    expect(shown.stderr).toMatch(/^Restore .* or delete it to have it made again\./m);
    const named = sandbox.compatGen(['generate', fingerprint], dir);
    const carried = sandbox.compatGen(['export', fingerprint, '-o', 'x.tar.gz'], dir);
    expect([verified, shown, named, carried].map(({ status }) => status)).toEqual([8, 8, 8, 8]);
    const locked = refused(dir, {}, '--locked');
    expect(locked.stderr).toMatch(words);
    expect(locked.status).toBe(4);

    const without = prepare(dir, withoutSpatch);
    expect(without.stderr).toMatch(words);
    expect(without.stderr).toMatch(/warning: .*; the entry is not used$/m);
    expect(without.status).toBe(4);

    rmSync(entry, { recursive: true });
    cpSync(path.join(master, 'cocci_cache', fingerprint), entry, { recursive: true });
    harm(entry);
    const built = prepare(dir);
    expect(built.stderr).toMatch(words);
    expect(built.stderr).toMatch(/warning: .*; the entry is made again$/m);
    expect(built.status, said(built)).toBe(0);
    expect(sandbox.compatGen(['cache', 'verify'], dir).status).toBe(0);
    expect(readFileSync(path.join(entry, 'compat.patch'))).toEqual(
      readFileSync(path.join(master, 'cocci_cache', fingerprint, 'compat.patch')),
    );
  });
});

describe('an entry that is damaged', () => {
  it('is passed over by generate, which says so, and is shown by cache list', () => {
    const { dir, entry } = copy();
    rmSync(path.join(entry, 'manifest.json'));
    const generated = sandbox.compatGen(['generate', '--json'], dir);
    expect(JSON.parse(generated.stdout)).toMatchObject([
      {
        fingerprint,
        done: 'unusable',
        reason: expect.stringContaining('manifest.json is missing'),
      },
    ]);
    expect(sandbox.compatGen(['cache', 'list'], dir).stdout).toMatch(
      new RegExp(`^${fingerprint}  damaged .*manifest\\.json is missing`),
    );
  });
});

describe('a patch from elsewhere', () => {
  const victim = path.join(sandbox.dir, 'victim.c');

  /** A foreign entry: compat.h and compat.patch, no manifest. */
  function foreign(patch: string): string {
    const { dir, entry } = copy();
    for (const name of ['manifest.json', 'SHA256SUMS', 'rules.txt']) rmSync(path.join(entry, name));
    writeFileSync(path.join(entry, 'compat.patch'), patch);
    appendFileSync(path.join(dir, 'compat.toml'), '[cache]\nforeign = true\n');
    writeFileSync(victim, 'old\n');
    return dir;
  }
  const changing = (from: string, to = from) => `--- ${from}\n+++ ${to}\n@@ -1 +1 @@\n-old\n+new\n`;

  it.each<[string, string, RegExp]>([
    [
      'that leads outside by ../',
      changing('a/../victim.c', 'b/../victim.c'),
      /goes through "\.\."/,
    ],
    ['that leads outside by an absolute name', changing(victim), /absolute/],
    [
      'that creates a file',
      '--- /dev/null\n+++ b/new.c\n@@ -0,0 +1 @@\n+int x;\n',
      /creates a file/,
    ],
    [
      'that deletes a file',
      '--- a/tiny_aux.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-int x;\n',
      /deletes the file/,
    ],
    [
      'that renames a file',
      'diff --git a/tiny_aux.c b/x.c\nsimilarity index 100%\nrename from tiny_aux.c\nrename to x.c\n',
      /says "(?:similarity|rename)/,
    ],
    [
      'that changes what is no source',
      changing('a/Kbuild', 'b/Kbuild'),
      /is not one of the module's sources/,
    ],
    [
      'that does not fit',
      changing('a/tiny_aux.c', 'b/tiny_aux.c'),
      /does not apply to tiny_aux\.c/,
    ],
    [
      'that is cut short',
      '--- a/tiny_aux.c\n+++ b/tiny_aux.c\n@@ -1,3 +1,3 @@\n #inc',
      /compat\.patch/,
    ],
  ])('%s is refused, and nothing is written', (_, patch, words) => {
    const dir = foreign(patch);
    const { status, stderr } = refused(dir);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(`${fingerprint}/compat.patch`);
    expect(status).toBe(6);
    expect(readFileSync(victim, 'utf8')).toBe('old\n');
  });

  it('that is sound is used as it stands', () => {
    const dir = foreign(
      '--- a/tiny_aux.c\n+++ b/tiny_aux.c\n@@ -5 +5 @@\n-\treturn x;\n+\treturn 5;\n',
    );
    const { status, stdout } = prepare(dir);
    expect(readFileSync(path.join(stdout.trim(), 'tiny_aux.c'), 'utf8')).toContain('return 5;');
    expect(status).toBe(0);
  });
});

describe('an entry made from other rules or sources than today’s', () => {
  it('is remade where spatch is at hand, and a line says so', () => {
    const { dir } = copy();
    writeFileSync(
      path.join(dir, 'tiny_aux.c'),
      '#include "tiny.h"\n\nint tiny_aux(int x)\n{\n\treturn tiny_new(x);\n}\n',
    );
    const { status, stderr } = prepare(dir);
    expect(stderr).toMatch(
      /warning: the cached patch of \S+ is stale \(source tiny_aux\.c changed\): made again/,
    );
    expect(status).toBe(0);
    const again = prepare(dir);
    expect(again.stderr).toMatch(/^ {2}HIT /m);
    expect(again.stderr).not.toMatch(/stale/);
  });

  it('is used without spatch where it applies, and a line says so', () => {
    const { dir } = copy();
    appendFileSync(path.join(dir, 'tiny_main.c'), '/* more */\n');
    const { status, stderr, stdout } = prepare(dir, withoutSpatch);
    expect(stderr).toMatch(/is stale \(source tiny_main\.c changed\), but applies, and is used/);
    expect(status).toBe(0);
    expect(readFileSync(path.join(stdout.trim(), 'tiny_main.c'), 'utf8')).toMatch(/tiny_old\(1\)/);
  });

  it('is refused without spatch where it does not apply', () => {
    const { dir } = copy();
    const file = path.join(dir, 'tiny_main.c');
    writeFileSync(file, readFileSync(file, 'utf8').replace('tiny_new(1) >', 'tiny_new(1) <'));
    const { status, stderr } = refused(dir, withoutSpatch);
    expect(stderr).toMatch(/hunk .* does not apply to tiny_main\.c/);
    expect(status).toBe(6);
  });

  it('is refused with --locked, and so is a miss', () => {
    const { dir, entry } = copy();
    writeFileSync(
      path.join(dir, 'compat/cocci/old.cocci'),
      renaming('!have_strscpy_2', 'tiny_new', 'tiny_old', '// x\n'),
    );
    const stale = refused(dir, {}, '--locked');
    expect(stale.stderr).toMatch(/--locked: the cached patch of \S+ is stale \(rule old changed\)/);
    expect(stale.stderr).toMatch(`compat-gen generate ${fingerprint}`);
    rmSync(entry, { recursive: true });
    const missing = refused(dir, {}, '--locked');
    expect(missing.stderr).toMatch(`--locked: no cached patch has the fingerprint ${fingerprint}`);
    expect([stale.status, missing.status]).toEqual([4, 4]);
  });
});

describe('the hard route', () => {
  nightly('goes from a build host without spatch over a spatch host back', () => {
    const { dir: buildHost, entry } = copy();
    rmSync(entry, { recursive: true });
    const stopped = sandbox.compatGen([...FOR_6_1, 'build'], buildHost, withoutSpatch);
    expect(stopped.status, said(stopped)).toBe(4);
    expect(stopped.stdout).toBe('');
    expect(stopped.stderr).toContain(`fingerprint: ${fingerprint}\n`);
    expect(stopped.stderr).toContain(`copy ${entry}\n`);
    expect(stopped.stderr).toContain(`compat-gen generate ${fingerprint} `);
    expect(namesIn(entry)).toEqual(['compat.h', 'kernelrelease.txt']);
    expect(namesIn(buildHost).filter((name) => name.startsWith('build-'))).toEqual([]);

    const { dir: spatchHost, entry: there } = copy();
    rmSync(there, { recursive: true });
    cpSync(entry, there, { recursive: true });
    const bare = {
      PATH: pathWithout(sandbox, /^(?:.*gcc.*|cc|clang.*|make|ld.*|as)$/),
      KDIR: '/nowhere',
    };
    const made = sandbox.compatGen(['generate', fingerprint.slice(0, 12)], spatchHost, bare);
    expect(made.status, said(made)).toBe(0);
    expect(made.stdout).toMatch(new RegExp(`^${fingerprint}  made, 1 rules?\n$`));
    expect(readFileSync(path.join(there, 'kernelrelease.txt'), 'utf8')).toBe(`${release}\n`);
    expect(readFileSync(path.join(there, 'compat.patch'))).toEqual(
      readFileSync(path.join(master, 'cocci_cache', fingerprint, 'compat.patch')),
    );

    rmSync(entry, { recursive: true });
    cpSync(there, entry, { recursive: true });
    const built = sandbox.compatGen([...FOR_6_1, 'build'], buildHost, withoutSpatch);
    expect(built.status, said(built)).toBe(0);
    expect(built.stderr).toMatch(/^ {2}HIT /m);
    expect(existsSync(built.stdout.trim())).toBe(true);
  });

  it('asks for nothing where no rule applies', () => {
    const { dir, entry } = copy();
    rmSync(entry, { recursive: true });
    rmSync(path.join(dir, 'compat/cocci/old.cocci'));
    expect(prepare(dir, withoutSpatch).status).toBe(0);
  });
});

describe('generate', () => {
  const fresh = (files: Files = {}) => {
    const { dir, entry } = copy();
    tiny(dir, files);
    for (const name of ['manifest.json', 'SHA256SUMS', 'rules.txt', 'compat.patch'])
      rmSync(path.join(entry, name));
    return { dir, entry };
  };

  it('makes what is missing, and leaves what is current', () => {
    const { dir } = fresh();
    expect(sandbox.compatGen(['generate'], dir).stdout).toMatch(/ {2}made, 1 rules?\n$/);
    const again = sandbox.compatGen(['generate', '--json'], dir);
    expect(JSON.parse(again.stdout)).toEqual([{ fingerprint, done: 'current', rules: ['old'] }]);
  });

  it('stops with exit 5 at a rule that spatch cannot parse, naming its file, and keeps the entry', () => {
    const bad =
      '// compat: when !have_strscpy_2\n// compat: touches tiny_new\n@@\nexpression e\n@@\n- tiny_new(e)\n';
    const { dir, entry } = fresh({ 'compat/cocci/old.cocci': bad });
    const { status, stderr } = sandbox.compatGen(['generate'], dir);
    expect(stderr).toMatch(`${dir}/compat/cocci/old.cocci:`);
    expect(stderr).toMatch(/cannot parse rule old/);
    expect(status).toBe(5);
    expect(namesIn(entry)).toEqual(['compat.h', 'kernelrelease.txt']);
  });

  it('says which one it has not got', () => {
    const { dir } = copy();
    const { status, stderr } = sandbox.compatGen(['generate', `0${fingerprint.slice(1)}`], dir);
    expect(stderr).toMatch(/no entry .* in /);
    expect(status).toBe(2);
  });
});

describe('cache', () => {
  it('lists, shows, verifies and prunes', () => {
    const { dir, entry } = copy();
    const run = (...args: string[]) => sandbox.compatGen(['cache', ...args], dir);
    expect(run('list').stdout).toBe(`${fingerprint}  current      ${release}\n`);
    const shown = run('show', fingerprint.slice(0, 8)).stdout;
    expect(shown).toMatch(/^rules +old$/m);
    expect(shown).toMatch(/^\+\treturn tiny_old\(1\) > tiny_aux\(1\);$/m);
    expect(run('verify').stdout).toMatch(/^1 entr(?:y|ies), all sound\n$/);

    mkdirSync(path.join(dir, 'cocci_cache', '.tmp-0123abcd'));
    writeFileSync(path.join(dir, 'compat/tests/have_new.c'), 'int x;\n');
    expect(run('list').stdout).toMatch(/other tests/);
    expect(run('prune').stdout.split('\n').filter(Boolean).sort()).toEqual([
      '.tmp-0123abcd',
      fingerprint,
    ]);
    expect(existsSync(entry)).toBe(false);
    expect(run('list').stdout).toBe('');
  });

  nightly('calls shipped answers unsound that are signed and wrong, and prune removes them', () => {
    const { dir } = copy();
    const results = path.join(dir, 'cocci_cache/results');
    mkdirSync(results);
    const body = '{"schema":3,"answers":null}';
    const signed = `${createHash('sha256').update(body).digest('hex')}\n${body}`;
    writeFileSync(path.join(results, 'x.json.br'), brotliCompressSync(signed));
    const run = (...args: string[]) => sandbox.compatGen(['cache', ...args], dir);
    const verified = run('verify');
    expect(verified.stderr).toMatch(/results\/x\.json\.br: damaged/);
    expect(verified.status).toBe(8);
    expect(run('prune').stdout).toBe('results/x.json.br\n');
    expect(run('verify').status).toBe(0);
  });

  it('is told apart by `explain`: a hit, and a miss with the nearest', () => {
    const { dir } = copy();
    const explain = () => sandbox.compatGen([...FOR_6_1, 'explain'], dir).stdout;
    const hit = explain();
    expect(hit).toMatch(`fingerprint  ${fingerprint}  (sha256 of compat.h, 3 tests)`);
    expect(hit).toMatch(/^ {2}yes {2}\w+ +have_strscpy$/m);
    expect(hit).toMatch(/^ {2}old {2}when !have_strscpy_2$/m);
    expect(hit).toMatch(/^cache +hit$/m);
    writeFileSync(path.join(dir, 'compat/tests/have_moon.c'), 'int x;\n');
    const miss = explain();
    expect(miss).toMatch(/^cache +miss$/m);
    expect(miss).toMatch(
      new RegExp(
        `nearest      ${fingerprint}, 1 tests? differs?\n  COMPAT_HAVE_MOON: yes here, no there`,
      ),
    );
  });

  it('is explained for one test and for one rule', () => {
    const { dir } = copy();
    const explain = (name: string) => sandbox.compatGen([...FOR_6_1, 'explain', name], dir);
    expect(explain('old').stdout).toMatch(
      /^old: applies {2}\(.*\nwhen +!have_strscpy_2\n {2}no +have_strscpy_2$/m,
    );
    expect(explain('moon').stdout).toMatch(/^moon: does not apply/);
    expect(explain('COMPAT_HAVE_MOON').stdout).toMatch(/^have_moon: no on 6\.1/);
    const unknown = explain('have_mon');
    expect(unknown.stderr).toMatch(/have_mon\nDid you mean "have_moon"/);
    expect(unknown.status).toBe(2);
  });
});
