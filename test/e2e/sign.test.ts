import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { type Key, newKey } from '../trust/keys.js';
import { openSandbox, pathWithout } from './kernels.js';
import { entriesOf, FOR_6_1, said, tiny } from './tiny.js';

/** Signatures, and who is believed: docs/signatures.md. */
const box = openSandbox();
afterAll(box.remove);
const master = path.join(box.dir, 'master');
let fingerprint = '';
let [alice, bob, eve]: Key[] = [];
let withoutSpatch: NodeJS.ProcessEnv = {};

beforeAll(() => {
  tiny(master, {
    'compat.toml':
      '[module]\nname = "tiny"\nversion = "1.0"\n[rules]\nfiles = ["compat/cocci/*"]\n',
  });
  const made = box.compatGen([...FOR_6_1, 'prepare'], master);
  expect(made.status, said(made)).toBe(0);
  box.compatGen(['clean'], master);
  [fingerprint = ''] = entriesOf(path.join(master, 'cocci_cache'));
  const keys = path.join(box.dir, 'keys');
  mkdirSync(keys);
  [alice, bob, eve] = ['alice', 'bob', 'eve'].map((name) => newKey(keys, name));
  withoutSpatch = { PATH: pathWithout(box, /^spatch/) };
});

let serial = 0;
/** A copy of the module with its entry, which came with it. */
function copy(): string {
  const dir = path.join(box.dir, `m${serial++}`);
  cpSync(master, dir, { recursive: true });
  return dir;
}

function sign(dir: string, key: Key | undefined, more: readonly string[] = []): string {
  const ended = box.compatGen(['sign', '--key', key?.file ?? '', ...more], dir);
  expect(ended.status, said(ended)).toBe(0);
  return ended.stdout;
}

/** What this user demands, in a configuration of his own. */
function demanding(
  threshold: number,
  signers: Record<string, Key | undefined>,
  more = '',
): NodeJS.ProcessEnv {
  const config = path.join(box.dir, `config${serial++}`);
  mkdirSync(path.join(config, 'compat-gen'), { recursive: true });
  const lines = Object.entries(signers).map(([name, key]) => `${name} ${key?.line}\n`);
  writeFileSync(path.join(config, 'compat-gen/signers'), lines.join(''));
  writeFileSync(
    path.join(config, 'compat-gen/trust.toml'),
    `allowed-signers = "signers"\nthreshold = ${threshold}\n${more}`,
  );
  return { XDG_CONFIG_HOME: config };
}

const prepare = (dir: string, env: NodeJS.ProcessEnv) =>
  box.compatGen([...FOR_6_1, 'prepare'], dir, env);
const signedIn = (dir: string): string[] =>
  readdirSync(path.join(dir, 'cocci_cache', fingerprint)).filter((name) =>
    name.endsWith('.signed'),
  );

it('a patch is used once enough different signers have signed it', () => {
  const dir = copy();
  const env = { ...demanding(2, { 'alice@x': alice, 'bob@x': bob }), ...withoutSpatch };
  const none = prepare(dir, env);
  expect(none.stderr).toMatch(/is not used: none of 2 different signers that .*\/signers allows/);
  expect(none.stderr).toMatch(/wants 2 of those in .*, and 0 signed:\n *no signature is there/);
  expect(none.stderr).toMatch(/compat-gen sign [0-9a-f]+ --key/);
  expect(none.status, said(none)).toBe(4);
  expect(sign(dir, alice)).toMatch(
    /^[0-9a-f]{64} {2}signed by SHA256:\S+, until \d{4}-\d\d-\d\d\n$/,
  );
  expect(prepare(dir, env).stderr).toMatch(/only 1 of 2[\s\S]*good +alice@x SHA256:/);
  sign(dir, eve);
  expect(prepare(dir, env).stderr).toMatch(
    /only 1 of 2[\s\S]*refused +SHA256:.* its key is not in/,
  );
  sign(dir, bob);
  const used = prepare(dir, env);
  expect(used.stderr).toMatch(/HIT/);
  expect(used.status, said(used)).toBe(0);
  const locked = box.compatGen(['--locked', ...FOR_6_1, 'prepare'], dir, env);
  expect(locked.status, said(locked)).toBe(0);
});

