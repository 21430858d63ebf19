import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf, printManifest } from '../../src/cache/manifest.js';
import { sha256 } from '../../src/core/bytes.js';
import {
  digestOfSources,
  examine,
  linesOfSources,
  NAMESPACE,
  readPolicies,
  type Statement,
  type Subject,
  verdictOf,
} from '../../src/trust/index.js';
import { printStatement } from '../../src/trust/statement.js';
import { type Ended, REPO } from '../e2e/kernels.js';
import { start } from '../e2e/server.js';
import { compact, type Key, newKey, sshSign, statementNow } from '../trust/keys.js';

/** A release's own check (scripts/release/trust.sh) beside src/trust/: what one takes, the other takes. */
let dir: string;
let [alice, bob, eve]: Key[] = [];
let subject: Subject;
const PATCH = '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n';
const SOURCE = 'int x;\n';
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-release-'));
  const release = path.join(dir, 'compat/release');
  cpSync(path.join(REPO, 'scripts/release'), release, { recursive: true });
  writeFileSync(path.join(dir, 'x.c'), SOURCE);
  const sources = [{ path: 'x.c', sha256: sha256(SOURCE) }];
  writeFileSync(path.join(release, 'sources.sha256'), linesOfSources(sources));
  mkdirSync(path.join(dir, 'keys'));
  [alice, bob, eve] = ['alice', 'bob', 'eve'].map((name) => newKey(path.join(dir, 'keys'), name));
  const { spatch, made, until, ...some } = statementNow();
  subject = { ...some, patch: sha256(PATCH), sources: digestOfSources(sources) };
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function signed(
  key: Key | undefined,
  more: Partial<Statement> = {},
  namespace = NAMESPACE,
): string {
  const { spatch, made, until } = statementNow();
  const message = printStatement({ ...subject, spatch, made, until, ...more });
  return message + sshSign({ file: key?.file ?? '' }, message, namespace);
}

interface Case {
  files: string[];
  /** NAME KEY lines. */
  allowed: string;
  threshold?: number;
  env?: NodeJS.ProcessEnv;
}

/** How many different signers Node counts. */
function byNode({ files, allowed }: Case): number {
  const file = path.join(dir, 'allowed');
  writeFileSync(file, allowed);
  const env = {
    COMPAT_GEN_ALLOWED_SIGNERS: file,
    XDG_CONFIG_HOME: '/nonexistent',
    XDG_CONFIG_DIRS: '/nonexistent',
  };
  const [policy] = readPolicies({ env, cwd: dir });
  const now = new Date();
  const examined = files.map((text, index) =>
    examine(`${index}.signed`, Buffer.from(text, 'latin1'), subject, now),
  );
  return verdictOf(policy!, examined, now).found;
}

const SHELLS = {
  'dash, mawk': ['dash', 'mawk'],
  busybox: ['busybox', 'busybox'],
  'dash, gawk': ['dash', 'gawk'],
};

/** What the release's check says, with a demand by the environment. */
function byShell(
  { files, allowed, threshold = 1, env = {} }: Case,
  [shell = '', awk = '']: readonly string[] = ['dash', 'mawk'],
) {
  const entry = path.join(dir, 'cocci_cache', subject.fingerprint);
  rmSync(entry, { recursive: true, force: true });
  mkdirSync(entry, { recursive: true });
  writeFileSync(path.join(entry, 'compat.patch'), PATCH);
  for (const [index, text] of files.entries())
    writeFileSync(path.join(entry, `${index}.signed`), text, 'latin1');
  writeFileSync(path.join(dir, 'allowed'), allowed);
  const bin = path.join(dir, `bin-${awk}`);
  mkdirSync(bin, { recursive: true });
  rmSync(path.join(bin, 'awk'), { force: true });
  symlinkSync(`/usr/bin/${awk}`, path.join(bin, 'awk'));
  const tmp = mkdtempSync(path.join(dir, 'tmp'));
  const release = path.join(dir, 'compat/release');
  const words = shell === 'busybox' ? ['busybox', 'sh'] : [shell];
  const script =
    'set -eu; . "$compat_gen_release/messages.sh"; . "$compat_gen_release/trust.sh"; check_trust';
  const ended = spawnSync(words[0]!, [...words.slice(1), '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      LC_ALL: 'C',
      XDG_CONFIG_HOME: '/nonexistent',
      XDG_CONFIG_DIRS: '/nonexistent',
      COMPAT_GEN_ALLOWED_SIGNERS: path.join(dir, 'allowed'),
      COMPAT_GEN_THRESHOLD: String(threshold),
      compat_gen_root: dir,
      compat_gen_release: release,
      compat_gen_tmp: tmp,
      compat_gen_module: subject.module,
      compat_gen_version: subject.release,
      entry,
      fingerprint: subject.fingerprint,
      ...env,
    },
  });
  const { status, stderr } = ended;
  return { status, stderr };
}

