import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { type Duplex, pipeline } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { nightly } from '../nightly.js';
import { newKey } from '../trust/keys.js';
import { CLI, kernel, openSandbox, pathWithout, REPO } from './kernels.js';
import { type Server, start, startServer } from './server.js';
import { entriesOf, FOR_6_1, namesIn, said } from './tiny.js';

/** A build host without spatch, and a server that makes its patches. */
const sandbox = openSandbox();
const releases = path.join(sandbox.dir, 'releases');
let server: Server;
let PATH = '';
let count = 0;
beforeAll(async () => {
  PATH = pathWithout(sandbox, /^spatch/);
  tick(path.join(releases, 'tick-1.0'));
  server = await startServer(sandbox, [releases, '--requests', '100000']);
});
afterAll(async () => {
  await server.stop('SIGKILL');
  sandbox.remove();
});

/** The module tick, as release 1.0, with more in its compat.toml. */
function tick(dir: string, toml = ''): string {
  cpSync(path.join(REPO, 'test/fixtures/tick'), dir, { recursive: true });
  appendFileSync(
    path.join(dir, 'compat.toml'),
    `\n[module]\nversion = "1.0"\nname = "tick"\n${toml}`,
  );
  return dir;
}
const client = (toml: string): string => tick(path.join(sandbox.dir, `client-${count++}`), toml);
const service = (...urls: string[]): string => `\n[service]\nurl = ${JSON.stringify(urls)}\n`;
/** Not through spawnSync: the server's words are read meanwhile. */
const prepare = (dir: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) => {
  const cleared = ['http_proxy', 'https_proxy', 'all_proxy', 'HTTPS_PROXY', 'ALL_PROXY'];
  const none = Object.fromEntries(cleared.map((name) => [name, '']));
  return sandbox.compatGen([...FOR_6_1, ...args, 'prepare'], dir, { PATH, ...none, ...env });
};
const cacheOf = (dir: string): string => path.join(dir, 'cocci_cache');
const asked = (): number => server.log().filter(({ msg }) => msg === 'request').length;
/** A proxy or a resolver of this machine must not come between. */
const DEAD = 'http://127.0.0.1:1';

describe('a server that signs', () => {
  it('is believed where its signature is demanded, and no other', async () => {
    const keys = path.join(sandbox.dir, 'keys');
    mkdirSync(keys);
    const [host, other] = [newKey(keys, 'host'), newKey(keys, 'other')];
    const signing = await startServer(sandbox, [releases, '--sign-with', host.file]);
    onTestFinished(async () => void (await signing.stop('SIGKILL')));
    const demanding = (line: string): string => {
      const dir = client(`${service(signing.url)}[trust]\nallowed-signers = "signers"\n`);
      writeFileSync(path.join(dir, 'signers'), `host ${line}\n`);
      return dir;
    };
    const believed = prepare(demanding(host.line));
    expect(believed.status, said(believed)).toBe(0);
    // Somebody vouches for it.
    expect(believed.stderr).not.toMatch(/was imported/);
    const refused = prepare(demanding(other.line));
    expect([refused.status, refused.stderr]).toEqual([4, expect.stringMatching(/sign/)]);
  });
});

