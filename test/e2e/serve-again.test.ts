import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signEntries } from '../../src/obtain/index.js';
import { openProject } from '../../src/project/index.js';
import { SESSION } from '../session.js';
import { newKey } from '../trust/keys.js';
import { openSandbox, REPO } from './kernels.js';
import { base64, type Server, startServer, until } from './server.js';
import { said } from './tiny.js';

/** One request asked again and again: what was answered before must not be answered to others, or for ever. */
const sandbox = openSandbox();
const releases = path.join(sandbox.dir, 'releases');
const tick = path.join(releases, 'tick-1.0');
const MODULE = '/v1/modules/tick/releases/1.0';
const DAY = 24 * 60 * 60 * 1000;
const TOKEN = 'a-token-of-this-test';
const OTHER = 'another-one';
let server: Server;
let header = '';
let fingerprint = '';
let tokens = '';
let keys: Record<'host' | 'other', ReturnType<typeof newKey>>;

const ask = (
  place: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
  url = server.url,
) =>
  fetch(`${url}${place}`, {
    ...init,
    headers: { Authorization: `Bearer ${TOKEN}`, ...init.headers },
  });
const post = (url?: string) =>
  ask(`/api/v1/spatch/1.0`, { method: 'POST', body: base64(header) }, url);
const metric = async (name: string): Promise<number> => {
  const text = await (await ask('/metrics')).text();
  return Number(new RegExp(`^compat_gen_${name} (\\S+)$`, 'm').exec(text)?.[1]);
};
const place = (): string => `${MODULE}/patches/${fingerprint}`;
const entry = (): string => path.join(tick, 'cocci_cache', fingerprint);

beforeAll(async () => {
  cpSync(path.join(REPO, 'test/fixtures/tick'), tick, { recursive: true });
  appendFileSync(path.join(tick, 'compat.toml'), '\n[module]\nname = "tick"\nversion = "1.0"\n');
  const dir = path.join(sandbox.dir, 'keys');
  mkdirSync(dir);
  keys = { host: newKey(dir, 'host'), other: newKey(dir, 'other') };
  tokens = path.join(sandbox.dir, 'tokens');
  const line = (name: string, token: string) =>
    `${name} ${createHash('sha256').update(token).digest('hex')}\n`;
  writeFileSync(tokens, line('lab', TOKEN) + line('shed', OTHER));
  const many = ['--requests', '100000', '--new-patches', '1000'];
  server = await startServer(sandbox, [
    ...[releases, '--tokens', tokens, '--sign-with', keys.host.file],
    ...many,
  ]);
  const { macros } = (await (await ask(MODULE)).json()) as { macros: string[] };
  header = macros.map((name) => `/* #undef ${name} */\n`).join('');
  fingerprint = createHash('sha256').update(header).digest('hex');
  expect((await post()).status).toBe(200);
});
afterAll(async () => {
  await server.stop('SIGKILL');
  sandbox.remove();
});

