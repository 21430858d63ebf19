import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, pathWithout, REPO } from './kernels.js';
import { askAsDrbd, base64, gate, type Server, start, startServer, until } from './server.js';
import { namesIn, said } from './tiny.js';

/** `compat-gen serve`, asked by curl with the flags that DRBD's releases use. */
const sandbox = openSandbox();
const releases = path.join(sandbox.dir, 'releases');
const mill = path.join(releases, 'mill-1.0');
const servers: Server[] = [];
afterAll(async () => {
  for (const one of servers) await one.stop('SIGKILL');
  sandbox.remove();
});

async function server(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const one = await startServer(sandbox, [releases, ...args], env);
  servers.push(one);
  return one;
}

const MACROS = [
  'WORDS_OF_OUR_OWN',
  'HAVE_CLASS_CREATE_OFNAME',
  'HAVE_SANE_TESTS',
  'HAVE_SANE_TESTS_FAIL',
  'UNALIGNED_WITHOUT_ASKING',
];

/** A compat.h of the mill: which of its tests say yes, as a word of 0 and 1. */
function header(yes: string): string {
  return MACROS.map((name, at) =>
    yes[at] === '1' ? `#define MILL_${name}\n` : `/* #undef MILL_${name} */\n`,
  ).join('');
}
const OLD = header('10100');

/** What the module's own make would have: made by `generate`, with names as `patch -p0` takes them. */
function ownPatch(compatH: string): string {
  const known = own.get(compatH) ?? makeOwnPatch(compatH);
  own.set(compatH, known);
  return known;
}
const own = new Map<string, string>();