const HOUR = 3_600_000;
const ahead = (ms: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + ms);

describe.each(Object.entries(SHELLS))('with %s', (_, programs) => {
  it('takes what is signed well, and counts different signers as Node does', () => {
    const both = [signed(alice), signed(bob)];
    const lines = `alice@x ${alice?.line}\nbob@x ${bob?.line} a comment\n`;
    const cases: [Case, number][] = [
      [{ files: both, allowed: lines }, 2],
      [{ files: [both[0]!, both[0]!], allowed: lines }, 1],
      [{ files: [both[0]!, signed(alice, { spatch: '1.1.1' })], allowed: lines }, 1],
      [{ files: [...both, signed(eve)], allowed: lines }, 2],
      [{ files: both, allowed: `a ${alice?.line}\na ${bob?.line}\n` }, 1],
      [{ files: both, allowed: `a,c ${alice?.line}\n"b,c" ${bob?.line}\n` }, 1],
      [{ files: both, allowed: `* ${alice?.line}\nb ${bob?.line}\n` }, 1],
      [{ files: both, allowed: `!x,*@y ${alice?.line}\n` }, 1],
      [
        {
          files: both,
          allowed: `a namespaces="git" ${alice?.line}\nb namespaces="compat-*" ${bob?.line}\n`,
        },
        1,
      ],
      [{ files: both, allowed: `a cert-authority ${alice?.line}\n` }, 0],
      [
        {
          files: both,
          allowed: `a valid-before="${compact(ahead(-HOUR))}" ${alice?.line}\nb ${bob?.line}\n`,
        },
        1,
      ],
      [{ files: both, allowed: `a valid-after="${compact(ahead(HOUR))}" ${alice?.line}\n` }, 0],
      [{ files: [], allowed: lines }, 0],
    ];
    for (const [one, count] of cases) {
      expect(byNode(one), one.allowed).toBe(count);
      for (const threshold of [Math.max(count, 1), count + 1]) {
        const { status, stderr } = byShell({ ...one, threshold }, programs);
        expect(status, `${one.allowed}${stderr}`).toBe(count >= threshold ? 0 : 4);
      }
    }
  });

  it('refuses what Node refuses, and says why', () => {
    const allowed = `alice ${alice?.line}\n`;
    const good = signed(alice);
    const cases: [string, RegExp][] = [
      [signed(alice, { module: 'other' }), /about another module/],
      [signed(alice, { release: '-' }), /about another release/],
      [signed(alice, { fingerprint: 'e'.repeat(64) }), /about another fingerprint/],
      [signed(alice, { patch: 'e'.repeat(64) }), /about another patch/],
      [signed(alice, { sources: 'e'.repeat(64) }), /about another sources/],
      [signed(alice, { until: ahead(-HOUR / 4) }), /it was valid until/],
      [signed(alice, { made: ahead(HOUR) }), /made in the future/],
      [signed(alice, { made: ahead(HOUR / 30), until: ahead(HOUR / 60) }), /ends before it begins/],
      [signed(alice, {}, 'git'), /no good signature/],
      [good.replace(/spatch .*/, 'spatch 9'), /no good signature/],
      [good.replace(/rules ./, 'rules A'), /not a statement/],
      [good.replace('statement 1', 'statement 2'), /not a statement that is known/],
      [good.slice(0, -40), /ends too early/],
      [good.slice(0, good.indexOf('-----BEGIN')), /ends too early/],
      [`${good}x\n`, /something follows/],
      [good + good, /something follows/],
      [good.replaceAll('\n', '\r\n'), /not a statement/],
      ['', /ends too early/],
    ];
    for (const [text, why] of cases) {
      const one = { files: [text], allowed };
      expect(byNode(one), text).toBe(0);
      const { status, stderr } = byShell(one, programs);
      expect(stderr).toMatch(why);
      expect(status).toBe(4);
    }
  });
});

it('a changed source is one that nobody signed for', () => {
  const one = { files: [signed(alice)], allowed: `alice ${alice?.line}\n` };
  writeFileSync(path.join(dir, 'x.c'), 'int y;\n');
  expect(byShell(one)).toMatchObject({
    status: 4,
    stderr: expect.stringMatching(/another sources/),
  });
  writeFileSync(path.join(dir, 'x.c'), SOURCE);
  expect(byShell(one).status).toBe(0);
});