it('what the module demands can add to what the user demands, and take nothing away', () => {
  const dir = copy();
  sign(dir, eve);
  writeFileSync(path.join(dir, 'theirs'), `eve ${eve?.line}\n`);
  const toml = readFileSync(path.join(dir, 'compat.toml'), 'utf8');
  writeFileSync(
    path.join(dir, 'compat.toml'),
    `${toml}[trust]\nallowed-signers = "theirs"\nthreshold = 1\nmade-here = true\n`,
  );
  expect(prepare(dir, withoutSpatch).status).toBe(0);
  const env = { ...demanding(1, { alice }), ...withoutSpatch };
  expect(prepare(dir, env).status).toBe(4);
  sign(dir, alice);
  expect(prepare(dir, env).status).toBe(0);
  writeFileSync(path.join(dir, 'theirs'), '');
  expect(prepare(dir, env).stderr).toMatch(/none of 1 signer that .*theirs allows has signed it/);
});

it('what cannot be read is no demand that is met', () => {
  const dir = copy();
  sign(dir, alice);
  const env = { ...demanding(1, { alice }), ...withoutSpatch };
  const config = path.join(env.XDG_CONFIG_HOME ?? '', 'compat-gen');
  expect(prepare(dir, env).status).toBe(0);
  writeFileSync(path.join(config, 'signers'), 'alice ssh-ed25519\n');
  expect(prepare(dir, env).stderr).toMatch(/signers:1: it names no key/);
  rmSync(path.join(config, 'signers'));
  const missing = prepare(dir, env);
  expect(missing.stderr).toMatch(/signers does not exist, and .*trust\.toml says/);
  expect(missing.status).toBe(2);
  writeFileSync(path.join(config, 'trust.toml'), 'treshold = 2\n');
  expect(prepare(dir, env).stderr).toMatch(/trust\.toml: .*treshold/s);
  writeFileSync(path.join(config, 'trust.toml'), 'threshold = 2\n');
  expect(prepare(dir, env).stderr).toMatch(/allowed-signers is missing/);
  const words = { COMPAT_GEN_ALLOWED_SIGNERS: '', COMPAT_GEN_THRESHOLD: '2' };
  expect(prepare(dir, { ...withoutSpatch, ...words }).status).toBe(2);
});

it('the environment may demand, too', () => {
  const dir = copy();
  const file = path.join(box.dir, 'env-signers');
  writeFileSync(file, `alice ${alice?.line}\nbob ${bob?.line}\n`);
  const env = { COMPAT_GEN_ALLOWED_SIGNERS: file, ...withoutSpatch };
  expect(prepare(dir, env).status).toBe(4);
  sign(dir, alice);
  expect(prepare(dir, env).status).toBe(0);
  expect(prepare(dir, { ...env, COMPAT_GEN_THRESHOLD: '2' }).status).toBe(4);
});

describe('with spatch at hand', () => {
  it('a patch that nobody signed is made again, and believed', () => {
    const dir = copy();
    const env = demanding(1, { alice });
    const made = prepare(dir, env);
    expect(made.stderr).toMatch(/is not used \(none of 1 signer .*\): made again/);
    expect(made.status, said(made)).toBe(0);
    expect(prepare(dir, env).stderr).toMatch(/HIT/);
  });

  it('even what is made here must be signed where somebody wants that', () => {
    const dir = copy();
    const env = demanding(1, { alice }, 'made-here = false\n');
    expect(prepare(dir, env).status).toBe(4);
    expect(box.compatGen(['generate'], dir, env).stdout).toMatch(/ current, /);
    sign(dir, alice);
    expect(prepare(dir, env).status).toBe(0);
  });
});