it('is the same answer, counted and logged each time', async () => {
  const [hits, runs] = [await metric('hits_total'), await metric('runs_total')];
  const answers = [];
  for (const _ of [1, 2, 3]) answers.push(await post(), await ask(`${place()}/compat.patch`));
  const texts = await Promise.all(answers.map((one) => one.text()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const patch = readFileSync(path.join(entry(), 'compat.patch'), 'utf8');
  const bare = patch.replace(/^(---|\+\+\+) [ab]\//gm, '$1 ');
  expect(texts).toEqual([bare, patch, bare, patch, bare, patch]);
  expect(patch).toMatch(/^@@/m);
  expect([await metric('hits_total'), await metric('runs_total')]).toEqual([hits + 6, runs]);
  const logged = (): number =>
    server.log().filter((line) => line.fingerprint === fingerprint && line.token === 'lab').length;
  await until(() => logged() >= 7);
});

it('is logged under the name of each who asks', async () => {
  const where = `${place()}/compat.patch`;
  const before = server.log().length;
  for (const token of [TOKEN, OTHER, OTHER, TOKEN]) {
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask(where, { headers })).status).toBe(200);
  }
  const logged = () =>
    server
      .log()
      .slice(before)
      .filter((line) => line.path === where);
  await until(() => logged().length >= 4);
  expect(logged().map(({ token }) => token)).toEqual(['lab', 'shed', 'shed', 'lab']);
  expect(logged().every(({ ms, status }) => typeof ms === 'number' && status === 200)).toBe(true);
});

it('is nothing new to one who has it', async () => {
  const there = await ask(place());
  const etag = there.headers.get('etag') ?? '';
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await ask(place(), { headers: { 'If-None-Match': known } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  }
  const other = await ask(place(), { headers: { 'If-None-Match': '"x"' } });
  expect([other.status, await other.text()]).toEqual([200, await there.text()]);
});

it('is not for one without a token, nor for another form', async () => {
  for (const Authorization of ['', 'Bearer x', `Basic ${btoa('lab:x')}`]) {
    expect((await ask(place())).status).toBe(200);
    expect((await ask(place(), { headers: { Authorization } })).status).toBe(401);
  }
  const types = [];
  for (const Accept of ['application/json', 'text/x-patch', 'application/gzip', '*/*']) {
    types.push((await ask(place(), { headers: { Accept } })).headers.get('content-type'));
  }
  expect(types).toEqual([
    'application/json',
    'text/x-patch',
    'application/gzip',
    'application/json',
  ]);
});

it('counts for the rate of its address', async () => {
  const few = await startServer(sandbox, [releases, '--tokens', tokens, '--requests', '3']);
  const statuses = [];
  for (const _ of [1, 2, 3, 4]) statuses.push((await post(few.url)).status);
  await few.stop('SIGKILL');
  expect(statuses).toEqual([200, 200, 200, 429]);
});

it('has what was signed meanwhile', async () => {
  const bundle = async (): Promise<number> =>
    (await (await ask(`${place()}/entry.tar.gz`)).arrayBuffer()).byteLength;
  const before = await bundle();
  const signed = sandbox.compatGen(['sign', fingerprint, '--key', keys.other.file], tick);
  expect(signed.status, said(signed)).toBe(0);
  await until(async () => (await bundle()) > before + 100);
});

it('has its signature again before that ends', async () => {
  // Signed by this server's key, for two days, of which 1.5 are over.
  const project = await openProject(SESSION, tick);
  const now = () => new Date(Date.now() - 1.5 * DAY);
  const { file: key } = keys.host;
  await signEntries(SESSION, project, { named: [fingerprint], key, days: 2, now });
  const untils = () =>
    readdirSync(entry())
      .filter((name) => name.endsWith('.signed'))
      .map((name) => /^until (.*)$/m.exec(readFileSync(path.join(entry(), name), 'latin1'))?.[1])
      .map((until) => Math.round((Date.parse(until ?? '') - Date.now()) / DAY));
  expect(untils().sort()).toEqual([0, 365]);
  // It counts still, so it is sent where it can't be renewed.
  renameSync(key, `${key}.away`);
  const told = () => server.log().some(({ msg }) => /is not renewed/.test(`${msg}`));
  await until(async () => {
    expect((await post()).status).toBe(200);
    return told();
  });
  expect(untils().sort()).toEqual([0, 365]);
  renameSync(`${key}.away`, key);
  const file = path.join(entry(), 'looked-at-again');
  writeFileSync(file, '');
  await until(async () => {
    expect((await post()).status).toBe(200);
    return untils().every((days) => days === 365);
  });
  expect(untils()).toHaveLength(2);
});

it('is not given any more once the entry is withdrawn, and never one that was put in its place', async () => {
  const good = await (await post()).text();
  renameSync(entry(), path.join(sandbox.dir, 'withdrawn'));
  await until(async () => (await ask(place())).status === 404);
  const runs = await metric('runs_total');
  // It is made again for one who has the compat.h, by the rules.
  expect(await (await post()).text()).toBe(good);
  expect(await metric('runs_total')).toBe(runs + 1);
  // Somebody writes into it: its digests are wrong, and it is made again.
  appendFileSync(path.join(entry(), 'compat.patch'), '+int evil;\n');
  await until(async () => {
    expect(await (await post()).text()).toBe(good);
    return (await metric('runs_total')) === runs + 2;
  });
  expect(readFileSync(path.join(entry(), 'compat.patch'), 'utf8')).not.toContain('evil');
});

it('is of other sources once the release has others', async () => {
  const sources = async () => (await ask(place())).headers.get('x-compat-gen-sources');
  const before = await sources();
  appendFileSync(path.join(tick, 'main.c'), '/* changed */\n');
  await until(async () => {
    const now = await sources();
    return now !== null && now !== before;
  });
  rmSync(tick, { recursive: true });
  await until(async () => (await post()).status === 404);
});
