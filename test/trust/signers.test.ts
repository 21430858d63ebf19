import { describe, expect, it } from 'vitest';
import { objectionOf, parseAllowedSigners } from '../../src/trust/allowed-signers.js';
import { NAMESPACE } from '../../src/trust/index.js';
import { matchesPattern } from '../../src/trust/pattern.js';
import { signersOf } from '../../src/trust/signers.js';
import { compact, type Key, keyDir, newKey, sshSign, sshVerifies } from './keys.js';

const HOUR = 3_600_000;

describe('a line of an allowed-signers file means what it means for ssh-keygen', () => {
  const dir = keyDirForAll();
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  const [earlier, later] = [-HOUR, HOUR].map((ms) => compact(new Date(now.getTime() + ms)));
  const local = compact(new Date(now.getTime() - 36 * HOUR)).slice(0, 12);
  const cases: [string, string, boolean][] = [
    ['me KEY', 'me', true],
    ['me KEY a comment "of words"', 'me', true],
    ['you,me KEY', 'me', true],
    ['*@x,!evil@x KEY', 'me@x', true],
    ['*@x,!evil@x KEY', 'evil@x', false],
    ['m? KEY', 'me', true],
    ['"me" KEY', 'me', true],
    ['\tme \t KEY', 'me', true],
    ['# nobody\n\nme KEY', 'me', true],
    ['me namespaces="file,compat-gen-*" KEY', 'me', true],
    ['me namespaces="git" KEY', 'me', false],
    ['me namespaces="*,!compat-gen-patch" KEY', 'me', false],
    ['me NAMESPACES="compat-gen-patch" KEY', 'me', true],
    ['me cert-authority KEY', 'me', false],
    ['me cert-authority,namespaces="compat-gen-patch" KEY', 'me', false],
    [`me valid-after="${earlier}",valid-before="${later}" KEY`, 'me', true],
    [`me valid-after="${later}" KEY`, 'me', false],
    [`me valid-before="${earlier}" KEY`, 'me', false],
    [`me valid-after="${local}" KEY`, 'me', true],
    [`me valid-after="${local.slice(0, 8)}" KEY`, 'me', true],
    [`me valid-before="${earlier}" KEY\nme KEY`, 'me', true],
    ['me OTHER', 'me', false],
    ['me OTHER\nme KEY', 'me', true],
  ];

  it.each(cases)('%j as %s: %s', (text, as, wanted) => {
    const { key, other, armored } = dir();
    const allowed = `${text.replaceAll('KEY', key.line).replaceAll('OTHER', other.line)}\n`;
    const lines = parseAllowedSigners(allowed, 'FILE');
    const good = lines.filter(
      (line) => line.blob.equals(key.blob) && objectionOf(line, NAMESPACE, now) === undefined,
    );
    const ours = good.some(({ principals }) => matchesPattern(as, principals));
    expect(ours).toBe(wanted);
    expect(sshVerifies(dir().dir, { message: 'x', armored, allowed, as, at: now })).toBe(wanted);
  });

  it.each([
    'me',
    'me namespaces="git"',
    'me ssh-ed25519',
    'me ssh-ed25519 AAAA',
    'me ssh-ed25519 %',
    'me unknown-option KEY',
    'me namespaces=git KEY',
    'me valid-after="tomorrow" KEY',
    'me valid-after="20260231" KEY',
    'me valid-after="20260102",valid-before="20260101" KEY',
    'me namespaces="a",namespaces="b" KEY',
    'me,,you KEY',
  ])('%j is not a line: the file is refused, naming it', (text) => {
    const { key } = dir();
    const allowed = `# one\n${text.replace('KEY', key.line)}\n`;
    expect(() => parseAllowedSigners(allowed, 'FILE')).toThrow(/^FILE:2: /);
  });
});

/** A key, another one, and a signature by the first: made once. */
function keyDirForAll() {
  let made: { dir: string; key: Key; other: Key; armored: string } | undefined;
  return () => {
    if (made !== undefined) return made;
    const dir = keyDir('all');
    const [key, other] = [newKey(dir, 'key'), newKey(dir, 'other')];
    made = { dir, key, other, armored: sshSign(key, 'x') };
    return made;
  };
}

describe('signers are different if neither key nor name is the same', () => {
  const count = (text: string): number => {
    const lines = text.split('\n').map((line, index) => {
      const [names = '', key = ''] = line.trim().split(' ');
      const [after, before] = [undefined, undefined];
      const some = { isAuthority: false, namespaces: undefined, after, before, line: index + 1 };
      return { ...some, principals: names.split(','), blob: Buffer.from(key) };
    });
    const signerOf = signersOf(lines);
    return new Set(lines.map(({ blob }) => signerOf(blob))).size;
  };
  it.each([
    ['a K1\nb K2', 2],
    ['a K1\na K2', 1],
    ['a K1\nb K1', 1],
    ['a,c K1\nb,c K2', 1],
    ['a,c K1\nc K2\nb K3', 2],
    ['* K1\nb K2', 1],
    ['*@x K1\nb@x K2\nc@y K3', 2],
    ['*@x K1\n*@y K2', 1],
    ['a K1\nb K2\nb K3\nc K3', 2],
  ])('%j: %i', (text, signers) => {
    expect(count(text)).toBe(signers);
  });
});

it('a pattern of many stars takes no time', () => {
  expect(matchesPattern('a'.repeat(5000), [`${'*a'.repeat(2000)}b`])).toBe(false);
});
