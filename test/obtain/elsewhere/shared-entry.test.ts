import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { originOf, publishHeader } from '../../../src/cache/index.js';
import { sha256 } from '../../../src/core/bytes.js';
import { tiny } from '../../e2e/tiny.js';
import { scratch } from '../../shared/servers.js';
import { type Machine, machineIn, setTo, withOtherSources, withPatch } from '../machines.js';

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

/** Has a machine get the patch for a kernel without strscpy() of two arguments. */
const machine = (name: string, more: Machine = {}) => machineIn(dir, name, more);

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
    for (const [name, key] of Object.entries({ group: 'each', arms: 'as-spatch' })) {
      const other = await machine(`other-${name}`, { toml: `[spatch]\n${name} = "${key}"\n` });
      expect((await other.get()).made, name).toBe(true);
    }
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
