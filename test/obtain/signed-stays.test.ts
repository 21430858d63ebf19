import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportEntries, importBundles, signEntries } from '../../src/obtain/index.js';
import { tiny } from '../e2e/tiny.js';
import { scratch } from '../shared/servers.js';
import { type Key, newKey } from '../trust/keys.js';
import { type Machine, machineIn, withPatch } from './machines.js';

/** What is signed, and what comes from elsewhere: docs/signatures.md, "Which of two patches stays". */
let dir: string;
let alice: Key;
let bob: Key;
beforeEach(async () => {
  dir = await scratch();
  tiny(path.join(dir, 'tiny'), {
    'compat.toml':
      '[module]\nname = "tiny"\nversion = "1.0"\n[rules]\nfiles = ["compat/cocci/*"]\n',
  });
  writeFileSync(path.join(dir, 'key'), 'a secret of more than sixteen bytes\n');
  [alice, bob] = [newKey(dir, 'alice'), newKey(dir, 'bob')];
  writeFileSync(path.join(dir, 'signers'), `alice ${alice.line}\nbob ${bob.line}\n`);
});

type There = Awaited<ReturnType<typeof machineIn>>;
const machine = (name: string, more: Machine = {}): Promise<There> => machineIn(dir, name, more);
/** One that demands so many signers. */
const demanding = (name: string, threshold: number, more: Machine = {}): Promise<There> =>
  machine(name, {
    ...more,
    toml: `[trust]\nallowed-signers = "${path.join(dir, 'signers')}"\nthreshold = ${threshold}\n`,
  });

const entryDir = ({ root, answers }: There): string =>
  path.join(root, 'cocci_cache', answers.fingerprint);
const patchOf = (one: There): string =>
  readFileSync(path.join(entryDir(one), 'compat.patch'), 'utf8');
const signedOf = (one: There): number =>
  readdirSync(entryDir(one)).filter((name) => name.endsWith('.signed')).length;
const kinds = ({ warnings }: There): string[] => warnings.map(({ kind }) => kind);
const sign = ({ session, project }: There, { file: key }: Key) =>
  signEntries(session, project, { named: [], key, days: 30 });

/** Puts the entry of one machine where another has its own, as a checkout would. */
function give(from: There, to: There): void {
  cpSync(entryDir(from), entryDir(to), { recursive: true });
}

/** Another patch in the entry of a machine: all digests agree, and nobody signed it. */
function forge(one: There): void {
  const at = entryDir(one);
  const names = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json'];
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(at, name), 'latin1')]),
  );
  withPatch(files, `${files['compat.patch']}`.replace('tiny_old', 'tiny_evil'));
  mkdirSync(at, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(at, name), text);
}

async function bundleOf(one: There, name: string): Promise<string> {
  const file = path.join(dir, `${name}.tar.gz`);
  await exportEntries(one.session, one.project, [], file);
  return file;
}

const bring = (one: There, ...bundles: string[]) =>
  importBundles(one.session, one.project, bundles, async () => {});