describe('who demands', () => {
  const none = { COMPAT_GEN_ALLOWED_SIGNERS: '', COMPAT_GEN_THRESHOLD: '' };
  const config = (text: string): NodeJS.ProcessEnv => {
    const home = mkdtempSync(path.join(dir, 'home'));
    mkdirSync(path.join(home, '.config/compat-gen'), { recursive: true });
    writeFileSync(path.join(home, '.config/compat-gen/trust.toml'), text);
    return { ...none, XDG_CONFIG_HOME: undefined, HOME: home };
  };
  const check = (env: NodeJS.ProcessEnv, files = [signed(alice)]) =>
    byShell({ files, allowed: `alice ${alice?.line}\n`, env });

  it('the user and the machine, in a trust.toml of plain lines', () => {
    const file = path.join(dir, 'allowed');
    const plain = `# mine\n allowed-signers = "${file}" # these\nthreshold=1\nmade-here = false\n`;
    const env = config(plain);
    expect(check(env).status).toBe(0);
    expect(check(config(plain.replace('threshold=1', 'threshold = 2'))).status).toBe(4);
    expect(check(config('\n')).status).toBe(0);
    const dirs = `/nonexistent:${env.HOME}/.config`;
    expect(check({ ...none, XDG_CONFIG_DIRS: dirs }, []).status).toBe(4);
    expect(check({ ...none, XDG_CONFIG_DIRS: dirs }).status).toBe(0);
    for (const text of [
      `${plain}threshold = 1\n`,
      `threshold = 2\n`,
      `allowed-signers = "a\\"b"\n`,
      `[trust]\n${plain}`,
      plain.replace('threshold', 'treshold'),
      plain.replace('=1', '=0'),
      `made-here = false\n`,
    ]) {
      const { status, stderr } = check(config(text));
      expect(stderr, text).toMatch(/trust\.toml cannot be read here/);
      expect(status, text).toBe(2);
    }
    const missing = check(config('allowed-signers = "gone"\n'));
    expect(missing.stderr).toMatch(/compat-gen\/gone does not exist/);
    expect(missing.status).toBe(2);
  });

  it('the environment, whose words must make sense', () => {
    expect(check({ COMPAT_GEN_THRESHOLD: 'x' }).status).toBe(2);
    expect(check({ ...none, COMPAT_GEN_THRESHOLD: '2' }).status).toBe(2);
    expect(check(none, []).status).toBe(0);
  });

  it('the module, which can add to that alone', () => {
    writeFileSync(path.join(dir, 'theirs'), `eve ${eve?.line}\n`);
    const module = { compat_gen_signers: 'theirs', compat_gen_threshold: '1' };
    expect(check({ ...none, ...module }).status).toBe(4);
    expect(check({ ...none, ...module }, [signed(eve)]).status).toBe(0);
    expect(check(module, [signed(eve)]).status).toBe(4);
    expect(check(module, [signed(eve), signed(alice)]).status).toBe(0);
  });

  it.each([
    ['7.9', 'unknown option -- Y\nusage: ssh-keygen [-q] [-b bits] [-t dsa | ecdsa]'],
    ['8.1', 'Too few arguments for sign/verify: missing namespace'],
  ])(
    'without an ssh-keygen that can tell (%s: %s), the demand of the user is not met, and that of the module told',
    (version, words) => {
      const bin = mkdtempSync(path.join(dir, `old-${version}-`));
      writeFileSync(
        path.join(bin, 'ssh-keygen'),
        `#!/bin/sh\ncat >&2 <<'END'\n${words}\nEND\nexit 1\n`,
        { mode: 0o755 },
      );
      const old = { PATH: `${bin}:${process.env.PATH}` };
      expect(check(old)).toMatchObject({
        status: 4,
        stderr: expect.stringMatching(/OpenSSH 8\.2 or newer here/),
      });
      const module = { compat_gen_signers: 'allowed', compat_gen_threshold: '1' };
      const told = check({ ...none, ...module, ...old });
      expect(told).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/warning: the signatures .* not checked/),
      });
    },
  );
});