it('signatures are listed, renewed in place, and told why they do not count', () => {
  const dir = copy();
  const env = demanding(1, { alice });
  sign(dir, alice);
  const [first] = signedIn(dir);
  sign(dir, alice, ['--valid-days', '30']);
  expect(signedIn(dir)).toHaveLength(1);
  expect(signedIn(dir)).not.toEqual([first]);
  const shown = box.compatGen(['cache', 'show', fingerprint], dir, env).stdout;
  expect(shown).toMatch(/^signature +SHA256:\S+, good until \d{4}-/m);
  expect(shown).toMatch(/^trust +enough: 1 \(alice\) of the 1 that .*trust\.toml wants$/m);
  expect(box.compatGen(['cache', 'list'], dir, env).stdout).toMatch(/ current /);
  expect(box.compatGen(['explain'].concat(FOR_6_1), dir, env).stdout).toMatch(/^cache +hit$/m);
  const others = demanding(1, { bob });
  expect(box.compatGen(['cache', 'list'], dir, others).stdout).toMatch(/ untrusted .*none of 1/);
  expect(box.compatGen(['pack'], dir, others).stderr).toMatch(/not packed: .*none of 1 signer/);
  expect(box.compatGen(['explain'].concat(FOR_6_1), dir, others).stdout).toMatch(
    /untrusted: none of 1/,
  );
});

describe('sign refuses', () => {
  it('what is stale, and what was imported and nobody has read', () => {
    const dir = copy();
    writeFileSync(
      path.join(dir, 'tiny_aux.c'),
      '#include "tiny.h"\nint tiny_aux(int x)\n{\n\treturn x + 1;\n}\n',
    );
    const stale = box.compatGen(['sign', fingerprint, '--key', alice?.file ?? ''], dir);
    expect(stale.stderr).toMatch(/is not signed: it is stale \(source tiny_aux\.c changed\)/);
    expect(stale.status).toBe(4);
    expect(box.compatGen(['sign', '--key', alice?.file ?? ''], dir).stdout).toMatch(
      /not signed: .*stale/,
    );
    const bundle = path.join(box.dir, 'bundle.tar.gz');
    expect(box.compatGen(['export', '-o', bundle], master).status).toBe(0);
    const other = copy();
    rmSync(path.join(other, 'cocci_cache'), { recursive: true });
    expect(box.compatGen(['import', '--yes', bundle], other).status).toBe(0);
    const unread = box.compatGen(['sign', fingerprint, '--key', alice?.file ?? ''], other);
    expect(unread.stderr).toMatch(/it was imported, and nobody has said that it was read/);
  });

  it('a key that does not sign, and days that are none', () => {
    const dir = copy();
    const key = path.join(box.dir, 'missing');
    const none = box.compatGen(['sign', '--key', key], dir);
    expect(none.stderr).toContain('missing does not exist');
    expect(none.status).toBe(2);
    const no = path.join(dir, 'compat.toml');
    const other = box.compatGen(['sign', '--key', no], dir);
    expect(other.stderr).toMatch(/compat\.toml does not sign\n[\s\S]*ssh-add/);
    expect(other.status).toBe(2);
    const days = box.compatGen(['sign', '--key', key, '--valid-days', '0'], dir);
    expect(days.stderr).toMatch(/--valid-days 0: a number from 1 to 3660/);
    const noSsh = { PATH: pathWithout(box, /^ssh-keygen$/) };
    const without = box.compatGen(['sign', '--key', alice?.file ?? ''], dir, noSsh);
    expect(without.stderr).toMatch(/signing takes ssh-keygen.*\n.*openssh-client/);
    expect(without.status).toBe(3);
  });
});

