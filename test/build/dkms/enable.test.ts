import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disable, enable, listEnabled } from '../../../src/build/index.js';

const SELF = ['/usr/bin/node', '/opt/compat-gen/main.js'];
const LINE =
  /^PRE_BUILD="(?:\.\.\/)+usr\/bin\/node \/opt\/compat-gen\/main\.js --kver \$kernelver dkms --pre-build"$/;

let top = '';
let places = { etc: '', sources: '' };
let file = '';
beforeEach(() => {
  top = mkdtempSync('/tmp/compat-gen-dkms-');
  places = { etc: path.join(top, 'etc'), sources: path.join(top, 'src') };
  file = path.join(places.etc, 'lamp.conf');
  mkdirSync(path.join(places.sources, 'lamp-1.0'), { recursive: true });
  writeFileSync(path.join(places.sources, 'lamp-1.0/dkms.conf'), 'PACKAGE_NAME=lamp\n');
});
afterEach(() => rmSync(top, { recursive: true }));

describe('a package that dkms is to build patched', () => {
  it('gets one line, however often it is enabled, and loses it', async () => {
    expect(await enable('lamp/1.0', SELF, places)).toMatchObject({ file, done: 'enabled' });
    expect(readFileSync(file, 'utf8').trimEnd()).toMatch(LINE);
    expect((await enable('lamp/1.0', SELF, places)).done).toBe('was enabled');
    expect(await listEnabled(places)).toEqual([
      { name: 'lamp', file, line: expect.stringMatching(LINE) },
    ]);
    expect((await disable('lamp/1.0', places)).done).toBe('disabled');
    expect(readdirSync(places.etc)).toEqual([]);
    expect((await disable('lamp/1.0', places)).done).toBe('was not enabled');
    expect(await listEnabled(places)).toEqual([]);
  });

  it('keeps what else its file says, and is brought up to date', async () => {
    mkdirSync(places.etc);
    const own = '# Mine.\nAUTOINSTALL=yes\n';
    writeFileSync(file, own);
    await enable('lamp/1.0', ['/old/node', '/old/main.js'], places);
    await enable('lamp/1.0', SELF, places);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['# Mine.', 'AUTOINSTALL=yes']);
    expect(lines.slice(2)).toEqual([expect.stringMatching(LINE)]);
    await disable('lamp/1.0', places);
    expect(readFileSync(file, 'utf8')).toBe(own);
  });

  it('is refused where somebody else has a PRE_BUILD, or the file is a link', async () => {
    mkdirSync(places.etc);
    writeFileSync(file, 'PRE_BUILD="mine.sh"\n');
    const refused = expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining('mine.sh'),
    });
    await expect(enable('lamp/1.0', SELF, places)).rejects.toThrowError(refused);
    await expect(disable('lamp/1.0', places)).rejects.toThrowError(refused);
    expect(readFileSync(file, 'utf8')).toBe('PRE_BUILD="mine.sh"\n');
    rmSync(file);
    symlinkSync(path.join(top, 'elsewhere'), file);
    await enable('lamp/1.0', SELF, places).then(
      () => expect.unreachable(),
      (error) => expect(error).toMatchObject({ code: 'USAGE' }),
    );
    expect(existsSync(path.join(top, 'elsewhere'))).toBe(false);
    expect(await listEnabled(places)).toEqual([]);
  });

  it('is one that is installed', async () => {
    for (const name of ['lamp', 'lamp/2.0', '../lamp/1.0', '-x/1']) {
      await expect(enable(name, SELF, places)).rejects.toThrowError(
        expect.objectContaining({ code: 'USAGE' }),
      );
    }
    expect(existsSync(places.etc)).toBe(false);
  });
});
