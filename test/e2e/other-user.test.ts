import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { homeOfPasswd, needsStranger, STRANGER } from '../as-root.js';
import { firstOf, nightly } from '../nightly.js';
import { CLI, kernel, openSandbox, REPO } from './kernels.js';
import { FOR_6_1, namesIn, said, tiny } from './tiny.js';

const sandbox = openSandbox();
const { kdir } = kernel('6.1');
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
    const { status, stdout, stderr } = asStranger(dir, [...FOR_6_1, '--hash'], {
      PATH: process.env.PATH,
      TMPDIR: temp,
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(stderr).toMatch(
      `HOME is not used (it is not set, and uid ${STRANGER} has no entry in passwd`,
    );
    expect(namesIn(temp).join()).toMatch(/^compat-gen-[0-9a-f]{24}$/);
    expect(statSync(path.join(temp, namesIn(temp)[0] ?? '')).mode & 0o777).toBe(0o700);
  });
});

describe('a HOME', () => {
  it.for<[string, () => string]>(
    firstOf(
      [
        ['that is not there, and can’t be made', () => '/nonexistent'],
        ['that another user shut', () => homeWith('shut', 0o700, 0o755)],
        ['whose settings another user shut', () => homeWith('open', 0o755, 0o700)],
      ],
      2,
    ),
  )('%s stops no command: a warning, and a place below TMPDIR', ([, homeOf], context) => {
    needsStranger(context);
    const home = homeOf();
    const temp = path.join(sandbox.dir, `temp-${path.basename(home)}`);
    mkdirSync(temp, { recursive: true });
    chmodSync(temp, 0o1777);
    const dir = tiny(path.join(temp, 'tiny'), { 'compat.toml': undefined });
    const env = { PATH: process.env.PATH, TMPDIR: temp, HOME: home };
    const out = path.join(temp, 'out');
    mkdirSync(out);
    chownSync(out, STRANGER, STRANGER);
    const commands = [
      [...FOR_6_1, '-C', dir, 'build'],
      [...FOR_6_1, '-C', dir, 'doctor', '--role', 'build'],
      ['-C', dir, 'rules', 'list'],
      ['cache', 'clear'],
      // One is enough for what takes long.
      ...(home === '/nonexistent'
        ? [
            [...FOR_6_1, 'changes', kdir, kdir, dir],
            [...FOR_6_1, 'matrix', dir],
          ]
        : []),
    ];
    for (const words of commands) {
      const { status, stderr } = asStranger(out, words, env);
      expect(`${status} ${stderr}`, words.join(' ')).toMatch(/^0 /);
      if (!words.includes('doctor')) expect(stderr.match(/ is not used \(/g)).toHaveLength(1);
      expect(stderr).not.toMatch(/^ +at /m);
    }
    expect(namesIn(out)).toContain('tiny.ko');
  });
});

describe('a directory of a module that several users may write', () => {
  const asUser = (dir: string, words: readonly string[], uid: number) => {
    const temp = path.join(sandbox.dir, `temp-of-${uid}`);
    mkdirSync(temp, { recursive: true });
    chownSync(temp, uid, uid);
    const env = { PATH: process.env.PATH, HOME: temp, TMPDIR: temp };
    return { temp, ...asStranger(dir, words, env, uid) };
  };
  const shared = (name: string): string => {
    const dir = tiny(path.join(sandbox.dir, name));
    for (const one of [dir, path.join(dir, 'compat')]) chmodSync(one, 0o777);
    return dir;
  };

  it('is built by each of them', (context) => {
    needsStranger(context);
    const dir = shared('both-write');
    for (const uid of [STRANGER, STRANGER + 1]) {
      const first = asUser(dir, [...FOR_6_1, 'build'], uid);
      expect(first.status, said(first)).toBe(0);
      const again = asUser(dir, [...FOR_6_1, 'build', '--json'], uid);
      expect(again.status, said(again)).toBe(0);
      expect(asUser(dir, [...FOR_6_1, 'detect'], uid).status).toBe(0);
    }
    const copy = path.join(dir, namesIn(dir).find((name) => /^build-\d/.test(name)) ?? '');
    expect(statSync(copy).uid).toBe(STRANGER);
    // Who made the copy may remove it.
    const removed = asUser(dir, ['clean'], STRANGER + 1);
    expect(removed.status, said(removed)).toBe(0);
    expect(removed.stdout).toMatch(/^\S+\/\.cache\/compat-gen\/modules\/\S+$/m);
    expect(removed.stdout).not.toContain(copy);
    expect(asUser(dir, ['clean'], STRANGER).stdout).toContain(copy);
  });

  nightly(
    'is built below the own cache, at once, while another is about to make the copy',
    async (context) => {
      needsStranger(context);
      const dir = shared('at-once');
      const lock = path.join(dir, `build-${kernel('6.1').release}.lock`);
      writeFileSync(lock, '');
      chownSync(lock, STRANGER, STRANGER);
      const other = spawn('flock', [lock, 'sh', '-c', 'echo; exec sleep 3600']);
      onTestFinished(() => void other.kill());
      await once(other.stdout, 'data');
      const built = asUser(dir, [...FOR_6_1, 'build'], STRANGER + 1);
      expect(built.status, said(built)).toBe(0);
      expect(built.stdout).toContain(path.join(dir, 'tiny.ko'));
      expect(namesIn(dir).filter((name) => name.startsWith('build-'))).toEqual([
        path.basename(lock),
      ]);
    },
  );

  it.for(
    firstOf([
      ['the copy', (copy: string) => chownSync(copy, 0, 0)],
      ['a file of it', (copy: string) => chownSync(path.join(copy, '.tiny.o.cmd'), 0, 0)],
    ] as const),
  )('is built where %s is root’s', ([, give], context) => {
    needsStranger(context);
    const dir = shared(`root-built-${context.task.id}`);
    expect(asUser(dir, [...FOR_6_1, 'build'], STRANGER).status).toBe(0);
    give(path.join(dir, namesIn(dir).find((name) => /^build-\d/.test(name)) ?? ''));
    const built = asUser(dir, [...FOR_6_1, 'build'], STRANGER);
    expect(built.status, said(built)).toBe(0);
    expect(built.stdout).toContain(path.join(dir, 'tiny.ko'));
  });
});

describe('a directory of PATH that may not be entered', () => {
  it('has no programs, as for a shell', (context) => {
    needsStranger(context);
    const closed = path.join(sandbox.dir, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const dir = tiny(path.join(sandbox.dir, 'closed-path'));
    for (const one of [dir, path.join(dir, 'compat')]) chownSync(one, STRANGER, STRANGER);
    const temp = path.join(sandbox.dir, 'closed-temp');
    mkdirSync(temp);
    chmodSync(temp, 0o1777);
    const env = { PATH: `${closed}:${process.env.PATH}`, TMPDIR: temp };
    const built = asStranger(dir, [...FOR_6_1, 'build'], env);
    expect(built.status, built.stderr).toBe(0);

    const without = path.join(sandbox.dir, 'no-spatch');
    mkdirSync(without);
    for (const name of ['sh', 'make']) symlinkSync(`/usr/bin/${name}`, path.join(without, name));
    const asked = asStranger(dir, ['doctor', '--json'], { ...env, PATH: `${closed}:${without}` });
    const checks: { what: string; found: string }[] = JSON.parse(asked.stdout);
    expect(checks.find(({ what }) => what === 'spatch')?.found).toBe('is not here');
  });
});

/** A home of this test's own user, who the stranger is not. */
function homeWith(name: string, mode: number, inside: number): string {
  const home = path.join(sandbox.dir, name);
  for (const dir of ['.config/compat-gen', '.cache/compat-gen']) {
    mkdirSync(path.join(home, dir), { recursive: true });
    chmodSync(path.join(home, dir), inside);
  }
  chmodSync(home, mode);
  return home;
}

/** What the program does for a user who has no name here. */
function asStranger(cwd: string, words: readonly string[], env: NodeJS.ProcessEnv, uid = STRANGER) {
  // They may not be let into the checkout.
  const place = path.join(sandbox.dir, 'program');
  for (const name of ['dist', 'cocci', 'cocci_cache', 'native', 'package.json']) {
    if (!existsSync(path.join(place, name)))
      cpSync(path.join(REPO, name), path.join(place, name), { recursive: true });
  }
  const program = path.join(place, path.relative(REPO, CLI));
  return spawnSync(process.execPath, [program, ...words], {
    cwd,
    uid,
    gid: uid,
    env,
    encoding: 'utf8',
  });
}
