import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  examine,
  NAMESPACE,
  readPolicies,
  type Statement,
  type TrustPolicy,
  verdictOf,
} from '../../src/trust/index.js';
import { armor, readSignature } from '../../src/trust/sshsig.js';
import { printStatement } from '../../src/trust/statement.js';
import { fromBase64, Malformed, Reader, wireString } from '../../src/trust/wire.js';
import { REPO } from '../e2e/kernels.js';
import { compact, type Key, newKey, sshEnds, sshSign, statementNow } from '../trust/keys.js';

/** What came of many mutants of good signatures. */
export interface Outcome {
  mutants: number;
  /** By kind: how many, and how many of them ssh-keygen -Y verify takes by itself. */
  kinds: Record<string, { count: number; bySsh: number }>;
  /** Taken by Node. */
  accepted: string[];
  /** Good signatures that are written in another way than ssh-keygen does: it takes them, and Node does not. */
  stricter: number;
  /** ssh-keygen and Node say different things of the signature itself, but for these. */
  disagreed: string[];
  /** Taken by a release's own check, but for these and NOT_IN_RELEASE. */
  acceptedByRelease: string[];
}

/** Numbers in other bytes, which ssh-keygen takes for the same. What else it overlooks (see isWrittenOtherwise) is no kind of its own. */
const OTHER_NUMBERS = ['a number in more bytes', 'the order added'];
/** What a release knows nothing of. */
const NOT_IN_RELEASE = ['replay: rules', 'replay: options'];

interface Signed {
  message: string;
  armored: string;
  /** The key's place in KINDS. */
  by: number;
}

const KINDS = [
  ['-t', 'ed25519'],
  ['-t', 'rsa', '-b', '2048'],
  ['-t', 'ecdsa', '-b', '256'],
  ['-t', 'ecdsa', '-b', '384'],
  ['-t', 'ecdsa', '-b', '521'],
];
const HOUR = 3_600_000;

/** What came of the mutants of several rounds. */
export interface Mutated extends Outcome {
  seed: number;
}

/** So many mutants a round: a round has keys of its own. */
const ROUND = 300;

/**
 * Makes mutants for `millis` ms, at least one round, and at least `least` of them. The same seed makes the same changes, on
 * other keys.
 */
export function fuzzSignatures(seed: number, millis: number, least = 1): Mutated {
  const end = performance.now() + millis;
  const all: Mutated = { seed, ...nothingYet() };
  for (let round = 0; all.mutants < least || performance.now() < end; round++) {
    const lacking = least - all.mutants;
    add(all, mutate(seed + round, lacking > 0 ? Math.min(ROUND, lacking) : ROUND));
  }
  return all;
}

function nothingYet(): Outcome {
  return {
    mutants: 0,
    kinds: {},
    accepted: [],
    stricter: 0,
    disagreed: [],
    acceptedByRelease: [],
  };
}

function add(all: Outcome, one: Outcome): void {
  all.mutants += one.mutants;
  all.stricter += one.stricter;
  all.accepted.push(...one.accepted);
  all.disagreed.push(...one.disagreed);
  all.acceptedByRelease.push(...one.acceptedByRelease);
  for (const [kind, { count, bySsh }] of Object.entries(one.kinds)) {
    const known = all.kinds[kind] ?? { count: 0, bySsh: 0 };
    all.kinds[kind] = { count: known.count + count, bySsh: known.bySsh + bySsh };
  }
}

