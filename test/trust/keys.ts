import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { NAMESPACE, type Statement } from '../../src/trust/index.js';

/** A key of ssh-keygen's. */
export interface Key {
  /** The private key, a file. */
  file: string;
  /** Type and base64, as a line of allowed signers has them. */
  line: string;
  blob: Buffer;
}

/** A directory for keys; gone after the test, or when all tests of this process are done. */
export function keyDir(until: 'test' | 'all' = 'test'): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen keys '));
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  if (until === 'all') process.once('exit', remove);
  else onTestFinished(remove);
  return dir;
}

/** Has ssh-keygen make a key without a passphrase. */
export function newKey(
  dir: string,
  name: string,
  words: readonly string[] = ['-t', 'ed25519'],
): Key {
  const file = path.join(dir, name);
  execFileSync('ssh-keygen', ['-q', '-N', '', '-C', name, ...words, '-f', file]);
  return publicOf(file);
}

function publicOf(file: string): Key {
  const [type = '', base64 = ''] = readFileSync(`${file}.pub`, 'utf8').split(' ');
  return { file, line: `${type} ${base64.trim()}`, blob: Buffer.from(base64, 'base64') };
}

/** What ssh-keygen -Y sign makes of a message, armored. */
export function sshSign(
  { file }: Pick<Key, 'file'>,
  message: string,
  namespace = NAMESPACE,
): string {
  const words = ['-Y', 'sign', '-q', '-n', namespace, '-f', file];
  return execFileSync('ssh-keygen', words, {
    input: message,
    stdio: ['pipe', 'pipe', 'pipe'],
  }).toString();
}

/** How ssh-keygen ends with a message on stdin: a file, since it may end before it reads any of it. */
export function sshEnds(
  dir: string,
  words: readonly string[],
  message: string | Buffer,
): number | null {
  const file = path.join(dir, 'message');
  writeFileSync(file, message);
  const stdin = openSync(file, 'r');
  try {
    const ended = spawnSync('ssh-keygen', words, { stdio: [stdin, 'ignore', 'ignore'] });
    if (ended.error !== undefined) throw ended.error;
    return ended.status;
  } finally {
    closeSync(stdin);
  }
}

/** Whether ssh-keygen -Y verify says that a message was signed by this principal, at this time [now]. */
export function sshVerifies(
  dir: string,
  given: {
    message: string | Buffer;
    armored: string | Buffer;
    allowed: string;
    as: string;
    at?: Date;
  },
): boolean {
  const [signature, allowed] = [path.join(dir, 'signature'), path.join(dir, 'allowed')];
  writeFileSync(signature, given.armored);
  writeFileSync(allowed, given.allowed);
  const words = [
    '-Y',
    'verify',
    '-q',
    '-n',
    NAMESPACE,
    '-s',
    signature,
    '-f',
    allowed,
    '-I',
    given.as,
  ];
  const at = given.at === undefined ? [] : [`-Overify-time=${compact(given.at)}`];
  return sshEnds(dir, [...words, ...at], given.message) === 0;
}

/** As ssh-keygen writes a time in UTC. */
export function compact(time: Date): string {
  return `${time.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`;
}

/** A statement that is good today. */
export function statementNow(more: Partial<Statement> = {}): Statement {
  const now = Math.floor(Date.now() / 1000) * 1000;
  return {
    module: 'tiny',
    release: '1.0',
    fingerprint: 'f'.repeat(64),
    patch: '1'.repeat(64),
    sources: '2'.repeat(64),
    rules: '3'.repeat(64),
    options: '4'.repeat(64),
    spatch: '1.3',
    made: new Date(now - 3_600_000),
    until: new Date(now + 86_400_000),
    ...more,
  };
}
