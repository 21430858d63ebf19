import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { nightly } from '../nightly.js';
import { nginx, whyNoNginx } from '../shared/servers.js';
import { type Key, newKey } from '../trust/keys.js';
import { openSandbox, pathWithout } from './kernels.js';
import { startServer } from './server.js';
import { entriesOf, FOR_6_1, said, tiny } from './tiny.js';

/** What was put into a shared cache before somebody signed it: docs/shared-cache.md. */
const box = openSandbox();
afterAll(box.remove);
const TOKEN = 'a-token-to-write';
let alice: Key;
let bob: Key;
let demanded: NodeJS.ProcessEnv = {};

beforeAll(() => {
  tiny(path.join(box.dir, 'tiny'), {
    'compat.toml':
      '[module]\nname = "tiny"\nversion = "1.0"\n[rules]\nfiles = ["compat/cocci/*"]\n',
  });
  const dir = path.join(box.dir, 'config/compat-gen');
  mkdirSync(dir, { recursive: true });
  [alice, bob] = [newKey(dir, 'alice'), newKey(dir, 'bob')];
  writeFileSync(path.join(dir, 'signers'), `alice ${alice.line}\nbob ${bob.line}\n`);
  writeFileSync(path.join(dir, 'trust.toml'), 'allowed-signers = "signers"\nthreshold = 2\n');
  demanded = {
    XDG_CONFIG_HOME: path.join(box.dir, 'config'),
    PATH: pathWithout(box, /^spatch/),
  };
});

/** A machine: a checkout, and what its user has. It writes to the shared cache unless it has no spatch. */
function machine(name: string, url: string, own: NodeJS.ProcessEnv = {}) {
  const dir = path.join(box.dir, name);
  cpSync(path.join(box.dir, 'tiny'), path.join(dir, 'tiny'), { recursive: true });
  const env = {
    XDG_CACHE_HOME: path.join(dir, 'cache'),
    COMPAT_GEN_CACHE_ALSO: url,
    COMPAT_GEN_CACHE_PUSH: own.PATH === undefined ? '1' : '0',
    COMPAT_GEN_CACHE_TOKEN: TOKEN,
    ...own,
  };
  const cache = path.join(dir, 'tiny/cocci_cache');
  return {
    run: (...words: string[]) => box.compatGen(words, path.join(dir, 'tiny'), env),
    does: (...words: string[]) => {
      const ended = box.compatGen(words, path.join(dir, 'tiny'), env);
      expect(ended.status, said(ended)).toBe(0);
      return ended;
    },
    fingerprint: () => entriesOf(cache)[0] ?? '',
    signed: () =>
      readdirSync(path.join(cache, entriesOf(cache)[0] ?? '')).filter((one) =>
        one.endsWith('.signed'),
      ),
  };
}

function reachesReaders(name: string, url: string): void {
  const first = machine(`${name}-first`, url);
  first.does(...FOR_6_1, 'prepare');
  const early = machine(`${name}-early`, url, demanded);
  const unsigned = early.run(...FOR_6_1, 'prepare');
  expect([unsigned.status, unsigned.stderr]).toEqual([4, expect.stringMatching(/none of 2/)]);
  expect(early.signed()).toEqual([]);

  first.does('sign', '--key', alice.file);
  const second = machine(`${name}-second`, url);
  second.does(...FOR_6_1, 'prepare');
  expect(second.signed()).toHaveLength(1);
  second.does('cache', 'accept', second.fingerprint());
  second.does('sign', '--key', bob.file);
  expect(second.signed()).toHaveLength(2);

  // One that asked before has them, and one that asks for the first time.
  early.does(...FOR_6_1, 'prepare');
  expect(early.signed()).toHaveLength(2);
  machine(`${name}-late`, url, demanded).does(...FOR_6_1, 'prepare');

  // Whoever signs again, or makes the patch again, takes nothing away from the others.
  first.does('sign', '--key', alice.file);
  const maker = machine(`${name}-maker`, url);
  maker.does(...FOR_6_1, 'prepare');
  rmSync(path.join(box.dir, `${name}-maker/tiny/cocci_cache`), { recursive: true });
  maker.does(...FOR_6_1, 'prepare');
  const last = machine(`${name}-last`, url, demanded);
  last.does(...FOR_6_1, 'prepare');
  expect(last.signed()).toHaveLength(2);
}

it('is found signed by others: held by `serve --objects`', async () => {
  const releases = path.join(box.dir, 'releases');
  mkdirSync(releases);
  const writers = path.join(box.dir, 'writers');
  writeFileSync(writers, `ci ${createHash('sha256').update(TOKEN).digest('hex')}\n`);
  const objects = path.join(box.dir, 'objects');
  const server = await startServer(box, [releases, '--objects', objects, '--writers', writers]);
  onTestFinished(async () => void (await server.stop('SIGKILL')));
  reachesReaders('serve', `${server.url}/objects`);
});

nightly('is found signed by others: held by nginx, by WebDAV', async ({ skip }) => {
  const why = whyNoNginx();
  skip(why !== undefined, why);
  const dir = path.join(box.dir, 'nginx');
  mkdirSync(dir);
  const url = (await nginx(dir)).href;
  const first = machine('nginx-first', url);
  first.does(...FOR_6_1, 'prepare');
  for (const { file } of [alice, bob]) first.does('sign', '--key', file);
  machine('nginx-reader', url, demanded).does(...FOR_6_1, 'prepare');
});