function mutate(seed: number, wanted: number): Outcome {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-mutants-'));
  try {
    return new Mutants(dir, seed).run(wanted);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

class Mutants {
  readonly #dir: string;
  readonly #random: () => number;
  readonly #good: Signed[];
  readonly #replays: Map<string, Signed[]>;
  readonly #allowed: string;
  readonly #policy: TrustPolicy;
  readonly #subject: Statement = statementNow();
  readonly #now = new Date();

  constructor(dir: string, seed: number) {
    this.#dir = dir;
    this.#random = generator(seed);
    const keys = KINDS.map((words, index) => newKey(dir, `key${index}`, words));
    const [stranger, expired, authority] = ['stranger', 'expired', 'authority'].map((name) =>
      newKey(dir, name),
    );
    const lines = [
      ...keys.map(({ line }) => `me ${line}`),
      `me valid-before="${compact(new Date(Date.now() - HOUR))}" ${expired?.line}`,
      `me cert-authority ${authority?.line}`,
    ];
    this.#allowed = path.join(dir, 'allowed');
    writeFileSync(this.#allowed, lines.map((line) => `${line}\n`).join(''));
    const env = {
      COMPAT_GEN_ALLOWED_SIGNERS: this.#allowed,
      XDG_CONFIG_HOME: dir,
      XDG_CONFIG_DIRS: dir,
    };
    const [policy] = readPolicies({ env, cwd: dir });
    if (policy === undefined) throw new Error('no policy');
    this.#policy = policy;
    const sign = (
      key: Key | undefined,
      by: number,
      more: Partial<Statement> = {},
      namespace = NAMESPACE,
    ): Signed => {
      const message = printStatement({ ...this.#subject, ...more });
      return { message, armored: sshSign({ file: key?.file ?? '' }, message, namespace), by };
    };
    this.#good = keys.map((key, by) => sign(key, by));
    const at = (ms: number): Date => new Date(this.#subject.made.getTime() + ms);
    const others: Record<string, Partial<Statement>> = {
      module: { module: 'other' },
      release: { release: '1.1' },
      fingerprint: { fingerprint: '0'.repeat(64) },
      patch: { patch: '0'.repeat(64) },
      sources: { sources: '0'.repeat(64) },
      rules: { rules: '0'.repeat(64) },
      options: { options: '0'.repeat(64) },
      expired: { made: at(-24 * HOUR), until: at(HOUR / 2) },
      future: { made: at(3 * HOUR), until: at(24 * HOUR) },
      backwards: { made: at(0), until: at(-HOUR) },
    };
    this.#replays = new Map(
      Object.entries(others).map(([name, more]) => [
        `replay: ${name}`,
        keys.map((key, by) => sign(key, by, more)),
      ]),
    );
    for (const namespace of ['git', 'file', 'compat-gen-patch2'])
      this.#replays.set(
        `namespace ${namespace}`,
        keys.map((key, by) => sign(key, by, {}, namespace)),
      );
    this.#replays.set('a stranger', [sign(stranger, -1)]);
    this.#replays.set('an expired key', [sign(expired, -1)]);
    this.#replays.set('an authority’s own key', [sign(authority, -1)]);
  }

  run(wanted: number): Outcome {
    const outcome = nothingYet();
    const originals = new Set(this.#good.map(({ message, armored }) => message + armored));
    for (const { message, armored } of this.#good) {
      if (this.#byNode(message + armored) && this.#bySsh(message, armored)) continue;
      throw new Error('a good signature is refused');
    }
    const makers = Object.entries(this.#makers());
    for (let turn = 0; outcome.mutants < wanted; turn++) {
      const [kind, make] = makers[turn % makers.length] ?? [];
      const text = make?.();
      if (kind === undefined || text === undefined || originals.has(text)) continue;
      outcome.mutants++;
      this.#judge(kind, text, outcome);
    }
    return outcome;
  }

  #judge(kind: string, text: string, outcome: Outcome): void {
    const cut = text.indexOf('-----BEGIN');
    const [message, armored] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)];
    const [node, ssh] = [this.#signatureByNode(message, armored), this.#bySsh(message, armored)];
    const counted = outcome.kinds[kind] ?? { count: 0, bySsh: 0 };
    counted.count++;
    if (ssh) counted.bySsh++;
    outcome.kinds[kind] = counted;
    const isStricter =
      ssh && !node && (OTHER_NUMBERS.includes(kind) || this.#isWrittenOtherwise(armored));
    if (isStricter) outcome.stricter++;
    const what = `${kind}: ${JSON.stringify(text)}`;
    if (this.#byNode(text)) outcome.accepted.push(what);
    if (node !== ssh && !isStricter) outcome.disagreed.push(what);
    if (ssh && !isStricter && !NOT_IN_RELEASE.includes(kind) && this.#byAwk(text))
      outcome.acceptedByRelease.push(what);
  }

  /** Whether it is one that was signed here, but for what ssh-keygen overlooks: its version, what is reserved, its lines, what follows its end, and see plain. */
  #isWrittenOtherwise(armored: string): boolean {
    const all = [...this.#good, ...[...this.#replays.values()].flat()];
    const found = partsOrNone(armored.replace(/(-----END SSH SIGNATURE-----)[\s\S]*$/, '$1\n'));
    const same = ['key', 'namespace', 'hash', 'signature'] as const;
    return all.some((one) => {
      const parts = take(one.armored);
      return found !== undefined && same.every((name) => plain(parts[name]) === plain(found[name]));
    });
  }

  /** Whether the patch would be used. */
  #byNode(text: string): boolean {
    const examined = [examine('x.signed', Buffer.from(text, 'latin1'), this.#subject, this.#now)];
    return verdictOf(this.#policy, examined, this.#now).found > 0;
  }

  /** What Node says of the signature alone, as ssh-keygen is asked: of an allowed key, over this message. */
  #signatureByNode(message: string, armored: string): boolean {
    try {
      const { key, namespace, isOver } = readSignature(armored);
      const lines = this.#policy.lines.filter(
        ({ blob, isAuthority, before }) =>
          blob.equals(key.blob) && !isAuthority && !(before && this.#now > before),
      );
      return lines.length > 0 && namespace === NAMESPACE && isOver(Buffer.from(message, 'latin1'));
    } catch (error) {
      if (error instanceof Malformed) return false;
      throw error;
    }
  }

  #bySsh(message: string, armored: string): boolean {
    const file = path.join(this.#dir, 'signature');
    writeFileSync(file, armored, 'latin1');
    const words = [
      '-Y',
      'verify',
      '-q',
      '-n',
      NAMESPACE,
      '-f',
      this.#allowed,
      '-I',
      'me',
      '-s',
      file,
    ];
    return sshEnds(this.#dir, words, Buffer.from(message, 'latin1')) === 0;
  }

  #byAwk(text: string): boolean {
    const file = path.join(this.#dir, 'x.signed');
    writeFileSync(file, text, 'latin1');
    mkdirSync(path.join(this.#dir, 'split'), { recursive: true });
    const time = (ms: number) =>
      new Date(this.#now.getTime() + ms).toISOString().replace(/\.\d+Z/, 'Z');
    const { module, release, fingerprint, patch, sources } = this.#subject;
    const ended = spawnSync('awk', ['-f', path.join(REPO, 'scripts/release/statement.awk'), file], {
      env: {
        ...{
          PATH: process.env.PATH,
          LC_ALL: 'C',
          module,
          version: release,
          fingerprint,
          digest: patch,
        },
        ...{ sources, now: time(0), soon: time(HOUR / 12), out: path.join(this.#dir, 'split/x') },
      },
    });
    if (ended.error !== undefined) throw ended.error;
    return ended.status === 0;
  }

  #below(most: number): number {
    return Math.floor(this.#random() * most);
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#below(values.length)] as T;
  }

  /** A mutant for each kind; undefined where it can't be made of what was drawn. */
  #makers(): Record<string, () => string | undefined> {
    const good = (): Signed => this.#one(this.#good);
    const whole = ({ message, armored }: Signed): string => message + armored;
    const spoilt = (bytes: Buffer): Buffer => {
      const at = this.#below(bytes.length);
      const how = this.#below(3);
      if (how === 0) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      if (how === 1)
        return Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from([this.#below(256)]),
          bytes.subarray(at),
        ]);
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << this.#below(8));
      return flipped;
    };
    const changed = (
      change: (parts: Parts, signed: Signed) => Parts | undefined,
    ): string | undefined => {
      const signed = good();
      const parts = change(take(signed.armored), signed);
      return parts && signed.message + armor(put(parts));
    };
    const replays = [...this.#replays].map(
      ([name, all]) => [name, () => whole(this.#one(all))] as const,
    );
    return {
      ...Object.fromEntries(replays),
      stripped: () => this.#one([good().message, good().armored, '', '\n']),
      truncated: () => {
        const text = whole(good());
        return text.slice(0, this.#below(text.length));
      },
      doubled: () => {
        const [one, two] = [good(), good()];
        return this.#one([
          whole(one) + whole(two),
          whole(one) + two.armored,
          one.message + whole(two),
        ]);
      },
      'a swapped statement': () => {
        const other = this.#one(this.#one([...this.#replays.values()]));
        return other.message === good().message ? undefined : other.message + good().armored;
      },
      'a good statement over another signature': () => {
        const other = this.#one(this.#one([...this.#replays.values()]));
        const { message } = good();
        return other.message === message ? undefined : message + other.armored;
      },
      'a changed statement': () => {
        const { message, armored } = good();
        return spoilt(Buffer.from(message)).toString('latin1') + armored;
      },
      'a changed blob': () => {
        const { message, armored } = good();
        return message + armor(spoilt(dearmored(armored)));
      },
      'changed letters': () => {
        const { message, armored } = good();
        // Not a blank or a line end, which are another kind.
        const text = spoilt(Buffer.from(armored)).toString('latin1');
        const letters = (one: string): string => one.replace(/\s/g, '');
        return letters(text) === letters(armored) ? undefined : message + text;
      },
      'another key': () => {
        const other = take(good().armored);
        return changed((parts) =>
          other.key.equals(parts.key) ? undefined : { ...parts, key: other.key },
        );
      },
      'another signature': () => {
        const other = take(good().armored);
        return changed((parts) =>
          other.signature.equals(parts.signature)
            ? undefined
            : { ...parts, signature: other.signature },
        );
      },
      'another type of key': () =>
        changed((parts) => ({ ...parts, key: retyped(parts.key, this.#one(TYPES)) })),
      'another type of signature': () =>
        changed((parts) => ({ ...parts, signature: retyped(parts.signature, this.#one(TYPES)) })),
      'another digest': () =>
        changed((parts) => ({
          ...parts,
          hash: this.#one(['sha256', 'sha1', 'md5', 'SHA512', '', 'sha512 ']),
        })),
      'another namespace inside': () =>
        changed((parts) => ({
          ...parts,
          namespace: this.#one(['git', '', 'compat-gen-patch\0', 'compat-gen-patc']),
        })),
      'another version': () =>
        changed((parts) => ({ ...parts, version: this.#one([0, 2, 0x01000000]) })),
      'something reserved': () =>
        changed((parts) => ({ ...parts, reserved: Buffer.from(this.#one(['x', '\0', 'sha512'])) })),
      'another armor': () => {
        const { message, armored } = good();
        const ways = [
          armored.replace('\nU', '\n U'),
          `${armored}\n`,
          `${armored}more\n`,
          armored.replaceAll('\n', '\r\n'),
          armored.trimEnd(),
          armored.replace(/([A-Za-z0-9+/])\n([A-Za-z0-9+/])/, '$1$2'),
        ];
        return message + this.#one(ways);
      },
      'a number in more bytes': () =>
        changed((parts, { by }) =>
          by < 2 ? undefined : { ...parts, signature: withZero(parts.signature) },
        ),
      'the order added': () =>
        changed((parts, { by }) =>
          by > 0 ? undefined : { ...parts, signature: orderAdded(parts.signature) },
        ),
    };
  }
}

const TYPES = [
  'ssh-ed25519',
  'ssh-rsa',
  'rsa-sha2-256',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'sk-ssh-ed25519@openssh.com',
  'ssh-ed25519-cert-v01@openssh.com',
  'ssh-dss',
  '',
];

interface Parts {
  version: number;
  key: Buffer;
  namespace: string;
  reserved: Buffer;
  hash: string;
  signature: Buffer;
}

function dearmored(armored: string): Buffer {
  return fromBase64(armored.replace(/-----[^\n]*\n/g, '').replaceAll('\n', ''));
}

/** For ssh-keygen a text may end in a zero, and an RSA key be called like its signatures. */
function plain(part: string | Buffer): string {
  if (typeof part === 'string') return part.replace(/\0$/, '');
  const isRsa = /^rsa-sha2-(?:256|512)/.test(part.toString('latin1', 4, 16));
  return (isRsa ? retyped(part, 'ssh-rsa') : part).toString('hex');
}

function partsOrNone(armored: string): Parts | undefined {
  try {
    return take(armored.replace(/[\r \t\v\f]/g, ''));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function take(armored: string): Parts {
  const reader = new Reader(dearmored(armored));
  reader.raw(6);
  const version = reader.uint32();
  const [key, namespace, reserved] = [reader.string(), reader.text(), reader.string()];
  return { version, key, namespace, reserved, hash: reader.text(), signature: reader.string() };
}

function put({ version, key, namespace, reserved, hash, signature }: Parts): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(version);
  const parts = [key, namespace, reserved, hash, signature].map(wireString);
  return Buffer.concat([Buffer.from('SSHSIG'), number, ...parts]);
}

/** The same with another type in front. */
function retyped(blob: Buffer, type: string): Buffer {
  const reader = new Reader(blob);
  const old = reader.string();
  return Buffer.concat([wireString(type), blob.subarray(4 + old.length)]);
}

/** An ECDSA signature whose first number has zeros in front. */
function withZero(signature: Buffer): Buffer {
  const reader = new Reader(signature);
  const type = reader.string();
  const numbers = new Reader(reader.string());
  const [r, s] = [numbers.string(), numbers.string()];
  const longer = wireString(Buffer.concat([Buffer.alloc(1), r]));
  return Buffer.concat([wireString(type), wireString(Buffer.concat([longer, wireString(s)]))]);
}

/** An Ed25519 signature whose second half is larger by the order of the group. */
function orderAdded(signature: Buffer): Buffer {
  const reader = new Reader(signature);
  const type = reader.string();
  const bytes = Buffer.from(reader.string());
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const sum = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
  Buffer.from(sum.toString(16).padStart(64, '0'), 'hex').reverse().copy(bytes, 32);
  return Buffer.concat([wireString(type), wireString(bytes)]);
}

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
