import { rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { serve } from '../../src/serve/index.js';
import { mapName, objectName } from '../../src/shared/holder.js';
import { remote } from '../../src/shared/remote.js';
import { sessionWith } from '../session.js';
import { describeHolder } from './contract.js';
import { ownDir, proxyTo } from './servers.js';

const MOST = 8_000_000;
const [READER, WRITER] = ['reader-token', 'writer-token'];
const env = {};
const GO_ON = new AbortController().signal;

const stop = new AbortController();
let dir: string;
let held: string;
let url: string;
let ended: Promise<void>;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await ownDir());
  held = path.join(dir, 'held');
  const tokens = path.join(dir, 'tokens');
  const writers = path.join(dir, 'writers');
  await writeFile(tokens, `lab ${sha256(READER)}\n`);
  await writeFile(writers, `ci ${sha256(WRITER)}\n`);
  const session = sessionWith({
    env: { XDG_CACHE_HOME: dir, PATH: process.env.PATH },
    signal: stop.signal,
  });
  url = await new Promise<string>((resolve, reject) => {
    ended = serve(
      session,
      {
        ...{ dir: path.join(dir, 'releases'), host: '127.0.0.1', port: 0, trustProxy: false },
        ...{ tokens, objects: { dir: held, mostBytes: MOST, writers } },
        // Nothing of the shared cache counts among these.
        ...{ requests: 20, newPatches: 1, atOnce: 1, mostQueued: 1, mostEntries: 1 },
        ...{ memory: 2 ** 30, disk: 2 ** 30, mostMs: 1000, aliveMs: 1000, drainMs: 1000 },
        ...{ program: ['false'], version: 'test', write: () => {} },
      },
      (bound) => resolve(bound.url),
    );
    ended.catch(reject);
  });
});
afterAll(async () => {
  stop.abort();
  await ended;
  await remove();
});

function at(token: string | undefined, base = url) {
  return remote(new URL(`${base}/objects`), { env, token });
}

describeHolder('compat-gen serve', async () => {
  await rm(held, { recursive: true, force: true });
  return at(WRITER);
});

describeHolder('compat-gen serve, through a proxy', async () => {
  await rm(held, { recursive: true, force: true });
  const http_proxy = await proxyTo(new URL(url));
  return remote(new URL('http://cache.invalid/objects'), { env: { http_proxy }, token: WRITER });
});

describe('the shared cache of a server', () => {
  const bytes = Buffer.from('some bytes');
  const name = objectName(sha256(bytes));

  it('is written by those alone who have a token for that', async () => {
    await at(WRITER).put(name, bytes, GO_ON);
    expect(await at(READER).get(name, 100, GO_ON)).toEqual(bytes);
    for (const token of [READER, undefined, 'another']) {
      await expect(at(token).put(name, bytes, GO_ON)).rejects.toThrow(/status 401/);
    }
    await expect(at(undefined).get(name, 100, GO_ON)).rejects.toThrow(/status 401/);
  });

  it('takes no bytes under the name of others, and no other name', async () => {
    const authorization = { Authorization: `Bearer ${WRITER}` };
    const put = async (to: string) =>
      (await fetch(`${url}/objects/${to}`, { method: 'PUT', headers: authorization, body: 'x' }))
        .status;
    expect(await put(name)).toBe(422);
    expect(await put(`map/other/${sha256('x').slice(0, 2)}/${sha256('x')}`)).toBe(404);
    expect(await put('sha256/..%2f..%2f..%2fetc/passwd')).toBe(404);
    // A patch is still asked for with a body of so many bytes at most.
    const header = await fetch(`${url}/api/v1/spatch/1.0`, {
      ...{ method: 'POST', headers: authorization, body: 'x'.repeat(250 * 1024 + 1) },
    });
    expect(header.status).toBe(413);
  });

  it('lets go what was used longest ago when it holds too much', async () => {
    await rm(held, { recursive: true, force: true });
    const cache = at(WRITER);
    const names: string[] = [];
    for (const [index, letter] of ['a', 'b', 'c', 'd'].entries()) {
      const large = Buffer.alloc(2_200_000, letter);
      names.push(objectName(sha256(large)));
      await cache.put(names[index] ?? '', large, GO_ON);
      const hours = new Date(Date.now() - (10 - index) * 3_600_000);
      if (index < 3) await utimes(path.join(held, names[index] ?? ''), hours, hours);
      // It is read now, and so kept.
      if (index === 0) await cache.get(names[0] ?? '', MOST, GO_ON);
    }
    const left = await Promise.all(names.map((one) => cache.has(one, GO_ON)));
    // Of four that are too much, one had to go: not the first one, which was read.
    expect(left).toEqual([true, false, true, true]);
    const huge = Buffer.alloc(MOST + 1);
    await expect(cache.put(objectName(sha256(huge)), huge, GO_ON)).rejects.toThrow(/status 507/);
    await cache.put(mapName('entry', sha256('k')), Buffer.from('line\n'), GO_ON);
  });
});

it('a tunnel leads to a cache with TLS', async () => {
  const tunnels: string[] = [];
  const https_proxy = await proxyTo(new URL(url), tunnels);
  const cache = remote(new URL('https://cache.invalid/objects'), { env: { https_proxy } });
  // At its other end is no TLS: the tunnel stands, and nothing was sent but a greeting.
  await expect(cache.get(objectName(sha256('x')), 10, GO_ON)).rejects.toMatchObject({ code: 'IO' });
  expect(tunnels).toEqual(['cache.invalid:443']);
  const no_proxy = 'cache.invalid';
  const straight = remote(new URL('https://cache.invalid/objects'), {
    env: { https_proxy, no_proxy },
  });
  await expect(straight.has(objectName(sha256('x')), GO_ON)).rejects.toThrow(/ENOTFOUND|EAI_AGAIN/);
  expect(tunnels).toHaveLength(1);
});