describe('what a server answers', () => {
  /** The check on an entry that comes from a server; the patch on stdout if it is used. */
  async function asked(
    files: readonly string[],
    answering = (entry: Buffer, response: http.ServerResponse): unknown => response.end(entry),
  ): Promise<Ended> {
    const { fingerprint } = subject;
    const entry = path.join(mkdtempSync(path.join(dir, 'served')), fingerprint);
    mkdirSync(entry);
    const sources = [{ path: 'x.c', sha256: sha256(SOURCE) }];
    const some = { spatch: '1.3', rules: [], inputs: [], skipped: [], sources };
    const all: Record<string, string> = {
      'compat.h': '#define COMPAT_A\n',
      'compat.patch': PATCH,
      'rules.txt': '',
      'manifest.json': printManifest(manifestOf(PATCH, some)),
    };
    const sums = Object.entries(all).map(([name, text]) => `${sha256(text)}  ${name}\n`);
    all.SHA256SUMS = sums.join('');
    for (const [index, text] of files.entries()) all[`${index}.signed`] = text;
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(entry, name), text);
    const tar = await start(
      ['tar', '-C', path.dirname(entry), '-czf', `${entry}.tar.gz`, fingerprint],
      dir,
    );
    expect(tar.status, tar.stderr).toBe(0);
    const server = http.createServer((request, response) => {
      request.resume().once('end', () => answering(readFileSync(`${entry}.tar.gz`), response));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const release = path.join(dir, 'compat/release');
    writeFileSync(path.join(release, 'service.sh'), "service_urls=''\nservice_place=x\n");
    writeFileSync(path.join(dir, 'allowed'), `alice ${alice?.line}\n`);
    const tmp = mkdtempSync(path.join(dir, 'tmp'));
    writeFileSync(path.join(tmp, 'compat.h'), all['compat.h'] ?? '');
    const parts = ['messages', 'trust', 'ask-service'].map((name) => `. "${release}/${name}.sh"; `);
    const script = `set -eu; ${parts.join('')}ask_service && cat "$patch"`;
    const { port } = server.address() as { port: number };
    const words = {
      COMPAT_GEN_SERVICE: `http://127.0.0.1:${port}`,
      COMPAT_GEN_ALLOWED_SIGNERS: path.join(dir, 'allowed'),
      compat_gen_root: dir,
      compat_gen_release: release,
      compat_gen_tmp: tmp,
      compat_gen_module: subject.module,
      compat_gen_version: subject.release,
      fingerprint,
      // curl looks there for a .curlrc.
      CURL_HOME: tmp,
    };
    writeFileSync(path.join(tmp, '.curlrc'), '--location\n--compressed\n');
    const env = Object.entries({ ...words, no_proxy: '127.0.0.1', XDG_CONFIG_HOME: dir });
    try {
      return await start(
        ['env', ...env.map(([name, value]) => `${name}=${value}`), 'dash', '-c', script],
        dir,
      );
    } finally {
      server.close();
    }
  }

  it('is used only if those who may have signed it', async () => {
    for (const files of [[], [signed(eve)], [signed(alice, { sources: 'e'.repeat(64) })]]) {
      const refused = await asked(files);
      expect(refused.stderr).toMatch(
        /is not used: 0 of 1 .*[\s\S]*those who may have not signed it/,
      );
      expect([refused.status, refused.stdout]).toEqual([1, expect.not.stringContaining(PATCH)]);
    }
    const used = await asked([signed(eve), signed(alice)]);
    expect([used.status, used.stdout], used.stderr).toEqual([0, expect.stringContaining(PATCH)]);
  });

  it('is not fetched elsewhere, whatever a .curlrc says', async () => {
    let others = 0;
    const refused = await asked([signed(alice)], (entry, response) => {
      if (response.req.url === '/other') others += 1;
      else return response.writeHead(307, { Location: '/other' }).end();
      return response.end(entry);
    });
    expect([refused.status, others]).toEqual([1, 0]);
    expect(refused.stderr).toContain('it answers 307');
  });

  it('is not unpacked without end', async () => {
    const one = gzipSync(Buffer.alloc(2 ** 20));
    const much = Array.from({ length: 65 }, () => one);
    const refused = await asked([signed(alice)], (entry, response) =>
      response.end(Buffer.concat([entry, ...much])),
    );
    expect([refused.status, refused.stdout]).toEqual([1, expect.not.stringContaining(PATCH)]);
    expect(refused.stderr).toContain('it is not whole');
    const coded = await asked([signed(alice)], (entry, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(entry)),
    );
    expect([coded.status, coded.stdout]).toEqual([1, expect.not.stringContaining(PATCH)]);
  });

  it('that says why not is shown in one short line of plain text', async () => {
    const refused = await asked([], (_, response) => {
      const words = `why\t\x9b2J\u00e9 ${'A'.repeat(9000)}`;
      response.writeHead(422, { 'X-Compat-Gen-Error': [words, 'more'] }).end();
    });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^compat\.mk: warning: no patch from \S+: why 2J A{400,500}$/m);
  });
});
