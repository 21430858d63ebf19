import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { packed } from '../../src/obtain/elsewhere/carried-entry.js';
import { exportEntries, type Lacking, lacking, signEntries } from '../../src/obtain/index.js';
import { signedFileName } from '../../src/trust/signed.js';
import { tiny } from '../e2e/tiny.js';
import { scratch, serverOf } from '../shared/servers.js';
import { type Key, newKey, sshSign } from '../trust/keys.js';
import { type Machine, machineIn } from './machines.js';

/** Signatures that were good once, or somewhere else, on each of the roads by which a patch comes over the network. */
let dir: string;
let alice: Key;
let mallory: Key;
beforeEach(async () => {
  dir = await scratch();
  tiny(path.join(dir, 'tiny'));
  release('tiny', '1.0');
  writeFileSync(path.join(dir, 'key'), 'a secret of more than sixteen bytes\n');
  [alice, mallory] = [newKey(dir, 'alice'), newKey(dir, 'mallory')];
  writeFileSync(path.join(dir, 'signers'), `alice ${alice.line}\n`);
});

function release(name: string, version: string): void {
  const toml = `[module]\nname = "${name}"\nversion = "${version}"\n[rules]\nfiles = ["compat/cocci/*"]\n`;
  writeFileSync(path.join(dir, 'tiny/compat.toml'), toml);
}

type There = Awaited<ReturnType<typeof machineIn>>;
const entryDir = ({ root, answers }: There): string =>
  path.join(root, 'cocci_cache', answers.fingerprint);
const signedOf = (one: There): string[] =>
  readdirSync(entryDir(one)).filter((name) => name.endsWith('.signed'));

/** A machine whose entry was signed. */
async function signer(
  name: string,
  { file: key }: Key,
  now?: () => Date,
  more: Machine = {},
): Promise<There> {
  const one = await machineIn(dir, name, more);
  await one.get();
  await signEntries(one.session, one.project, {
    ...{ named: [], key, days: 30 },
    ...(now && { now }),
  });
  expect(signedOf(one)).toHaveLength(1);
  return one;
}

/** The same entry, with another signed statement in place of its own. */
function put(one: There, bytes: Buffer, { blob }: Key): There {
  for (const name of signedOf(one)) rmSync(path.join(entryDir(one), name));
  writeFileSync(path.join(entryDir(one), signedFileName(blob, bytes)), bytes);
  return one;
}
const signed = (one: There): Buffer =>
  readFileSync(path.join(entryDir(one), signedOf(one)[0] ?? ''));
const statement = (one: There): string => {
  const text = signed(one).toString('latin1');
  return text.slice(0, text.indexOf('-----BEGIN'));
};

/** What a lying server, or whoever may write to a shared cache, hands out. */
const LIES: [string, () => Promise<There>][] = [
  ['what nobody signed', async () => withoutSigned(await signer('host', alice))],
  [
    'one that has expired',
    () => signer('host', alice, () => new Date(Date.now() - 40 * 86_400_000)),
  ],
  ['one of somebody else', () => signer('host', mallory)],
  [
    'one for the version before',
    async () => {
      release('tiny', '0.9');
      const before = signed(await signer('before', alice));
      release('tiny', '1.0');
      return put(await signer('host', alice), before, alice);
    },
  ],
  [
    'one for another module',
    async () => {
      release('other', '1.0');
      const of = signed(await signer('before', alice));
      release('tiny', '1.0');
      return put(await signer('host', alice), of, alice);
    },
  ],
  [
    'one for what spatch makes of each #if by itself',
    async () => {
      const toml = '[spatch]\narms = "as-spatch"\n';
      const of = await signer('before', alice, undefined, { toml });
      const host = await signer('host', alice);
      const patchOf = (one: There) =>
        readFileSync(path.join(entryDir(one), 'compat.patch'), 'utf8');
      expect(patchOf(of)).toBe(patchOf(host));
      return put(host, signed(of), alice);
    },
  ],
  [
    'one for git',
    async () => {
      const host = await signer('host', alice);
      const text = statement(host);
      return put(host, Buffer.from(`${text}${sshSign(alice, text, 'git')}`), alice);
    },
  ],
  [
    'one with a later end',
    async () => {
      const host = await signer('host', alice, () => new Date(Date.now() - 40 * 86_400_000));
      const text = signed(host)
        .toString('latin1')
        .replace(/^(until[ :]+)\d{4}/m, '$12999');
      expect(text).not.toBe(signed(host).toString('latin1'));
      return put(host, Buffer.from(text, 'latin1'), alice);
    },
  ],
  [
    'half of one',
    async () => {
      const host = await signer('host', alice);
      const whole = signed(host);
      return put(host, whole.subarray(0, whole.length - 60), alice);
    },
  ],
];

function withoutSigned(one: There): There {
  for (const name of signedOf(one)) rmSync(path.join(entryDir(one), name));
  return one;
}

