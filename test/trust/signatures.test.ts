import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine, NAMESPACE } from '../../src/trust/index.js';
import { armor } from '../../src/trust/sshsig.js';
import { printStatement } from '../../src/trust/statement.js';
import { wireString } from '../../src/trust/wire.js';
import { keyDir, newKey, sshSign, sshVerifies, statementNow } from './keys.js';

const STATEMENT = statementNow();
const MESSAGE = printStatement(STATEMENT);

/** What examine says of a signature over the statement: undefined, or its objection. */
function objectionTo(armored: string, message = MESSAGE): string | undefined {
  const file = Buffer.from(message + armored, 'latin1');
  return examine('x.signed', file, STATEMENT, new Date()).objection;
}

const agreed = (dir: string, armored: string, line: string): boolean[] => [
  objectionTo(armored) === undefined,
  sshVerifies(dir, { message: MESSAGE, armored, allowed: `me ${line}\n`, as: 'me' }),
];

describe('a signature by ssh-keygen is good, and of another message it is not', () => {
  const kinds = [
    ['-t', 'ed25519'],
    ['-t', 'ecdsa', '-b', '256'],
    ['-t', 'ecdsa', '-b', '384'],
    ['-t', 'ecdsa', '-b', '521'],
    ['-t', 'rsa', '-b', '2048'],
  ];
  it.each(kinds.map((words) => [words.slice(1).join(' '), words] as const))('%s', (_, words) => {
    const dir = keyDir();
    const key = newKey(dir, 'key', words);
    for (let round = 0; round < 3; round++) {
      const armored = sshSign(key, MESSAGE);
      expect(agreed(dir, armored, key.line)).toEqual([true, true]);
      expect(objectionTo(sshSign(key, `${MESSAGE}x`))).toBe('its signature is not one of its key');
    }
  });
});

/** A blob that is signed as SSHSIG says, by `signing`. */
function sshsig(blob: Buffer, signing: (data: Buffer) => Buffer, hash = 'sha512'): string {
  const head = [wireString(NAMESPACE), wireString(''), wireString(hash)];
  const digest = createHash(hash).update(MESSAGE).digest();
  const signature = signing(Buffer.concat([Buffer.from('SSHSIG'), ...head, wireString(digest)]));
  const version = Buffer.from([0, 0, 0, 1]);
  return armor(
    Buffer.concat([
      Buffer.from('SSHSIG'),
      version,
      wireString(blob),
      ...head,
      wireString(signature),
    ]),
  );
}

const RAW = { ed25519: 32, p256: 65 };

function rawPublic(key: KeyObject, bytes: number): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-bytes);
}

function mpint(bytes: Buffer): Buffer {
  const trimmed = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return wireString(trimmed[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed);
}

describe('a key in a security key', () => {
  const said = Buffer.from([1, 0, 0, 0, 7]);
  const around = (data: Buffer): Buffer => {
    const digests = ['ssh:', data].map((part) => createHash('sha256').update(part).digest());
    return Buffer.concat([digests[0]!, said, digests[1]!]);
  };

  it('Ed25519', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const type = 'sk-ssh-ed25519@openssh.com';
    const raw = rawPublic(publicKey, RAW.ed25519);
    const blob = Buffer.concat([wireString(type), wireString(raw), wireString('ssh:')]);
    const armored = sshsig(blob, (data) =>
      Buffer.concat([wireString(type), wireString(sign(null, around(data), privateKey)), said]),
    );
    const line = `${type} ${blob.toString('base64')}`;
    expect(agreed(keyDir(), armored, line)).toEqual([true, true]);
    const other = sshsig(blob, (data) =>
      Buffer.concat([wireString(type), wireString(sign(null, data, privateKey)), said]),
    );
    expect(agreed(keyDir(), other, line)).toEqual([false, false]);
  });

  it('ECDSA', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const type = 'sk-ecdsa-sha2-nistp256@openssh.com';
    const raw = rawPublic(publicKey, RAW.p256);
    const parts = [type, 'nistp256', raw, 'ssh:'].map(wireString);
    const blob = Buffer.concat(parts);
    const armored = sshsig(blob, (data) => {
      const both = sign('sha256', around(data), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      const numbers = Buffer.concat([mpint(both.subarray(0, 32)), mpint(both.subarray(32))]);
      return Buffer.concat([wireString(type), wireString(numbers), said]);
    });
    expect(agreed(keyDir(), armored, `${type} ${blob.toString('base64')}`)).toEqual([true, true]);
  });
});

