import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/project/index.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'config-'));
const file = path.join(dir, 'compat.toml');
afterAll(() => rmSync(dir, { recursive: true }));

function config(text?: string) {
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
  return readConfig(dir);
}

describe('compat.toml', () => {
  it('need not be there: the defaults are those of the contract', async () => {
    expect(await config()).toEqual({
      root: dir,
      base: dir,
      file: undefined,
      asked: '.',
      fingerprint: 'sha256',
      module: { sources: ['**/*.c', '**/*.h'], kbuild: '.', 'before-kbuild': [] },
      tests: {
        files: ['compat/tests/*.c'],
        prefix: 'COMPAT_',
        cflags: [],
        'cflags-first': [],
        'cpu-seconds': 120,
        'with-header': [],
        'must-pass': [],
        'must-fail': [],
      },
      rules: {
        files: [
          'compat/cocci/*.cocci',
          'compat/cocci/*.patch',
          'compat/cocci/*.head',
          'compat/cocci/*.kbuild',
        ],
        select: 'when',
      },
      spatch: {
        command: ['spatch'],
        args: [],
        group: 'together',
        arms: 'each',
        strict: false,
        'timeout-seconds': 1800,
      },
      target: {},
      cache: { dir: 'cocci_cache', foreign: false, also: [], push: false },
      service: { url: [], 'timeout-seconds': 3600, release: false },
      trust: { threshold: 1, 'made-here': true },
      smoke: { scripts: 'compat/smoke', parameters: '', seconds: 60, 'memory-mib': 512 },
      unsupported: [],
    });
  });

  it('has the same defaults where it is empty', async () => {
    const bare = await config();
    expect(await config('')).toEqual({ ...bare, file });
  });

  it('takes flags and commands as one string or as an array', async () => {
    const words = await config(
      `tests.cflags = " -I  inc '-DX=a b' "\nspatch.command = "ssh h spatch"\n`,
    );
    expect(words.tests.cflags).toEqual(['-I', 'inc', '-DX=a b']);
    expect(words.spatch.command).toEqual(['ssh', 'h', 'spatch']);
    expect((await config('tests.cflags = ["-DX=a b"]\n')).tests.cflags).toEqual(['-DX=a b']);
  });

  it('of another directory leaves the root where it is, and is what its own paths are relative to', async () => {
    mkdirSync(path.join(dir, 'sub'), { recursive: true });
    await config('fingerprint = "md5"\n');
    expect(await readConfig(path.join(dir, 'sub'), file)).toMatchObject({
      root: path.join(dir, 'sub'),
      base: dir,
      file,
      fingerprint: 'md5',
    });
  });

  it.each([
    ['fingerprints = "md5"', 'unknown key fingerprints', 'Did you mean "fingerprint"?'],
    ['[rules]\nseletc = "when"', 'unknown key rules.seletc', 'Did you mean "select"?'],
    ['[rules.each]\ntemplat = "x"', 'unknown key rules.each.templat', 'Did you mean "template"?'],
    ['[[unsupported]]\nif = "x"', 'unknown key unsupported.0.if', 'Known here: when, message.'],
    [
      '[quite.different]',
      'unknown key quite',
      'Known here: fingerprint, module, tests, rules, spatch, target, cache, service, trust, smoke, unsupported.',
    ],
  ])('with an unknown key is refused: %j', async (text, what, hint) => {
    await expect(config(text)).rejects.toMatchObject({
      code: 'CONFIG',
      message: `${file}: ${what}`,
      hint,
    });
  });

  it.each([
    ['fingerprint = "sha1"', 'fingerprint: '],
    ['[tests]\nprefix = "1X"', 'tests.prefix: a macro prefix holds letters, digits and _'],
    ['[spatch]\ntimeout-seconds = 0', 'spatch.timeout-seconds: '],
    ['module = "x"', 'module: '],
    ['spatch.args = "a; b"', 'spatch.args: a; b: an open quote'],
    ['tests.with-header = [{ header = "a", cflags = "$X" }]', 'tests.with-header.0.cflags: $X: '],
    ['[rules]\nselect = "sometimes"', 'rules.select: '],
  ])('with a wrong value is refused with its key: %j', async (text, what) => {
    await expect(config(text)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining(`${file}: ${what}`),
    });
  });

  it('that is no TOML is refused with line and column', async () => {
    await expect(config('a = 1\nb = \n')).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringMatching(/compat\.toml:2:\d+: this is not TOML$/),
    });
  });
});

it.each(['../x.c', '/etc/passwd', 'a/../../x.c'])(
  'sources outside of the module are refused when read: %s',
  async (glob) => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'config-'));
    writeFileSync(path.join(dir, 'compat.toml'), `module.sources = ["${glob}"]\n`);
    await expect(readConfig(dir)).rejects.toThrow(/a source lies below the module/);
    rmSync(dir, { recursive: true });
  },
);
