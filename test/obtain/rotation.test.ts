import { readFileSync, writeFileSync } from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { exportEntries, signEntries } from '../../src/obtain/index.js';
import { tiny } from '../e2e/tiny.js';
import { scratch, serverOf } from '../shared/servers.js';
import { type Key, newKey } from '../trust/keys.js';
import { machineIn } from './machines.js';

/** Two signers are demanded, and one of them gets a new key. The patch comes from a server. */
let dir: string;
let keys: Record<'old' | 'new' | 'bob', Key>;
beforeEach(async () => {
  dir = await scratch();
  tiny(path.join(dir, 'tiny'));
  const toml = '[module]\nname = "tiny"\nversion = "1.0"\n[rules]\nfiles = ["compat/cocci/*"]\n';
  writeFileSync(path.join(dir, 'tiny/compat.toml'), toml);
  keys = { old: newKey(dir, 'old'), new: newKey(dir, 'new'), bob: newKey(dir, 'bob') };
});

/** What a host hands out that these keys have signed, one after another. */
async function signedBy(...names: (keyof typeof keys)[]): Promise<Buffer> {
  const host = await machineIn(dir, names.join('-'));
  await host.get();
  for (const name of names) {
    await signEntries(host.session, host.project, { named: [], key: keys[name].file, days: 30 });
  }
  const file = path.join(dir, 'bundle.tar.gz');
  await exportEntries(host.session, host.project, [], file);
  return readFileSync(file);
}

let serial = 0;

/** Whether somebody without spatch, who demands two signers, gets the patch from a server. */
async function isTaken(bundle: Buffer, signers: string): Promise<boolean> {
  const place = path.join(dir, 'signers');
  writeFileSync(place, signers);
  const answer: http.RequestListener = (_, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/gzip' }).end(bundle);
  const url = await serverOf(answer);
  const toml = `[trust]\nallowed-signers = "${place}"\nthreshold = 2\n[service]\nurl = "${url.href}"\n`;
  const user = await machineIn(dir, `user-${serial++}`, { spatch: false, toml });
  const got = await user.get({ mayAsk: true }).catch((error) => error);
  if (!(got instanceof Error)) return true;
  expect(got).toMatchObject({ code: expect.stringMatching(/^(UNTRUSTED|NEEDS_SPATCH)$/) });
  return false;
}

it('a signer whose key is rotated is one signer with both, and goes on with the new one', async () => {
  const alice = (options: string, key: Key) => `alice ${options}${key.line}\n`;
  const bob = `bob ${keys.bob.line}\n`;
  const before = `${alice('', keys.old)}${bob}`;
  const between = `${before}${alice('', keys.new)}`;
  const after = `${alice('valid-before="20260101" ', keys.old)}${alice('', keys.new)}${bob}`;

  const [first, both, next, all] = [
    await signedBy('old', 'bob'),
    await signedBy('old', 'new'),
    await signedBy('new', 'bob'),
    await signedBy('old', 'new', 'bob'),
  ];
  const taken = async (bundle: Buffer) => [
    await isTaken(bundle, before),
    await isTaken(bundle, between),
    await isTaken(bundle, after),
  ];
  expect(await taken(first)).toEqual([true, true, false]);
  // Two keys of one signer are no two signers.
  expect(await taken(both)).toEqual([false, false, false]);
  expect(await taken(next)).toEqual([false, true, true]);
  expect(await taken(all)).toEqual([true, true, true]);
});