describe('what is refused, and why', () => {
  it('another namespace', () => {
    const dir = keyDir();
    expect(objectionTo(sshSign(newKey(dir, 'key'), MESSAGE, 'git'))).toBe(
      'it is made for the namespace "git", not for compat-gen-patch',
    );
  });

  it('a certificate', () => {
    const dir = keyDir();
    const [ca, key] = [newKey(dir, 'ca'), newKey(dir, 'key')];
    execFileSync('ssh-keygen', ['-q', '-s', ca.file, '-I', 'x', '-n', 'me', `${key.file}.pub`]);
    const armored = sshSign({ file: `${key.file}-cert.pub` }, MESSAGE);
    expect(objectionTo(armored)).toMatch(/^it is made with a certificate \(ssh-ed25519-cert-v01/);
  });

  it('a short RSA key, an RSA signature by SHA-1, a DSA key, an unknown one', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const blobOf = (key: KeyObject): Buffer => {
      const { n = '', e = '' } = key.export({ format: 'jwk' });
      const numbers = [e, n].map((text) => mpint(Buffer.from(text, 'base64url')));
      return Buffer.concat([wireString('ssh-rsa'), ...numbers]);
    };
    const signing = (type: string, hash: string, key: KeyObject) => (data: Buffer) =>
      Buffer.concat([wireString(type), wireString(sign(hash, data, key))]);
    const short = sshsig(blobOf(publicKey), signing('rsa-sha2-512', 'sha512', privateKey));
    expect(objectionTo(short)).toMatch(/^its RSA key has 1024 bits/);
    const good = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const blob = blobOf(good.publicKey);
    const by256 = sshsig(blob, signing('rsa-sha2-256', 'sha256', good.privateKey), 'sha256');
    expect(agreed(keyDir(), by256, `ssh-rsa ${blob.toString('base64')}`)).toEqual([true, true]);
    const sha1 = sshsig(blob, signing('ssh-rsa', 'sha1', good.privateKey));
    expect(objectionTo(sha1)).toBe('an RSA signature of the kind "ssh-rsa" is not taken');
    const unknown = (type: string) => objectionTo(sshsig(wireString(type), () => Buffer.alloc(4)));
    expect(unknown('ssh-dss')).toMatch(/DSA key, which OpenSSH has given up/);
    expect(unknown('ssh-moon')).toBe('keys of the type "ssh-moon" are not known');
  });

  it('every way of writing it that ssh-keygen would overlook', () => {
    const dir = keyDir();
    const key = newKey(dir, 'key');
    const armored = sshSign(key, MESSAGE);
    const lines = armored.split('\n');
    const wrong = {
      'lines joined': [lines[0], lines.slice(1, -2).join(''), ...lines.slice(-2)].join('\n'),
      'a blank': armored.replace('\nU', '\n U'),
      'text behind the end': `${armored}\n`,
      twice: armored + armored,
      'CR LF': armored.replaceAll('\n', '\r\n'),
      'no line end': armored.trimEnd(),
    };
    for (const [what, text] of Object.entries(wrong)) {
      expect(objectionTo(text), what).toMatch(
        /^it does not stand between|^its lines are not|^it is not base64/,
      );
    }
    writeFileSync(path.join(dir, 'ok'), armored);
    expect(objectionTo(armored)).toBeUndefined();
  });
});

it('a statement is one text, and nothing else is one', () => {
  const wrong = [
    MESSAGE.replace('statement 1', 'statement 2'),
    MESSAGE.replace('module tiny', 'module  tiny'),
    MESSAGE.replace('release 1.0\n', ''),
    `${MESSAGE}note x\n`,
    MESSAGE.replace(/\n/g, '\r\n'),
    MESSAGE.replace(/until \d{4}-\d\d-\d\d/, 'until 2031-02-31'),
    MESSAGE.replace(/patch 1/, 'patch A'),
  ];
  const key = newKey(keyDir(), 'key');
  for (const text of wrong) {
    expect(objectionTo(sshSign(key, text), text), text).toMatch(/its statement (is|names)/);
  }
});
