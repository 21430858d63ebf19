import { describe, expect, it } from 'vitest';
import { cacheInRelease, readConfig, withCacheDir } from '../../src/project/index.js';

async function inRelease(dir: string): Promise<string> {
  const config = await readConfig('/tmp');
  return cacheInRelease({ ...config, root: '/m/driver', cache: { ...config.cache, dir } });
}

describe('the cocci_cache of a release', () => {
  it.each([
    ['cocci_cache', 'cocci_cache'],
    ['./kernel/cache/', 'kernel/cache'],
    ['/m/driver/cache', 'cache'],
    ['..cache', '..cache'],
    ['..', 'cocci_cache'],
    ['../../cocci_cache', 'cocci_cache'],
    ['/m/drivers/cache', 'cocci_cache'],
  ])('is, for %s, %s', async (dir, expected) => {
    expect(await inRelease(dir)).toBe(expected);
  });
});

describe('cache.dir in the text of compat.toml', () => {
  it.each([
    ['[cache]\ndir = "../c"', '[cache]\ndir = "new"'],
    ["[cache] # here\r\n  dir='../c' # there\r\n", '[cache] # here\r\n  dir="new" # there\r\n'],
    ['cache.dir = "../c"\nfingerprint = "md5"', 'cache.dir = "new"\nfingerprint = "md5"'],
    ['cache = { dir = "..\\u002fc" }', 'cache = { dir = "new" }'],
    ['"cache"."dir" = "../c"\n', '"cache"."dir" = "new"\n'],
    ['# dir = "../c"\n[cache]\ndir = "../c"\n', '# dir = "../c"\n[cache]\ndir = "new"\n'],
    [
      'unsupported = [{ when = "a", message = \'dir = "../c"\' }]\n[cache]\ndir = "../c"\n',
      'unsupported = [{ when = "a", message = \'dir = "../c"\' }]\n[cache]\ndir = "new"\n',
    ],
    ['[other]\ndir = "../c"\n[cache]\ndir = "../c"', '[other]\ndir = "../c"\n[cache]\ndir = "new"'],
  ])('is changed, and nothing else: %j', (text, expected) => {
    expect(withCacheDir(text, 'new')).toBe(expected);
  });

  it.each(['[cache]\ndir = """../c"""\n', '[module]\nsources = []\n', '# dir = "../c"'])(
    'is left alone where it is not to be found: %j',
    (text) => {
      expect(withCacheDir(text, 'new')).toBeUndefined();
    },
  );
});