describe('a build without spatch', () => {
  it('gets its patch from the server, the same that the server has', async () => {
    const dir = client(service(server.url));
    const ended = prepare(dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toMatch(new RegExp(`^ {2}ASK +${server.url} for tick 1\\.0$`, 'm'));
    expect(ended.stderr).toMatch(/warning: the patch of \S+ was imported, and nobody has said/);
    const [fingerprint = ''] = entriesOf(cacheOf(dir));
    const served = path.join(releases, 'tick-1.0/cocci_cache', fingerprint);
    for (const name of ['compat.h', 'compat.patch', 'manifest.json', 'SHA256SUMS', 'rules.txt']) {
      const here = readFileSync(path.join(cacheOf(dir), fingerprint, name), 'latin1');
      expect(here, name).toBe(readFileSync(path.join(served, name), 'latin1'));
    }
    const releasesHere = path.join(cacheOf(dir), fingerprint, 'kernelrelease.txt');
    expect(readFileSync(releasesHere, 'utf8')).toBe(`${kernel('6.1').release}\n`);
    const requests = asked();
    expect(prepare(dir).status).toBe(0);
    expect(asked()).toBe(requests);
    // Nobody has read it yet.
    const locked = prepare(dir, {}, ['--locked']);
    expect([locked.status, locked.stderr]).toEqual([4, expect.stringMatching(/was imported/)]);
  });

  nightly('goes on to the next server, and then takes the hard route', () => {
    const ended = prepare(client(service('http://127.0.0.1:1/', server.url)), {});
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toMatch(
      /no patch from http:\/\/127\.0\.0\.1:1: 127\.0\.0\.1:1 takes no connection/,
    );
    const none = client('');
    appendFileSync(path.join(none, 'compat.toml'), '# nothing is configured\n');
    const hard = prepare(none);
    expect([hard.status, hard.stderr]).toEqual([4, expect.stringMatching(/copy .* back to/)]);
    expect(hard.stderr).not.toMatch(/ASK/);
  });

  it('refuses an answer that was made of other sources', () => {
    const dir = client(service(server.url));
    appendFileSync(path.join(dir, 'main.c'), '/* ours */\n');
    const ended = prepare(dir);
    expect(ended.stderr).toMatch(
      /the answer of http:\S+ is refused: it was made of something else: source main\.c changed/,
    );
    expect(ended.status).toBe(4);
    const [fingerprint = ''] = entriesOf(cacheOf(dir));
    expect(namesIn(path.join(cacheOf(dir), fingerprint))).toEqual([
      'compat.h',
      'kernelrelease.txt',
    ]);
  });

  it('asks nobody with --locked, and where the environment says so', () => {
    const requests = asked();
    const dir = client(service(server.url));
    expect(prepare(dir, {}, ['--locked']).status).toBe(4);
    expect(prepare(dir, { COMPAT_GEN_SERVICE: '' }).status).toBe(4);
    expect(asked()).toBe(requests);
  });

  it('asks the servers of the environment, else those of the user, before those of the module', () => {
    const user = path.join(sandbox.dir, 'config/compat-gen');
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, 'config.toml'), `[service]\nurl = "${server.url}/"\n`);
    expect(prepare(client(service(DEAD))).status).toBe(0);
    writeFileSync(path.join(user, 'config.toml'), `[service]\nurl = "${DEAD}"\n`);
    expect(prepare(client(''), { COMPAT_GEN_SERVICE: server.url }).status).toBe(0);
    writeFileSync(path.join(user, 'config.toml'), '[service]\nurls = 1\n');
    const wrong = prepare(client(''));
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringMatching(/config\.toml: /)]);
    rmSync(user, { recursive: true });
  });

  it('goes through a proxy to a server with TLS', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(sandbox.dir, name));
    const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${key} -out ${cert}`;
    expect((await start(['openssl', ...words.split(' ')], sandbox.dir)).status).toBe(0);
    const secure = await startServer(sandbox, [releases, '--tls-cert', cert!, '--tls-key', key!]);
    const port = new URL(secure.url).port;
    const tunnels: string[] = [];
    const proxy = http.createServer().on('connect', ({ url = '' }, client: Duplex) => {
      tunnels.push(url);
      const onward = net.connect(Number(port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        // Whichever side is closed first, the other may still send.
        pipeline(client, onward, client, () => {});
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const dir = client(service(`https://localhost:${port}`));
    const env = [
      `PATH=${PATH}`,
      `NODE_EXTRA_CA_CERTS=${cert}`,
      `XDG_CACHE_HOME=${sandbox.dir}/cache`,
    ];
    env.push(`https_proxy=http://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`);
    const argv = ['env', ...env, process.execPath, CLI, ...FOR_6_1, 'prepare'];
    const ended = await start(argv, dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(tunnels).toEqual([`localhost:${port}`]);
    expect(secure.log().filter(({ msg }) => msg === 'request')).toHaveLength(1);
    proxy.close();
    await secure.stop();
  });

  it('says why the server has none', () => {
    const dir = client(service(server.url));
    const toml = path.join(dir, 'compat.toml');
    writeFileSync(toml, readFileSync(toml, 'utf8').replace('"1.0"', '"1.1"'));
    const ended = prepare(dir);
    expect(ended.stderr).toMatch(/answers 404: no release 1\.1 of tick here, but 1\.0/);
    expect(ended.status).toBe(4);
  });
});

