import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stateDir } from '../../src/core/state-dir.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'state-'));
afterAll(() => rmSync(temp, { recursive: true }));
const ofPasswd = path.join(os.userInfo().homedir, '.cache/compat-gen');

function made(name: string, mode = 0o700): string {
  const dir = path.join(temp, name);
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, mode);
  return dir;
}

describe('what is kept for a user', () => {
  it.each([
    [{ XDG_CACHE_HOME: `${temp}/xdg` }, `${temp}/xdg/compat-gen`],
    [{ XDG_CACHE_HOME: `${temp}/a b` }, `${temp}/a b/compat-gen`],
    [{ XDG_CACHE_HOME: 'relative', HOME: `${temp}/home` }, `${temp}/home/.cache/compat-gen`],
    [{ HOME: '' }, ofPasswd],
    [{}, ofPasswd],
  ])('for %j stands in %s', (env, dir) => {
    expect(stateDir(env)).toEqual({ dir });
  });

  it('stands where passwd says if HOME is not absolute, and that is told', () => {
    expect(stateDir({ HOME: 'here' })).toEqual({
      dir: ofPasswd,
      refused: { wanted: 'HOME=here', why: 'it is not an absolute path' },
    });
  });

  it('does not stand where everybody can write', () => {
    expect(stateDir({ XDG_CACHE_HOME: made('open', 0o777) }).refused?.why).toMatch(/everybody/);
    const own = made('closed/compat-gen', 0o777);
    expect(stateDir({ XDG_CACHE_HOME: path.dirname(own) }).refused?.why).toMatch(/everybody/);
  });

  it('does not stand behind a link', () => {
    const base = made('linked');
    symlinkSync(made('elsewhere'), path.join(base, 'compat-gen'));
    expect(stateDir({ XDG_CACHE_HOME: base }).refused?.why).toBe('it is a symbolic link');
  });

  it('is closed to others if an earlier version left it open to read', () => {
    const own = made('earlier/compat-gen', 0o755);
    expect(stateDir({ XDG_CACHE_HOME: path.dirname(own) })).toEqual({ dir: own });
    expect(statSync(own).mode & 0o777).toBe(0o700);
  });
});
