import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { originOf, publishHeader } from '../../src/cache/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { Answers } from '../../src/header/index.js';
import { type Policy, patchFor } from '../../src/obtain/index.js';
import { openProject, rulesFor } from '../../src/project/index.js';
import { tiny } from '../e2e/tiny.js';
import { sessionWith } from '../session.js';
import { scratch } from '../shared/servers.js';

/** Machines: each with a checkout and a cache of its own. They have one shared cache, a directory here. */
let dir: string;
let held: string;
beforeEach(async () => {
  dir = await scratch();
  held = path.join(dir, 'held');
  tiny(path.join(dir, 'tiny'));
  writeFileSync(path.join(dir, 'key'), 'a secret of more than sixteen bytes\n');
});

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const POLICY: Policy = {
  ...{ locked: false, useStale: false, replaceForeign: false, release: '6.1.0-1' },
  mayAsk: false,
};

interface Machine {
  /** Whether spatch is there [yes]. */
  spatch?: boolean;
  push?: boolean;
  key?: boolean;
  locked?: boolean;
  /** Lines more of compat.toml. */
  toml?: string;
}

/** Has a machine get the patch for a kernel without strscpy() of two arguments. */
async function machine(
  name: string,
  { spatch = true, push = false, key = false, locked = false, toml = '' }: Machine = {},
) {
  const root = path.join(dir, name, 'tiny');
  cpSync(path.join(dir, 'tiny'), root, { recursive: true });
  const config = readFileSync(path.join(root, 'compat.toml'), 'utf8');
  const without = spatch ? '' : '[spatch]\ncommand = "/nonexistent/spatch"\n';
  writeFileSync(path.join(root, 'compat.toml'), `${config}${without}${toml}`);
  const warnings: Warning[] = [];
  const session = sessionWith({
    log: { ...silent, warn: (one) => warnings.push(one) },
    env: {
      ...{ PATH: process.env.PATH, XDG_CACHE_HOME: path.join(dir, name, 'cache') },
      ...{ XDG_CONFIG_HOME: '/nonexistent', COMPAT_GEN_CACHE_ALSO: pathToFileURL(held).href },
      COMPAT_GEN_CACHE_PUSH: push ? '1' : '0',
      ...(key && { COMPAT_GEN_CACHE_KEY: path.join(dir, 'key') }),
    },
  });
  const project = await openProject(session, root);
  const answers = Answers.from(
    project.tests.map(({ name: test }) => ({ test, yes: test === 'have_strscpy' })),
    project.cache.form,
  );
  const rules = await rulesFor(session, project, answers);
  const get = () => patchFor(session, project, { answers, rules }, { ...POLICY, locked });
  return { session, project, answers, warnings, get };
}

/** The only object of a kind. */
function objects(): string[] {
  const below = path.join(held, 'sha256');
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .map((name) => path.join(below, name));
}

/** Has the holder of the cache put another entry in the place of the one there: all digests of it agree. */
function forge(change: (files: Record<string, string>) => void): void {
  const [object = ''] = objects();
  const entry = JSON.parse(brotliDecompressSync(readFileSync(object)).toString());
  const files = Object.fromEntries(
    Object.entries(entry.files as Record<string, string>).map(([name, text]) => [
      name,
      Buffer.from(text, 'base64').toString('latin1'),
    ]),
  );
  change(files);
  const encoded = Object.entries(files).map(([name, text]) => [
    name,
    Buffer.from(text, 'latin1').toString('base64'),
  ]);
  putForged(brotliCompressSync(JSON.stringify({ schema: 1, files: Object.fromEntries(encoded) })));
}

function putForged(bytes: Buffer): void {
  const digest = sha256(bytes);
  mkdirSync(path.join(held, 'sha256', digest.slice(0, 2)), { recursive: true });
  writeFileSync(path.join(held, 'sha256', digest.slice(0, 2), digest), bytes);
  const maps = readdirSync(path.join(held, 'map'), { recursive: true, encoding: 'utf8' });
  for (const name of maps.filter((one) => /[0-9a-f]{64}$/.test(one))) {
    writeFileSync(path.join(held, 'map', name), `compat-gen 1 ${digest} ${bytes.length} -\n`);
  }
}

const entries = (root: string): string[] => readdirSync(path.join(root, 'cocci_cache'));

