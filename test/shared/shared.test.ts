import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { folder } from '../../src/shared/folder.js';
import { type Holder, mapName, objectName } from '../../src/shared/holder.js';
import { openShared, sharedPlaces } from '../../src/shared/index.js';
import { remote } from '../../src/shared/remote.js';
import { sessionWith } from '../session.js';
import { ownServer, scratch, serverOf } from './servers.js';

const KEY = sha256('a key');
const OTHER = sha256('another');
const BYTES = Buffer.from('what was made');
const SECRET = Buffer.from('a secret of more than sixteen bytes');

/** A run: its shared caches, and what it was warned of. */
function runWith(
  holders: Holder[],
  { push = true, secret = undefined as Buffer | undefined } = {},
) {
  const warnings: Warning[] = [];
  const session = sessionWith({ log: { ...silent, warn: (one) => warnings.push(one) } });
  const shared = openShared({ holders, push, secret });
  return {
    shared,
    warnings,
    get: (key = KEY, kind: 'entry' | 'spatch' = 'entry') => shared.get(session, kind, key),
    put: (bytes = BYTES, key = KEY, kind: 'entry' | 'spatch' = 'entry') =>
      shared.put(session, kind, key, bytes),
  };
}

const held = async () => folder(path.join(await scratch(), 'held'));

describe('a shared cache', () => {
  it('hands out in one run what another one put there', async () => {
    const asked: string[] = [];
    const url = await ownServer(await scratch(), { asked });
    const one = runWith([remote(url, { env: {} })]);
    expect(await one.get()).toBeUndefined();
    await one.put();
    const found = await runWith([remote(url, { env: {} })], { push: false }).get();
    expect(found).toEqual({ bytes: BYTES, from: `${url}/`, isSealed: false });
    expect(one.shared.tally()).toEqual(counts({ sharedMissed: 1, sharedPut: 1 }));
    expect(one.shared.tally()).toEqual(counts({}));
    expect(one.warnings).toEqual([]);
    const object = `/objects/${objectName(sha256(BYTES))}`;
    const map = `/objects/${mapName('entry', KEY)}`;
    expect(asked).toEqual([
      ...[`GET ${map}`, `GET ${map}`, `HEAD ${object}`, `PUT ${object}`, `PUT ${map}`],
      ...[`GET ${map}`, `GET ${object}`],
    ]);
  });

  it('is not written unless that is wished', async () => {
    const dir = await scratch();
    const run = runWith([folder(dir)], { push: false });
    expect(run.shared.takes('entry')).toBe(false);
    await run.put();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is asked after one that has nothing', async () => {
    const [first, second] = [await held(), await held()];
    await runWith([second]).put();
    expect((await runWith([first, second]).get())?.from).toBe(second.name);
  });
});

describe('a seal', () => {
  it('is asked for where there is a key, and one of another key is none', async () => {
    const holder = await held();
    await runWith([holder]).put();
    expect(await runWith([holder], { secret: SECRET }).get()).toBeUndefined();
    await runWith([holder], { secret: Buffer.from('the secret of somebody else') }).put();
    expect(await runWith([holder], { secret: SECRET }).get()).toBeUndefined();
    await runWith([holder], { secret: SECRET }).put();
    const run = runWith([holder], { secret: SECRET });
    expect(await run.get()).toMatchObject({ bytes: BYTES, isSealed: true });
    expect(run.warnings).toEqual([]);
  });

  it('is not displaced by what has none, and whoever has no key is told', async () => {
    const holder = await held();
    await runWith([holder], { secret: SECRET }).put();
    const without = runWith([holder]);
    await without.put(Buffer.from('something else'));
    expect(without.warnings).toEqual([{ kind: 'shared-sealed', cache: holder.name }]);
    await without.put();
    expect([without.warnings.length, without.shared.tally().sharedPut]).toEqual([1, 0]);
    const run = runWith([holder], { secret: SECRET });
    expect(await run.get()).toMatchObject({ bytes: BYTES, isSealed: true });
    // Who has a key, and another one, puts his own there.
    await runWith([holder], { secret: Buffer.from('the secret of somebody else') }).put();
    expect(await run.get()).toBeUndefined();
  });

  it('is not asked for by who wants to see even what others put there', async () => {
    const holder = await held();
    await runWith([holder]).put();
    const { shared } = runWith([], {});
    expect(shared.seals).toBe(false);
    const run = runWith([holder], { secret: SECRET });
    expect(run.shared.seals).toBe(true);
    const found = await run.shared.get(sessionWith({}), 'entry', KEY, true);
    expect(found).toMatchObject({ bytes: BYTES, isSealed: false });
  });

  it('holds for one key and one kind', async () => {
    const dir = await scratch();
    const holder = folder(dir);
    await runWith([holder], { secret: SECRET }).put();
    const line = await holder.get(mapName('entry', KEY), 512, new AbortController().signal);
    for (const name of [mapName('entry', OTHER), mapName('spatch', KEY)]) {
      await holder.put(name, line ?? Buffer.alloc(0), new AbortController().signal);
    }
    const run = runWith([holder], { secret: SECRET });
    expect(await run.get(OTHER)).toBeUndefined();
    expect(await run.get(KEY, 'spatch')).toBeUndefined();
  });

  it('is what the work of spatch and the answers of kernels need', async () => {
    const holder = await held();
    const without = runWith([holder]);
    await without.put(BYTES, KEY, 'spatch');
    expect(without.shared.mayHave('spatch')).toBe(false);
    expect(without.shared.takes('answers')).toBe(false);
    expect(await without.get(KEY, 'spatch')).toBeUndefined();
    const run = runWith([holder], { secret: SECRET });
    expect(await run.get(KEY, 'spatch')).toBeUndefined();
    await run.put(BYTES, KEY, 'spatch');
    expect(await run.get(KEY, 'spatch')).toMatchObject({ isSealed: true });
  });
});

