import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { placesFor, readConfig } from '../../src/project/index.js';
import { userCache } from '../../src/project/places.js';

const temp = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'places-')));
afterAll(() => rmSync(temp, { recursive: true }));
const env = { XDG_CACHE_HOME: '/xdg' };

async function places(name: string, toml?: string) {
  const dir = path.join(temp, name);
  mkdirSync(dir, { recursive: true });
  if (toml !== undefined) writeFileSync(path.join(dir, 'compat.toml'), toml);
  return { dir, places: await placesFor(await readConfig(dir), env) };
}

describe('what is made for a module', () => {
  it('stands beside its compat.toml', async () => {
    const { dir, places: found } = await places('plain', '');
    expect(found).toMatchObject({
      cache: `${dir}/cocci_cache`,
      builds: dir,
      links: dir,
      inPlace: true,
    });
    expect(found.fallbackCache).toMatch(
      /^\/xdg\/compat-gen\/modules\/plain-[0-9a-f]{12}\/cocci_cache$/,
    );
  });

  it('stands below the user’s cache without one, apart for each module', async () => {
    const one = await places('one/tiny');
    const two = await places('two/tiny');
    expect(one.places.cache).toMatch(
      /^\/xdg\/compat-gen\/modules\/tiny-[0-9a-f]{12}\/cocci_cache$/,
    );
    expect(one.places.inPlace).toBe(false);
    expect(one.places.builds).not.toBe(two.places.builds);
  });

  it('is the same through a symlink', async () => {
    const { places: found } = await places('real');
    symlinkSync(path.join(temp, 'real'), path.join(temp, 'link'));
    expect((await places('link')).places).toEqual(found);
  });

  it('is built elsewhere where make could not take the name', async () => {
    const { dir, places: found } = await places('a "b\'\n c', '');
    expect(found.cache).toBe(`${dir}/cocci_cache`);
    expect(found.builds).toMatch(/^\/xdg\/compat-gen\/modules\/a__b___c-[0-9a-f]{12}$/);
    expect(found.links).toBe(dir);
  });

  it('has its cache where cache.dir says', async () => {
    const { dir, places: found } = await places('moved', 'cache.dir = "../shared"');
    expect(found.cache).toBe(path.resolve(dir, '../shared'));
  });
});

describe('the user’s cache', () => {
  it.each([
    ['/xdg', '/xdg/compat-gen'],
    ['relative', path.join(os.homedir(), '.cache/compat-gen')],
    [undefined, path.join(os.homedir(), '.cache/compat-gen')],
    ['/a b', `/var/tmp/compat-gen-${os.userInfo().uid}/compat-gen`],
  ])('for XDG_CACHE_HOME=%s is %s', (home, dir) => {
    expect(userCache({ XDG_CACHE_HOME: home })).toBe(dir);
  });
});