/** Who demands a signature of alice's, and has no spatch. */
const demanding = (more: Machine = {}, toml = ''): Promise<There> =>
  machineIn(dir, 'user', {
    ...{ spatch: false, ...more },
    toml: `[trust]\nallowed-signers = "${path.join(dir, 'signers')}"\n${toml}`,
  });

/** Brings what a host has, by a server. */
async function byServer(host: There): Promise<There> {
  const file = path.join(dir, 'bundle.tar.gz');
  await exportEntries(host.session, host.project, [], file);
  return asking(readFileSync(file));
}

async function asking(body: Buffer): Promise<There> {
  const answer: http.RequestListener = (_, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/gzip' }).end(body);
  const url = await serverOf(answer);
  return demanding({}, `[service]\nurl = "${url.href}"\n`);
}

/** Brings it by a shared cache into which whoever has the key may write. */
async function byCache(host: There): Promise<There> {
  const user = await demanding({ push: true, key: true });
  const { key } = (await lacking(user.session, user.project, user.answers)) as Lacking;
  const { fingerprint } = host.answers;
  const names = readdirSync(entryDir(host));
  const files = names.map((name): [string, Buffer] => [
    `${fingerprint}/${name}`,
    readFileSync(path.join(entryDir(host), name)),
  ]);
  await user.project.shared.put(user.session, 'entry', key, packed(fingerprint, new Map(files)));
  return user;
}

describe.each([
  ['a server', byServer],
  ['a shared cache', byCache],
])('of what %s hands out', (_, by) => {
  it('what somebody signed who may is believed', async () => {
    const user = await by(await signer('host', alice));
    expect((await user.get({ mayAsk: true })).made).toBe(false);
  });

  it.each(LIES)('%s is not', async (__, lie) => {
    const user = await by(await lie());
    const got = user.get({ mayAsk: true });
    await expect(got).rejects.toMatchObject({
      code: expect.stringMatching(/^(UNTRUSTED|NEEDS_SPATCH)$/),
    });
  });
});

it('a server that answers with half a gigabyte in a few bytes is refused', async () => {
  // Half a gigabyte of nothing.
  const part = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 1 });
  const user = await asking(Buffer.concat(Array.from({ length: 8 }, () => part)));
  await expect(user.get({ mayAsk: true })).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
  expect(user.warnings.map(({ kind }) => kind)).toContain('service-failed');
});

/** What stands in the place of a .tar.gz, made of a good one; and why it is refused. */
const NO_BUNDLES: [string, (good: Buffer) => Buffer, RegExp][] = [
  ['nothing', () => Buffer.of(), /unexpected end of file/],
  ['a page', () => Buffer.from('<!DOCTYPE html>\n'), /incorrect header check/],
  ['brotli', (good) => brotliCompressSync(gunzipSync(good)), /incorrect header check/],
  ['zlib', (good) => deflateSync(gunzipSync(good)), /./],
  ['bare deflate', (good) => deflateRawSync(gunzipSync(good)), /./],
  ['a tarball that is not packed', (good) => gunzipSync(good), /incorrect header check/],
  ['one that is packed twice', (good) => gzipSync(good), /it is packed twice/],
  ['half of one', (good) => good.subarray(0, good.length / 2), /unexpected end of file/],
  ['one with a byte changed', (good) => flipped(good), /./],
];

function flipped(good: Buffer): Buffer {
  const other = Buffer.from(good);
  other.writeUInt8(other.readUInt8(other.length - 6) ^ 1, other.length - 6);
  return other;
}

it.each(NO_BUNDLES)(
  'a server that answers with %s is refused, with the reason',
  async (_, make, words) => {
    const host = await machineIn(dir, 'host');
    await host.get();
    const file = path.join(dir, 'bundle.tar.gz');
    await exportEntries(host.session, host.project, [], file);
    const user = await asking(make(readFileSync(file)));
    await expect(user.get({ mayAsk: true })).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
    const [warning, ...others] = user.warnings.filter(({ kind }) => kind === 'service-failed');
    expect(others).toEqual([]);
    const { url, why } = warning as Extract<typeof warning, { kind: 'service-failed' }>;
    expect(why).toMatch(words);
    expect(why).toMatch(/^the answer of http:/);
    expect(why.startsWith(`the answer of ${url} is refused: `)).toBe(true);
  },
);

it('no server is asked where nothing tells the version, and that is told once', async () => {
  const toml = '[module]\nname = "tiny"\n[rules]\nfiles = ["compat/cocci/*"]\n';
  writeFileSync(path.join(dir, 'tiny/compat.toml'), toml);
  const asked: unknown[] = [];
  const url = await serverOf((request) => void asked.push(request.url));
  const user = await demanding({}, `[service]\nurl = ["${url.href}", "${url.href}x"]\n`);
  await expect(user.get({ mayAsk: true })).rejects.toMatchObject({ code: 'NEEDS_SPATCH' });
  expect(user.warnings).toEqual([
    { kind: 'service-not-asked', why: 'nothing tells the version of this release' },
  ]);
  expect(asked).toEqual([]);
});