describe('a shared cache that is not as it should be costs one warning, and is left alone', () => {
  const answering = (status: number, headers: Record<string, string> = {}) =>
    serverOf((_, response) => response.writeHead(status, headers).end('no\n'));
  const closed = async () => new URL('http://127.0.0.1:1/');
  const lying = () =>
    serverOf((request, response) => {
      const isMap = request.url?.startsWith('/map/');
      response.end(isMap ? `compat-gen 1 ${sha256(BYTES)} ${BYTES.length} -\n` : 'WHAT was made');
    });

  it.each([
    ['is down', closed, /ECONNREFUSED/],
    ['fails', () => answering(500), /status 500/],
    ['refuses', () => answering(403), /status 403: it wants other credentials/],
    ['leads elsewhere', () => answering(302, { Location: '/x' }), /names another place/],
    [
      'answers with a page',
      () => serverOf((_, response) => response.end('<html>Welcome</html>')),
      /its map is not what compat-gen writes/,
    ],
    ['lies', lying, /an object is not what it is named after/],
    [
      'sends without end',
      () =>
        serverOf((_, response) => {
          const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
          response.once('close', () => clearInterval(more));
        }),
      /more than 512 bytes/,
    ],
    [
      'breaks off',
      () =>
        serverOf((_, response) => {
          response.writeHead(200, { 'Content-Length': 100 }).write('x');
          setTimeout(() => response.destroy(), 20);
        }),
      /broke off/,
    ],
    ['says nothing', () => serverOf(() => {}), /no answer within 0.2 s/],
    [
      'names bytes without end',
      () => serverOf((_, response) => response.end(`compat-gen 1 ${KEY} 999999999 -\n`)),
      /too large/,
    ],
  ])('%s', async (_, open, why) => {
    const bad = remote(await open(), { env: {}, mostMs: 200 });
    const good = await held();
    await runWith([good]).put();
    const run = runWith([bad, good]);
    expect((await run.get())?.from).toBe(good.name);
    expect((await run.get())?.from).toBe(good.name);
    expect(run.warnings).toEqual([
      { kind: 'shared-cache-left', cache: bad.name, why: expect.stringMatching(why) },
    ]);
    expect(run.shared.tally()).toMatchObject({ sharedFailed: 1, sharedFound: 2 });
  });

  it('is behind a proxy at whose end nobody talks', async () => {
    const silent = http.createServer();
    silent.on('connect', (_, client) => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      silent.close();
      silent.closeAllConnections();
    });
    const { port } = silent.address() as AddressInfo;
    const env = { https_proxy: `http://127.0.0.1:${port}` };
    const bad = remote(new URL('https://cache.invalid/'), { env, mostMs: 200 });
    const run = runWith([bad]);
    expect(await run.get()).toBeUndefined();
    expect(run.warnings).toEqual([
      { kind: 'shared-cache-left', cache: bad.name, why: 'no answer within 0.2 s' },
    ]);
  });

  it('is full', async () => {
    const full = remote(
      await serverOf((request, response) => {
        request.resume();
        response.writeHead(request.method === 'PUT' ? 507 : 404).end();
      }),
      { env: {} },
    );
    const run = runWith([full]);
    await run.put();
    await run.put();
    expect(run.warnings).toEqual([
      { kind: 'shared-cache-not-written', cache: full.name, why: expect.stringContaining('full') },
    ]);
    expect(run.shared.takes('entry')).toBe(false);
    expect(await run.get()).toBeUndefined();
    expect(run.warnings).toHaveLength(1);
  });

  it('is a directory that can not be read', async () => {
    const dir = await scratch();
    await writeFile(path.join(dir, 'map'), 'a file');
    const run = runWith([folder(dir)]);
    expect(await run.get()).toBeUndefined();
    await run.put();
    expect(run.warnings.map(({ kind }) => kind)).toEqual(['shared-cache-not-written']);
  });

  it('or has what its reader refuses', async () => {
    const holder = await held();
    const run = runWith([holder]);
    await run.put();
    const found = await run.get();
    if (found !== undefined) run.shared.refuse(sessionWith({}), found, 'it is nonsense');
    expect(await run.get()).toBeUndefined();
  });
});