function makeOwnPatch(compatH: string): string {
  const dir = path.join(sandbox.dir, 'own');
  rmSync(dir, { recursive: true, force: true });
  cpSync(path.join(REPO, 'test/fixtures/mill'), dir, { recursive: true });
  writeFileSync(path.join(sandbox.dir, 'own.h'), compatH);
  const made = sandbox.compatGen(['generate', '--header', '../own.h'], dir);
  expect(made.status, said(made)).toBe(0);
  const print = createHash('md5').update(compatH).digest('hex');
  return readFileSync(path.join(dir, 'mill-compat/cocci_cache', print, 'compat.patch'), 'latin1')
    .replace(/^--- a\//gm, '--- ')
    .replace(/^\+\+\+ b\//gm, '+++ ');
}

const statusLine = (headers: string): string | undefined =>
  headers.match(/^HTTP\/1\.1 (?!1\d\d).*(?=\r$)/gm)?.at(-1);

let main: Server;
let spatch: ReturnType<typeof gate>;
beforeAll(async () => {
  cpSync(path.join(REPO, 'test/fixtures/mill'), mill, { recursive: true });
  spatch = gate(sandbox, mill);
  spatch.open();
  main = await server(['--alive', '0.1']);
});

describe('a release that has only SPAAS_URL set', () => {
  it('finds the server, and gets the patch that its own pipeline makes', async () => {
    const hello = await start(['curl', '-fsS', `${main.url}/api/v1/hello`], sandbox.dir);
    expect([hello.status, hello.stdout]).toEqual([0, expect.stringMatching(/^compat-gen \S+\n$/)]);
    const asked = await askAsDrbd(sandbox, main.url, '1.0', base64(OLD));
    expect(asked.status, said(asked)).toBe(0);
    expect(asked.headers).toMatch(/^Content-Type: application\/text\r$/m);
    expect(asked.patch).toBe(ownPatch(OLD));
    expect(asked.patch).toMatch(/^--- mill_main\.c\n\+\+\+ mill_main\.c\n@@/m);
  });

  it('may have slashes, a prefix and another wrapping in its URL and body', async () => {
    const once = await main.metric('runs_total');
    const bodies = [
      base64(OLD),
      base64(OLD).replaceAll('\n', ''),
      base64(OLD).replaceAll('\n', '\r\n'),
    ];
    const urls = [`${main.url}/`, `${main.url}/mill`, `${main.url}//mill//`];
    for (const [at, url] of urls.entries()) {
      const asked = await askAsDrbd(sandbox, url, '1.0', bodies[at]!);
      expect([asked.status, asked.patch]).toEqual([0, ownPatch(OLD)]);
      const hello = await start(['curl', '-fsS', `${url}/api/v1/hello`], sandbox.dir);
      expect(hello.status).toBe(0);
    }
    expect(await main.metric('runs_total')).toBe(once);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a release that is not here',
      '9.9',
      base64(OLD),
      /^HTTP\/1\.1 404 no release 9\.9 here, but 1\.0$/,
    ],
    [
      'a path for a release',
      '..%2f..%2fetc%2fpasswd',
      base64(OLD),
      /404 no release \.\.\/\.\.\/etc\/passwd here/,
    ],
    [
      'a header within the path',
      '1.0%0d%0aX-Evil:%201',
      base64(OLD),
      /404 no release 1\.0 X-Evil: 1 here/,
    ],
    ['no base64', '1.0', OLD, /400 the body is not base64 of a compat\.h/],
    ['nothing', '1.0', '', /400 there is no compat\.h in the request/],
    ['no line end', '1.0', base64(OLD.trimEnd()), /400 compat\.h:5: its last line has no line end/],
    ['code', '1.0', base64(`${OLD}int x;\n`), /400 compat\.h:6: this is not an answer: "int x;"/],
    [
      'macros of its own',
      '1.0',
      base64(`${OLD}#define printf\n`),
      /422 this compat\.h answers other tests than those of mill 1\.0: no test here stands for printf/,
    ],
    [
      'too much',
      '1.0',
      base64('x'.repeat(300_000)),
      /413 at most 256000 bytes are taken here, as sent/,
    ],
  ])('is told why in the status line: %s', async (_, version, body, words) => {
    const asked = await askAsDrbd(sandbox, main.url, version, body);
    expect(statusLine(asked.headers)).toMatch(words);
    expect(asked.headers).toMatch(/^X-Compat-Gen-Error: /m);
    expect(asked.headers).not.toMatch(/^X-Evil/m);
    expect([asked.status, asked.patch]).toEqual([22, undefined]);
  });

  it('is never sent elsewhere', async () => {
    const paths = [
      '',
      '/',
      '//',
      '/mill',
      '/mill/',
      '/api',
      '/api/v1/spatch',
      '/a/b/c/d/e/f',
      '/%zz',
      '/%2e%2e/',
    ];
    for (const place of paths) {
      const { status } = await fetch(`${main.url}${place}`, { redirect: 'manual' });
      expect([200, 400, 404, 405], place).toContain(status);
    }
  });
});

describe('work for several', () => {
  it('is done once for all who ask for it, with a sign of life meanwhile', async () => {
    spatch.close();
    const [runs, joined] = [await main.metric('runs_total'), await main.metric('joined_total')];
    const body = base64(header('11100'));
    const asking = Array.from({ length: 12 }, () => askAsDrbd(sandbox, main.url, '1.0', body));
    await until(async () => (await main.metric('joined_total')) === joined + 11);
    // The clients are told in turn: after twice as many signs as there are clients each has had one.
    const signs = await main.metric('signs_of_life_total');
    await until(async () => (await main.metric('signs_of_life_total')) >= signs + 24);
    spatch.open();
    const answers = await Promise.all(asking);
    const patch = ownPatch(header('11100'));
    for (const { status, patch: got, headers } of answers) {
      expect([status, got]).toEqual([0, patch]);
      expect(headers).toMatch(/^HTTP\/1\.1 102 Processing\r$/m);
    }
    expect(await main.metric('runs_total')).toBe(runs + 1);
  });

  it('is stopped when nobody waits for it any more', async () => {
    spatch.close();
    const before = await main.metric('cancelled_total');
    const joined = await main.metric('joined_total');
    const asking = [1, 2].map(() => askAsDrbd(sandbox, main.url, '1.0', base64(header('10101'))));
    await until(async () => (await main.metric('joined_total')) === joined + 1);
    asking[0]?.child.kill();
    await asking[0];
    expect(await main.metric('running')).toBe(1);
    asking[1]?.child.kill();
    await until(async () => (await main.metric('running')) === 0);
    expect(await main.metric('cancelled_total')).toBe(before + 1);
    spatch.open();
    const again = await askAsDrbd(sandbox, main.url, '1.0', base64(header('10101')));
    expect(again.status, said(again)).toBe(0);
  });

  it('that fails says so with its words, and is not begun again at once', async () => {
    const refused = base64(header('00100'));
    const runs = await main.metric('runs_total');
    for (const _ of [1, 2]) {
      const asked = await askAsDrbd(sandbox, main.url, '1.0', refused);
      expect(statusLine(asked.headers)).toMatch(/422 this kernel is not supported: .*has no words/);
      expect(asked.status).toBe(22);
    }
    expect(await main.metric('runs_total')).toBe(runs + 1);
  });

  it('waits in a queue that has an end', async () => {
    const small = await server(['--queue', '1']);
    spatch.close();
    const asking = [header('11101'), header('10110')].map((one) =>
      askAsDrbd(sandbox, small.url, '1.0', base64(one)),
    );
    await until(async () => (await small.metric('queued')) === 1);
    const third = await askAsDrbd(sandbox, small.url, '1.0', base64(header('11110')));
    expect(statusLine(third.headers)).toBe('HTTP/1.1 503 busy: 1 patches wait to be made');
    expect(third.headers).toMatch(/^Retry-After: 60\r$/m);
    spatch.open();
    expect((await Promise.all(asking)).map(({ status }) => status)).toEqual([0, 0]);
    expect(await small.stop()).toBe(0);
  });
});

describe('the server', () => {
  it('lets what is under way come to an end when it is told to stop', async () => {
    const one = await server();
    spatch.close();
    const asking = askAsDrbd(sandbox, one.url, '1.0', base64(header('11111')));
    await until(async () => (await one.metric('running')) === 1);
    const ended = one.stop();
    await until(() => one.log().some(({ msg }) => msg === 'stopping'));
    spatch.open();
    expect((await asking).status).toBe(0);
    expect(await ended).toBe(0);
  });

  it('loses no patch when it is started again, and needs no spatch for those it has', async () => {
    const entries = namesIn(path.join(mill, 'mill-compat/cocci_cache'));
    const again = await server([], { PATH: pathWithout(sandbox, /^spatch/) });
    const asked = await askAsDrbd(sandbox, again.url, '1.0', base64(OLD));
    expect([asked.status, asked.patch]).toEqual([0, ownPatch(OLD)]);
    expect([await again.metric('runs_total'), await again.metric('made_total')]).toEqual([1, 0]);
    expect(namesIn(path.join(mill, 'mill-compat/cocci_cache'))).toEqual(entries);
    await again.stop();
  });

  it('finds a tarball that is put there, and lays an overlay over it', async () => {
    const source = path.join(sandbox.dir, 'pack/lathe-2.0-1');
    cpSync(path.join(REPO, 'test/fixtures/mill'), source, { recursive: true });
    const overlay = path.join(releases, 'lathe.overlay');
    mkdirSync(overlay);
    cpSync(path.join(source, 'compat.toml'), path.join(overlay, 'compat.toml'));
    rmSync(path.join(source, 'compat.toml'));
    const before = await askAsDrbd(sandbox, main.url, '2.0-1', base64(OLD));
    expect(statusLine(before.headers)).toMatch(/404 no release 2\.0-1 here/);
    const packed = path.join(releases, 'lathe-2.0-1.tar.gz');
    const tar = ['tar', '-czf', packed, '-C', path.dirname(source), 'lathe-2.0-1'];
    expect((await start(tar, sandbox.dir)).status).toBe(0);
    await until(async () => {
      const { status } = await askAsDrbd(sandbox, main.url, '2.0-1', 'nothing');
      const known = (await askAsDrbd(sandbox, main.url, '2.0-1', '')).headers;
      return status === 22 && /400/.test(statusLine(known) ?? '');
    });
    const asked = await askAsDrbd(sandbox, `${main.url}/lathe`, '2.0-1', base64(OLD));
    expect(asked.status, said(asked) + asked.headers).toBe(0);
    expect(asked.patch).toBe(ownPatch(OLD));
    rmSync(packed);
  });

  it('lets in who has a token, in the URL too, and keeps it out of its log', async () => {
    const token = randomBytes(24).toString('hex');
    const digest = createHash('sha256').update(token).digest('hex');
    writeFileSync(path.join(sandbox.dir, 'tokens'), `# who may ask\nlab ${digest}\n`);
    const closed = await server(['--tokens', path.join(sandbox.dir, 'tokens')]);
    const withToken = closed.url.replace('://', `://lab:${token}@`);
    const asked = await askAsDrbd(sandbox, `${withToken}/mill/`, '1.0', base64(OLD));
    expect([asked.status, asked.patch]).toEqual([0, ownPatch(OLD)]);
    for (const wrong of [closed.url, closed.url.replace('://', '://lab:x@')]) {
      const { headers, status } = await askAsDrbd(sandbox, wrong, '1.0', base64(OLD));
      expect(statusLine(headers)).toMatch(/401 a token is needed/);
      expect(status).toBe(22);
    }
    const [health, page] = ['/healthz', '/metrics'].map((place) => fetch(closed.url + place));
    expect([(await health)?.status, (await page)?.status]).toEqual([200, 401]);
    await closed.stop();
    const log = JSON.stringify(closed.log());
    expect(log).toContain('"token":"lab"');
    expect(log).not.toContain(token);
    expect(log).not.toContain(digest);
  });

  it('answers so many requests from one address, and by TLS', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(sandbox.dir, name));
    const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout ${key} -out ${cert}`;
    expect((await start(['openssl', ...words.split(' ')], sandbox.dir)).status).toBe(0);
    const tls = await server(['--tls-cert', cert!, '--tls-key', key!, '--requests', '3']);
    expect(tls.url).toMatch(/^https:/);
    const ask = () => askAsDrbd(sandbox, tls.url, '1.0', base64(OLD), ['--cacert', cert!]);
    const answers = [await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([0, 0, 0, 22]);
    expect(statusLine(answers[3]!.headers)).toBe(
      'HTTP/1.1 429 at most 3 requests a minute from one address',
    );
    expect(answers[3]!.headers).toMatch(/^Retry-After: \d+\r$/m);
    await tls.stop();
  });

  it('leaves nothing behind but whole entries', () => {
    const cache = path.join(mill, 'mill-compat/cocci_cache');
    expect(namesIn(cache).filter((name) => !/^[0-9a-f]{32}$/.test(name))).toEqual([]);
    for (const name of namesIn(cache))
      expect(namesIn(path.join(cache, name))).toContain('SHA256SUMS');
  });
});
