import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { homeOfPasswd, needsStranger, STRANGER } from '../as-root.js';
import { CLI, openSandbox, REPO } from './kernels.js';
import { FOR_6_1, namesIn, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
/** Others may look in: a test runs as one of them. */
chmodSync(sandbox.dir, 0o755);

describe('what is kept for a user', () => {
  it('is not put into the home of another user, nor read from there', (context) => {
    needsStranger(context);
    homeOfPasswd();
    const home = path.join(sandbox.dir, 'home');
    mkdirSync(path.join(home, '.cache'), { recursive: true });
    for (const dir of [home, path.join(home, '.cache')]) chownSync(dir, STRANGER, STRANGER);
    const env = { HOME: home, XDG_CACHE_HOME: undefined };
    const dir = tiny(path.join(sandbox.dir, 'sudo'));
    const ended = sandbox.compatGen(['rules', 'list'], dir, env);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toMatch(
      `warning: ~/.cache/compat-gen is not used (~/.cache belongs to uid ${STRANGER})`,
    );
    const hashed = sandbox.compatGen([...FOR_6_1, '--hash'], dir, env);
    expect(hashed.status, said(hashed)).toBe(0);
    expect(namesIn(path.join(home, '.cache'))).toEqual([]);
  });

  it('stands below TMPDIR for a uid without a home, and that is told', (context) => {
    needsStranger(context);
    const temp = path.join(sandbox.dir, 'temp');
    mkdirSync(temp);
    chmodSync(temp, 0o1777);
    const dir = tiny(path.join(sandbox.dir, 'homeless'));
    // They may not be let into the checkout.
    const place = path.join(sandbox.dir, 'program');
    for (const name of ['dist', 'cocci', 'native', 'package.json']) {
      cpSync(path.join(REPO, name), path.join(place, name), { recursive: true });
    }
    const program = path.join(place, path.relative(REPO, CLI));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, ...FOR_6_1, '--hash'],
      {
        cwd: dir,
        uid: STRANGER,
        gid: STRANGER,
        env: { PATH: process.env.PATH, TMPDIR: temp },
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(stderr).toMatch(
      `HOME is not used (it is not set, and uid ${STRANGER} has no entry in passwd`,
    );
    expect(namesIn(temp).join()).toMatch(/^compat-gen-[0-9a-f]{24}$/);
    expect(statSync(path.join(temp, namesIn(temp)[0] ?? '')).mode & 0o777).toBe(0o700);
  });
});