describe('our own server', () => {
  it('takes no other bytes under the name of an object, no other names, and nothing if it can be read only', async () => {
    const dir = await scratch();
    const url = await ownServer(dir);
    const put = async (name: string, body: string, base = url) =>
      (await fetch(`${base}/${name}`, { method: 'PUT', body })).status;
    expect(await put(objectName(KEY), 'other bytes')).toBe(422);
    expect(await put(mapName('entry', KEY), 'x'.repeat(513))).toBe(413);
    expect(await put('map/other/aa/bb', 'x')).toBe(404);
    expect(await put(`map/entry/${KEY.slice(0, 2)}/..%2f..%2fx`, 'x')).toBe(404);
    expect(await put(objectName(KEY), 'x', await ownServer(dir, { mayPut: false }))).toBe(405);
    expect(readdirSync(dir)).toEqual([]);
    expect((await fetch(`${url}/${objectName(KEY)}`, { method: 'DELETE' })).status).toBe(405);
  });

  it('lets no line without a seal take the place of one that has a seal', async () => {
    const url = await ownServer(await scratch());
    const name = mapName('entry', KEY);
    const put = async (seal: string, digest = KEY) => {
      const body = `compat-gen 1 ${digest} 7 ${seal}\n`;
      return (await fetch(`${url}/${name}`, { method: 'PUT', body })).status;
    };
    expect([await put('-'), await put('a'.repeat(64)), await put('-', OTHER)]).toEqual([
      204, 204, 409,
    ]);
    expect([await put('b'.repeat(64)), await put('-')]).toEqual([204, 409]);
    expect(await (await fetch(`${url}/${name}`)).text()).toContain('b'.repeat(64));
  });
});

describe('credentials', () => {
  it('go to whom they are for, and stand in no message', async () => {
    const seen: (string | undefined)[] = [];
    const base = await serverOf(({ headers }, response) => {
      seen.push(headers.authorization);
      response.writeHead(500).end();
    });
    const { port } = base;
    const env = {
      COMPAT_GEN_CACHE_ALSO: `http://127.0.0.1:${port}/own http://me:s%20cret@127.0.0.1:${port}/`,
      COMPAT_GEN_CACHE_TOKEN: 'token-of-mine',
    };
    const also = [`http://127.0.0.1:${port}/of-the-module`];
    const { holders } = sharedPlaces({ also, push: false }, env);
    const run = runWith(holders);
    await run.get();
    const basic = `Basic ${Buffer.from('me:s cret').toString('base64')}`;
    expect(seen).toEqual(['Bearer token-of-mine', basic, undefined]);
    expect(JSON.stringify(run.warnings)).not.toMatch(/cret|token-of-mine|me:/);
    expect(run.warnings).toHaveLength(3);
  });

  it('and what is no URL, or no key, is told without them', async () => {
    const config = { also: [], push: false };
    const places = (env: NodeJS.ProcessEnv) => () => sharedPlaces(config, env);
    expect(places({ COMPAT_GEN_CACHE_ALSO: 'me:secret@host' })).toThrow(/^(?!.*secret)/);
    expect(places({ COMPAT_GEN_CACHE_KEY: '/nonexistent/key' })).toThrow(/ENOENT/);
    const file = path.join(await scratch(), 'key');
    await writeFile(file, 'short\n');
    expect(places({ COMPAT_GEN_CACHE_KEY: file })).toThrow(/fewer than 16 bytes/);
    await writeFile(file, `${SECRET}\n`);
    expect(places({ COMPAT_GEN_CACHE_KEY: file })().secret).toEqual(SECRET);
    expect(places({})()).toEqual({ holders: [], push: false, secret: undefined });
  });
});

function counts(some: Record<string, number>) {
  return { sharedFound: 0, sharedMissed: 0, sharedPut: 0, sharedFailed: 0, ...some };
}
