import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { placesFor, readConfig } from '../../src/project/index.js';
import { sessionWith } from '../session.js';

const temp = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'places-')));
afterAll(() => rmSync(temp, { recursive: true }));
const xdg = path.join(temp, 'xdg');
const session = sessionWith({ env: { XDG_CACHE_HOME: xdg } });
/** Where it stands below the user's cache. */
const inCache = (dir: string): string => path.relative(path.join(xdg, 'compat-gen'), dir);

async function places(name: string, toml?: string) {
  const dir = path.join(temp, name);
  mkdirSync(dir, { recursive: true });
  if (toml !== undefined) writeFileSync(path.join(dir, 'compat.toml'), toml);
  return { dir, places: await placesFor(await readConfig(dir), session) };
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
    expect(inCache(found.fallbackCache)).toMatch(/^modules\/plain-[0-9a-f]{12}\/cocci_cache$/);
  });

  it('stands below the user’s cache without one, apart for each module', async () => {
    const one = await places('one/tiny');
    const two = await places('two/tiny');
    expect(inCache(one.places.cache)).toMatch(/^modules\/tiny-[0-9a-f]{12}\/cocci_cache$/);
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
    expect(inCache(found.builds)).toMatch(/^modules\/a__b___c-[0-9a-f]{12}$/);
    expect(found.links).toBe(dir);
  });

  it('has its cache where cache.dir says', async () => {
    const { dir, places: found } = await places('moved', 'cache.dir = "../shared"');
    expect(found.cache).toBe(path.resolve(dir, '../shared'));
  });
});

it('is built below TMPDIR, where nobody foresees it, if make could take no other name', async () => {
  const dir = path.join(temp, 'bare');
  mkdirSync(dir, { recursive: true });
  const env = { XDG_CACHE_HOME: path.join(temp, 'a b'), TMPDIR: temp };
  const find = async () => placesFor(await readConfig(dir), sessionWith({ env }));
  const [one, two] = [await find(), await find()];
  expect(one.cache).toMatch(path.join(temp, 'a b/compat-gen/modules'));
  expect(one.builds).toMatch(/\/compat-gen-[0-9a-f]{24}$/);
  expect(one.builds).not.toBe(two.builds);

  mkdirSync(path.dirname(one.buildsLink ?? ''), { recursive: true });
  symlinkSync(one.builds, one.buildsLink ?? '');
  expect((await find()).builds).not.toBe(one.builds);
  mkdirSync(one.builds);
  expect((await find()).builds).toBe(one.builds);
});