describe('signatures are carried', () => {
  const exported = (dir: string): string => {
    const file = path.join(box.dir, `bundle${serial++}.tar.gz`);
    expect(box.compatGen(['export', '-o', file], dir).status).toBe(0);
    return file;
  };
  const bare = (): string => {
    const dir = copy();
    rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
    return dir;
  };

  it('by export and import, and bundles of two signers add up', () => {
    const bundles = [alice, bob].map((key) => {
      const dir = copy();
      sign(dir, key);
      return exported(dir);
    });
    const env = { ...demanding(2, { alice, bob }), ...withoutSpatch };
    const both = bare();
    // Nobody is asked: what is demanded is met.
    const together = box.compatGen(['import', ...bundles], both, env);
    expect(together.stderr).toMatch(/signed by enough of those who may/);
    expect(together.status, said(together)).toBe(0);
    expect(box.compatGen(['--locked', ...FOR_6_1, 'prepare'], both, env).status).toBe(0);

    const apart = bare();
    const first = box.compatGen(['import', bundles[0] ?? ''], apart, env);
    expect(first.stderr).toMatch(/not to be used here: only 1 of 2/);
    expect(first.status).toBe(2);
    expect(box.compatGen(['import', '--yes', bundles[0] ?? ''], apart, env).status).toBe(0);
    expect(prepare(apart, env).status).toBe(4);
    expect(box.compatGen(['cache', 'accept', fingerprint], apart, env).status).toBe(0);
    expect(prepare(apart, env).status).toBe(4);
    expect(box.compatGen(['import', bundles[1] ?? ''], apart, env).status).toBe(0);
    expect(signedIn(apart)).toHaveLength(2);
    expect(prepare(apart, env).status).toBe(0);
    expect(box.compatGen(['pack'], apart, env).status).toBe(0);
  });

  it('cache verify tells what each is worth, and finds one that was changed', () => {
    const dir = copy();
    sign(dir, alice);
    const good = box.compatGen(['cache', 'verify'], dir);
    expect(good.stdout).toMatch(
      /^1 entries, all sound\n[0-9a-f]{64} {2}signed by SHA256:\S+, good until /,
    );
    const file = path.join(dir, 'cocci_cache', fingerprint, signedIn(dir)[0] ?? '');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('release 1.0', 'release 1.1'));
    const wrong = box.compatGen(['cache', 'verify'], dir);
    expect(wrong.stderr).toMatch(
      /1 signatures, too[\s\S]*\.signed: its signature is not one of its key/,
    );
    expect(wrong.status).toBe(8);
    writeFileSync(file, text.replace('statement 1', 'statement 7'));
    expect(box.compatGen(['cache', 'verify'], dir).stdout).toMatch(/not good: .*a later version/);
  });

  nightly('a release is checked without compat-gen, too', () => {
    const dir = copy();
    writeFileSync(path.join(dir, 'Makefile'), 'include compat/compat.mk\n');
    writeFileSync(path.join(dir, 'signers'), `alice ${alice?.line}\n`);
    const toml = readFileSync(path.join(dir, 'compat.toml'), 'utf8');
    writeFileSync(
      path.join(dir, 'compat.toml'),
      `${toml}[trust]\nallowed-signers = "../signers"\n`,
    );
    sign(dir, alice);
    const outside = box.compatGen(['pack'], dir);
    expect(outside.stderr).toMatch(
      /allowed-signers does not exist|\.\.\/signers does not exist|signers does not exist/,
    );
    writeFileSync(path.join(box.dir, 'signers'), `alice ${alice?.line}\n`);
    expect(box.compatGen(['pack'], dir).stderr).toMatch(/outside of the module/);
    writeFileSync(path.join(dir, 'compat.toml'), `${toml}[trust]\nallowed-signers = "signers"\n`);
    const packed = box.compatGen(['pack'], dir);
    expect(packed.status, said(packed)).toBe(0);
    box.run(['tar', 'xzf', 'tiny-1.0.tar.gz'], dir);
    const release = path.join(dir, 'tiny-1.0');
    const make = (env: NodeJS.ProcessEnv = {}) =>
      box.run(
        [
          'make',
          'COMPAT_GEN=',
          ...FOR_6_1.slice(1).map((word) => (word.includes('=') ? word : `KDIR=${word}`)),
        ],
        release,
        env,
      );
    const demands = demanding(1, { bob });
    const refused = make(demands);
    expect(refused.stderr).toMatch(/is not used: 0 of 1 different signers that .*signers allows/);
    expect(refused.status).toBe(2);
    const built = make();
    expect(built.status, said(built)).toBe(0);
    const entry = path.join(release, 'cocci_cache', fingerprint);
    for (const name of readdirSync(entry))
      if (name.endsWith('.signed')) rmSync(path.join(entry, name));
    expect(make().stderr).toMatch(/\[trust\] of the module's compat\.toml demands it/);
  });
});
