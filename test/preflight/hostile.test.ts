import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headerDebs, treesOf } from '../../src/preflight/index.js';
import { SESSION } from '../session.js';
import { debAround } from './headers.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'preflight-hostile-'));
afterAll(() => rmSync(dir, { recursive: true }));
const NAME = 'linux-headers-9.9.9-evil';
const BELOW = `./usr/src/${NAME}`;
let serial = 0;

interface Member {
  name: string;
  type?: string;
  mode?: number;
  size?: number;
  to?: string;
  text?: string;
}

/** A member of a tar archive, as GNU tar writes it; `size` may be more than there is. */
function member({ name, type = '0', mode = 0o755, to = '', text = '', size }: Member): Buffer {
  const header = Buffer.alloc(512);
  const octal = (number: number, digits: number): string =>
    number.toString(8).padStart(digits, '0');
  header.write(name.slice(0, 99), 0);
  header.write(octal(mode, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(size ?? text.length, 11), 124);
  header.write(octal(0, 11), 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write(to, 157);
  header.write('ustar  ', 257);
  header.write(octal(3, 7), 329);
  header.write(octal(1, 7), 337);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body]);
}

/** A long name stands before its member. */
const named = (one: Member): Buffer =>
  one.name.length < 100
    ? member(one)
    : Buffer.concat([
        member({ name: '././@LongLink', type: 'L', text: `${one.name}\0` }),
        member(one),
      ]);

const CONFIG: Member[] = [
  ...['./', './usr', './usr/src', BELOW, `${BELOW}/include`, `${BELOW}/include/config`].map(
    (name) => ({ name, type: '5' }),
  ),
  { name: `${BELOW}/include/config/auto.conf`, text: 'CONFIG_MODULES=y\n' },
];

/** A package with these members, and whatever stands behind them. */
function debOf(members: readonly Member[], more = Buffer.alloc(1024)): string {
  const made = path.join(dir, `made-${serial++}`);
  mkdirSync(made);
  const tar = Buffer.concat([...[...CONFIG, ...members].map(named), more]);
  writeFileSync(path.join(made, 'data.tar'), tar);
  return debAround(made, NAME);
}

const cache = path.join(dir, 'cache');
const unpacked = async (file: string) => treesOf(SESSION, await headerDebs(SESSION, [file]), cache);

describe('a package of headers is not unpacked if it has', () => {
  it.each<[string, Member[], RegExp]>([
    ['a device', [{ name: `${BELOW}/Makefile`, type: '3' }], /it has a device, \.\/usr/],
    ['a pipe', [{ name: `${BELOW}/Makefile`, type: '6' }], /it has a pipe, /],
    ['a program that runs as root', [{ name: `${BELOW}/x`, mode: 0o4755 }], /runs as its owner/],
    [
      'a directory that nobody may remove',
      [{ name: `${BELOW}/x`, type: '5', mode: 0 }],
      /may not be read/,
    ],
    ['a name that leads out', [{ name: `${BELOW}/../../../x` }], /leads out/],
    ['a way of 3,000 directories', [{ name: BELOW + '/d'.repeat(3000), type: '5' }], /too long/],
    [
      'a file of 8 GiB',
      [{ name: `${BELOW}/x`, size: 8 * 2 ** 30 - 1 }],
      /more than 1073741824 bytes/,
    ],
  ])('%s', async (_, members, why) => {
    await expect(unpacked(debOf(members))).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(why),
    });
    expect(readdirSync(cache)).toEqual([]);
  });

  it('more files than any kernel', async () => {
    const one = member({ name: `${BELOW}/x` });
    const file = debOf([], Buffer.concat(Array.from({ length: 301_000 }, () => one)));
    await expect(unpacked(file)).rejects.toThrow(/more than 300000 files/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('zeros without end, however few bytes these are', async () => {
    const made = path.join(dir, 'zeros');
    mkdirSync(made);
    const head = Buffer.concat([...CONFIG, { name: `${BELOW}/x`, size: 2 ** 31 }].map(named));
    writeFileSync(path.join(made, 'head'), head);
    const program =
      'import lzma,sys;f=lzma.open("data.tar.xz","w",preset=0);f.write(open("head","rb").read());[f.write(bytes(1<<20)) for _ in range(64)];f.close()';
    execFileSync('python3', ['-c', program], { cwd: made });
    writeFileSync(path.join(made, 'data.tar'), '');
    const file = debAround(made, NAME);
    execFileSync('ar', ['d', file, 'data.tar'], { cwd: made });
    execFileSync('ar', ['r', file, 'data.tar.xz'], { cwd: made });
    await expect(unpacked(file)).rejects.toThrow(/more than 1073741824 bytes/);
  });
});

it('what a package says of itself is not unpacked on the disk, and has a bound', async () => {
  const made = path.join(dir, 'control');
  mkdirSync(made);
  writeFileSync(path.join(made, 'data.tar'), Buffer.alloc(1024));
  const file = debAround(made, NAME);
  const large = member({ name: './md5sums', size: 2 ** 31 });
  writeFileSync(path.join(made, 'control.tar'), Buffer.concat([large, Buffer.alloc(1024)]));
  execFileSync('ar', ['r', file, 'control.tar'], { cwd: made });
  await expect(headerDebs(SESSION, [file])).rejects.toThrow(/its \.\/md5sums is too large/);
});

it('nothing is changed behind the links of a package', async () => {
  const text = 'include /usr/src/linux-headers-x/Makefile\n';
  const [victim, other] = [path.join(dir, 'victim'), path.join(dir, 'other')] as const;
  mkdirSync(other);
  for (const file of [victim, path.join(other, 'Makefile')]) writeFileSync(file, text);
  const file = debOf([
    { name: `${BELOW}/Makefile`, type: '2', to: victim },
    { name: './usr/src/other', type: '2', to: other },
  ]);
  await unpacked(file);
  for (const one of [victim, path.join(other, 'Makefile')])
    expect(readFileSync(one, 'utf8')).toBe(text);
});