describe('the API', () => {
  const get = (place: string, init: RequestInit = {}) => fetch(`${server.url}${place}`, init);

  it('is described by what the server hands out', async () => {
    const description = (await (await get('/v1/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
      components: { schemas: Record<string, { required: string[] }> };
    };
    expect(Object.keys(description.components.schemas)).toContain('Patch');
    const { links } = (await (await get('/v1/modules/tick/releases/1.0')).json()) as {
      links: Record<string, string>;
    };
    expect(links.patches).toBe('/v1/modules/tick/releases/1.0/patches');
    const { ROUTES } = await import('../../src/serve/http/routes.js');
    const routes = ROUTES.filter(({ path: place }) => place.startsWith('v1/')).map(
      ({ method, path: place }) => `${method.toLowerCase()} /${place.replace(/:(\w+)/g, '{$1}')}`,
    );
    const described = Object.entries(description.paths).flatMap(([place, methods]) =>
      Object.keys(methods).map((method) => `${method} ${place}`),
    );
    expect(described.sort()).toEqual(routes.sort());
  });

  it('hands out a patch in each form, and not again to who has it', async () => {
    const [fingerprint = ''] = entriesOf(path.join(releases, 'tick-1.0/cocci_cache'));
    const place = `/v1/modules/tick/releases/1.0/patches/${fingerprint}`;
    const served = path.join(releases, 'tick-1.0/cocci_cache', fingerprint);
    const first = await get(`${place}?wait=600`);
    const told = (await first.json()) as Record<string, unknown>;
    expect([first.status, told.fingerprint, told.rules]).toEqual([
      200,
      fingerprint,
      expect.any(Array),
    ]);
    const text = await get(`${place}/compat.patch`);
    expect(await text.text()).toBe(readFileSync(path.join(served, 'compat.patch'), 'latin1'));
    const etag = text.headers.get('etag') ?? '';
    const again = await get(`${place}/compat.patch`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const entry = path.join(sandbox.dir, 'entry.tar.gz');
    const curl = ['curl', '-fsS', '-o', entry, `${server.url}${place}/entry.tar.gz`];
    expect((await start(curl, sandbox.dir)).status).toBe(0);
    const dir = client('');
    const imported = sandbox.compatGen(['import', '--yes', entry], dir);
    expect(imported.status, said(imported)).toBe(0);
    expect(entriesOf(cacheOf(dir))).toEqual([fingerprint]);
  });

  it('begins a job for who does not wait, and says what it came to', async () => {
    const { macros } = (await (await get('/v1/modules/tick/releases/1.0')).json()) as {
      macros: string[];
    };
    const header = macros.map((name) => `#define ${name}\n`).join('');
    const posted = await get('/v1/modules/tick/releases/1.0/patches', {
      method: 'POST',
      body: header,
    });
    const job = (await posted.json()) as { links: { self: string }; state: string };
    expect([posted.status, posted.headers.get('location')]).toEqual([202, job.links.self]);
    let now = job as { state: string; links: { self: string; patch?: string | null } };
    while (['queued', 'running'].includes(now.state)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = (await (await get(job.links.self)).json()) as typeof now;
    }
    expect(now.state).toBe('done');
    expect((await get(String(now.links.patch))).status).toBe(200);
    expect((await get(job.links.self, { method: 'DELETE' })).status).toBe(200);
  });

  it.each<[string, string, RequestInit, number, string]>([
    ['no release', '/v1/modules/tick/releases/2.0', {}, 404, 'unknown-release'],
    ['no module', '/v1/modules/moon/releases/1.0', {}, 404, 'unknown-release'],
    [
      'no patch',
      `/v1/modules/tick/releases/1.0/patches/${'0'.repeat(64)}`,
      {},
      404,
      'unknown-patch',
    ],
    ['no fingerprint', '/v1/modules/tick/releases/1.0/patches/..%2fx', {}, 404, 'unknown-patch'],
    ['no job', '/v1/jobs/0', {}, 404, 'not-found'],
    [
      'no compat.h',
      '/v1/modules/tick/releases/1.0/patches',
      { method: 'POST', body: 'x' },
      400,
      'bad-request',
    ],
    ['a method', '/v1/modules', { method: 'DELETE' }, 405, 'wrong-method'],
  ])(
    'answers with a problem that says who has to act: %s',
    async (_, place, init, status, kind) => {
      const headers = { Accept: 'application/json' };
      const answer = await get(place, { ...init, headers });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      const problem = (await answer.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({
        type: `/problems/${kind}`,
        status,
        actor: expect.any(String),
      });
      expect(answer.status).toBe(status);
    },
  );
});

describe('a release that names a server', () => {
  /** A PATH for a machine that has neither compat-gen nor Node nor spatch. */
  let bare = '';
  let tarball = '';
  const words = [`KDIR=${kernel('6.1').kdir}`, `CC=${kernel('6.1').cc}`];
  beforeAll(() => {
    bare = pathWithout(sandbox, /^(?:compat-gen|node|npm|npx|spatch)/);
    const dir = client(`${service(server.url)}release = true\n`);
    mkdirSync(path.join(dir, 'compat'), { recursive: true });
    cpSync(path.join(REPO, 'scripts/compat.mk'), path.join(dir, 'compat/compat.mk'));
    tarball = path.join(sandbox.dir, 'tick-1.0.tar.gz');
    const other = kernel('6.12');
    const made = sandbox.compatGen(['--kdir', other.kdir, `CC=${other.cc}`, 'prepare'], dir);
    expect(made.status, said(made)).toBe(0);
    const packed = sandbox.compatGen(['pack', '-o', tarball], dir);
    expect(packed.status, said(packed)).toBe(0);
    // The server has what was released, and nothing else.
    rmSync(path.join(releases, 'tick-1.0'), { recursive: true });
    cpSync(tarball, path.join(releases, 'tick-1.0.tar.gz'));
  });
  function unpacked(): string {
    const dir = path.join(sandbox.dir, `release-${count++}`);
    mkdirSync(dir);
    expect(sandbox.run(['tar', 'xzf', tarball], dir).status).toBe(0);
    return path.join(dir, 'tick-1.0');
  }
  const make = (dir: string, ...more: string[]) =>
    start(['env', `PATH=${bare}`, 'make', ...words, ...more], dir);

  it('asks it by curl, and builds what it answers', async () => {
    const dir = unpacked();
    const ended = await make(dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toMatch(new RegExp(`^ {2}ASK +${server.url}$`, 'm'));
    expect(namesIn(path.join(dir, `build-${kernel('6.1').release}`))).toContain('tick.ko');
    expect(entriesOf(cacheOf(dir))).toHaveLength(1);
  });

  nightly('takes no answer for other sources, and asks nobody where it is told so', async () => {
    const dir = unpacked();
    const none = await make(dir, 'COMPAT_GEN_SERVICE=');
    expect([none.status, none.stdout]).toEqual([2, expect.not.stringMatching(/ASK/)]);
    const dead = await make(dir, `COMPAT_GEN_SERVICE=${DEAD}`);
    expect([dead.status, dead.stderr]).toEqual([
      2,
      expect.stringMatching(/no patch from .*: it answers 000/),
    ]);
    appendFileSync(path.join(dir, 'main.c'), '/* ours */\n');
    const changed = await make(dir);
    expect(changed.stderr).toMatch(/not the sources as released: no server is asked/);
    // Those who made both agree: only the manifest tells.
    const line = (await start(['sha256sum', 'main.c'], dir)).stdout;
    const sums = path.join(dir, 'compat/release/sources.sha256');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.* {2}main\.c\n/m, line));
    const other = await make(dir);
    expect(other.stderr).toMatch(/answer of \S+ is refused: .* other sources than these/);
    expect(other.status).toBe(2);
  });

  it('carries no password', () => {
    const dir = client(`${service('http://lab:secret@127.0.0.1:1')}release = true\n`);
    const ended = sandbox.compatGen(['pack', '-o', `${dir}.tar.gz`], dir);
    expect([ended.status, ended.stderr]).toEqual([
      2,
      expect.stringMatching(/a release can't carry/),
    ]);
    expect(ended.stderr).not.toMatch(/secret/);
  });
});