describe('a patch that one machine made', () => {
  it('is used by another one that has no spatch, to the byte, and counts as imported there', async () => {
    const made = await (await machine('maker', { push: true })).get();
    expect(made.made).toBe(true);
    const user = await machine('user', { spatch: false });
    const got = await user.get();
    expect([got.made, got.entry.patch]).toEqual([false, made.entry.patch]);
    expect(got.entry.patch).toContain('tiny_old');
    expect(await originOf(user.project.cache, got.entry)).toBe('imported');
    expect(user.warnings.map(({ kind }) => kind)).toEqual(['imported-used']);
    expect(user.project.shared.tally()).toMatchObject({ sharedFound: 1, sharedFailed: 0 });
    await user.get();
    expect(user.project.shared.tally()).toMatchObject({ sharedFound: 0, sharedMissed: 0 });
  });

  it('counts as made here where both have the same key', async () => {
    await (await machine('maker', { push: true, key: true })).get();
    const user = await machine('user', { spatch: false, key: true });
    const { entry } = await user.get();
    expect(await originOf(user.project.cache, entry)).toBe('made');
    expect(user.warnings).toEqual([]);
  });

  it('takes the place of an entry that waits for its patch', async () => {
    await (await machine('maker', { push: true })).get();
    const user = await machine('user', { spatch: false });
    const { answers } = user;
    await publishHeader(user.session, user.project.cache, { answers, releases: ['5.4.0'] });
    expect((await user.get()).entry.releases).toEqual(['5.4.0']);
  });

  it('is not asked for with --locked, nor put anywhere without leave', async () => {
    await (await machine('maker')).get();
    expect(() => readdirSync(held)).toThrow(/ENOENT/);
    await (await machine('other', { push: true })).get();
    const user = await machine('user', { locked: true });
    await expect(user.get()).rejects.toMatchObject({ code: 'STALE_LOCKED' });
    expect(user.project.shared.tally()).toMatchObject({ sharedFound: 0, sharedMissed: 0 });
  });

  it('is another one for other sources, rules or options', async () => {
    await (await machine('maker', { push: true })).get();
    writeFileSync(path.join(dir, 'tiny/tiny_aux.c'), 'int tiny_aux(int x)\n{\n\treturn -x;\n}\n');
    const user = await machine('user', { spatch: false });
    await expect(user.get()).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
    expect(user.warnings).toEqual([]);
    const other = await machine('other', { toml: '[spatch]\ngroup = "each"\n' });
    expect((await other.get()).made).toBe(true);
  });
});

describe('a shared cache that lies', () => {
  const cases: [string, () => void][] = [
    ['bytes that are none of ours', () => putForged(Buffer.from('nonsense'))],
    ['a bomb', () => putForged(brotliCompressSync(Buffer.alloc(70 * 1024 * 1024), QUICK))],
    [
      'another patch than the manifest tells of',
      () => forge((files) => setTo(files, 'compat.patch', `${files['compat.patch']}\n`)),
    ],
    ['a file that leads out of the entry', () => forge((files) => setTo(files, '../../x', 'x'))],
    [
      'a patch without a manifest',
      () =>
        forge((files) => {
          for (const name of ['manifest.json', 'SHA256SUMS', 'rules.txt']) delete files[name];
        }),
    ],
    [
      'the answers of another kernel',
      () => forge((files) => setTo(files, 'compat.h', `${files['compat.h']}#define COMPAT_X\n`)),
    ],
    [
      'an entry of other sources, which is sound in itself',
      () => forge((files) => withOtherSources(files)),
    ],
    [
      'a patch for a file that is none of the sources',
      () => forge((files) => withPatch(files, '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n')),
    ],
  ];

  it.each(cases)('with %s costs a warning, and the patch is made here', async (_, lie) => {
    const { entry } = await (await machine('maker', { push: true })).get();
    lie();
    const user = await machine('user');
    const got = await user.get();
    expect([got.made, got.entry.patch]).toEqual([true, entry.patch]);
    expect(user.warnings.map(({ kind }) => kind)).toEqual(['shared-cache-left']);
    expect(await originOf(user.project.cache, got.entry)).toBe('made');
    const without = await machine('without', { spatch: false });
    await expect(without.get()).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
    expect(entries(without.project.config.root)).toHaveLength(1);
  });

  it('with a patch for what make reads: that one is used with a seal only', async () => {
    tiny(path.join(dir, 'tiny'), {
      Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o tiny_aux.o\nEXTRA_CFLAGS += -DX\n',
    });
    const made = await (await machine('maker', { push: true })).get();
    expect(made.entry.patch).toMatch(/^--- a\/Kbuild$/m);
    const user = await machine('user', { spatch: false });
    await expect(user.get()).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
    expect(user.warnings).toEqual([]);
    await (await machine('other', { push: true, key: true })).get();
    const { entry } = await (await machine('third', { spatch: false, key: true })).get();
    expect(entry.patch).toBe(made.entry.patch);
  });
});

function setTo(files: Record<string, string>, name: string, text: string): void {
  files[name] = text;
}

function withPatch(files: Record<string, string>, patch: string): void {
  files['compat.patch'] = patch;
  const manifest = JSON.parse(files['manifest.json'] ?? '');
  manifest.patch.sha256 = sha256(patch);
  files['manifest.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  sum(files);
}

function withOtherSources(files: Record<string, string>): void {
  const manifest = JSON.parse(files['manifest.json'] ?? '');
  manifest.sources[0].sha256 = sha256('other');
  files['manifest.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  sum(files);
}

function sum(files: Record<string, string>): void {
  files.SHA256SUMS = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json']
    .map((name) => `${sha256(Buffer.from(files[name] ?? '', 'latin1'))}  ${name}\n`)
    .join('');
}