describe('where signatures are demanded', () => {
  it('a patch without them takes the place of none that can be used, and a good one that of it', async () => {
    const maker = await machine('maker');
    await maker.get();
    const evil = await machine('evil');
    give(maker, evil);
    forge(evil);
    await sign(maker, alice);
    const [good, bad] = [await bundleOf(maker, 'good'), await bundleOf(evil, 'bad')];

    const user = await demanding('user', 1, { spatch: false });
    give(maker, user);
    await expect(bring(user, bad)).rejects.toMatchObject({ code: 'USAGE' });
    expect([patchOf(user), signedOf(user)]).toEqual([patchOf(maker), 1]);

    // The other way round: what is here is refused, and what comes is not.
    const fooled = await demanding('fooled', 1, { spatch: false });
    give(evil, fooled);
    await expect(fooled.get()).rejects.toMatchObject({ code: 'UNTRUSTED' });
    await bring(fooled, good);
    expect([patchOf(fooled), signedOf(fooled)]).toEqual([patchOf(maker), 1]);
    expect((await fooled.get({ locked: true })).made).toBe(false);
  });

  it('a stale patch that was made here, and can be used, stays where only a refused one comes', async () => {
    const user = await demanding('user', 1);
    await user.get();
    const old = patchOf(user);
    writeFileSync(
      path.join(dir, 'tiny/tiny_aux.c'),
      '#include "tiny.h"\nint tiny_aux(int x)\n{\n\treturn 2 * x;\n}\n',
    );
    const evil = await machine('evil', { push: true });
    await evil.get();
    forge(evil);
    const bad = await bundleOf(evil, 'bad');
    const later = await demanding('user', 1, { spatch: false });
    await expect(bring(later, bad)).rejects.toMatchObject({
      message: expect.stringMatching(/take the place of .*none of 1 signer/),
    });
    expect((await later.get({ useStale: true })).entry.patch).toBe(old);
    expect(kinds(later)).toContain('stale-used');
    expect(kinds(later)).not.toContain('shared-cache-left');
    // Nobody demands anything: then what is stale gives way, as ever.
    const trusting = await machine('trusting', { spatch: false });
    give(later, trusting);
    await bring(trusting, bad);
    expect(patchOf(trusting)).toBe(patchOf(evil));
  });

  it('signatures add up, whatever brings them: here one, in each bundle one', async () => {
    const maker = await machine('maker');
    await maker.get();
    const other = await machine('other');
    give(maker, other);
    await sign(maker, alice);
    await sign(other, bob);
    const [first, second] = [await bundleOf(maker, 'first'), await bundleOf(other, 'second')];
    const user = await demanding('user', 2, { spatch: false });
    give(maker, user);
    await expect(user.get()).rejects.toMatchObject({ code: 'UNTRUSTED' });
    await bring(user, second);
    expect([signedOf(user), (await user.get()).made]).toEqual([2, false]);
    // In the place of a refused one: neither bundle has two.
    const fooled = await demanding('fooled', 2, { spatch: false });
    give(maker, fooled);
    forge(fooled);
    await bring(fooled, first, second);
    expect([signedOf(fooled), (await fooled.get()).made]).toEqual([2, false]);
  });
});

describe('in a shared cache', () => {
  it('a signed patch stays where another one is made, unless there is more reason to believe that', async () => {
    const signer = await machine('signer', { push: true });
    await signer.get();
    forge(signer);
    await sign(signer, bob);
    const there = patchOf(signer);

    // Its own cache is empty, and it makes its own: what the shared cache has is refused here.
    writeFileSync(path.join(dir, 'signers'), `alice ${alice.line}\n`);
    const maker = await demanding('maker', 1, { push: true });
    await maker.get();
    expect(patchOf(maker)).not.toBe(there);
    expect(maker.warnings.filter(({ kind }) => kind === 'shared-signed')).toMatchObject([
      { stays: true, keys: [expect.stringMatching(/^SHA256:|ED25519/)] },
    ]);
    expect((await (await machine('reader', { spatch: false })).get()).entry.patch).toBe(there);

    await sign(maker, alice);
    expect(maker.warnings.at(-1)).toMatchObject({ kind: 'shared-signed', stays: false });
    const reader = await machine('late', { spatch: false });
    expect((await reader.get()).entry.patch).toBe(patchOf(maker));
  });

  it('what was signed without the key of a shared cache is taken along when the patch is sealed', async () => {
    const signer = await machine('signer', { push: true });
    await signer.get();
    await sign(signer, alice);
    const sealing = await machine('sealing', { push: true, key: true });
    await sealing.get();
    expect(signedOf(sealing)).toBe(1);
    const user = await demanding('user', 1, { spatch: false, key: true });
    expect((await user.get()).made).toBe(false);
    // And who signs without the key is told that those who have it do not see it.
    await sign(signer, bob);
    expect(kinds(signer)).toContain('shared-sealed');
  });
});

it('whoever makes another patch in the place of a signed one is told whose signatures go', async () => {
  const user = await machine('user');
  await user.get();
  await sign(user, alice);
  const main = path.join(dir, 'tiny/tiny_main.c');
  writeFileSync(main, readFileSync(main, 'utf8').replace('tiny_new(1)', 'tiny_new(2)'));
  const later = await machine('user');
  await later.get();
  expect(kinds(later)).toEqual(['stale-remade', 'signatures-gone']);
  expect(signedOf(later)).toBe(0);
});
