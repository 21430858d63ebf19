import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsStranger, STRANGER } from '../as-root.js';
import { CLI, openSandbox, type Sandbox } from './kernels.js';
import { nodeOf } from './nodes.js';

let box: Sandbox;
let node: string;
/** Where a user's runs keep the code that V8 made: files that begin with 32 bytes of SHA-256. */
let dir: string;
beforeEach((context) => {
  node = nodeOf('24', context);
  box = openSandbox();
  dir = path.join(box.dir, 'cache/compat-gen/node');
});
afterEach(() => box?.remove());

/** Runs the program, which must do its work and say nothing of all this. */
function run(env?: NodeJS.ProcessEnv): void {
  const ended = box.run([node, CLI, 'rules', 'list', '--help'], box.dir, env);
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  expect(ended.stdout).toContain('Usage: compat-gen rules list');
}

function only(): string {
  const names = readdirSync(dir);
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  return path.join(dir, names[0]!);
}

/** How many runs have added to a file: a run that does not use it begins again with 1. */
function runsIn(file: string): number | undefined {
  return readFileSync(file)[32];
}

describe('the code that V8 made', () => {
  it('is kept for this user alone, and the first runs add to it', () => {
    for (const runs of [1, 2, 3, 4, 4]) {
      run();
      expect(runsIn(only())).toBe(runs);
    }
    const modes = [dir, only()].map((file) => statSync(file).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600]);
  });

  it('is not written again once it is whole', () => {
    for (let time = 0; time < 4; time++) run();
    utimesSync(only(), 1, 1);
    run();
    expect(statSync(only()).mtimeMs).toBe(1000);
  });

  it('is that of the build for the Node.js that built it', () => {
    expect(box.compatGen(['--version'], box.dir).status).toBe(0);
    expect(existsSync(dir)).toBe(false);
  });

  it('is another for other flags of V8', () => {
    run();
    run({ NODE_OPTIONS: '--stack-trace-limit=20' });
    run();
    expect(
      readdirSync(dir)
        .map((name) => runsIn(path.join(dir, name)))
        .sort(),
    ).toEqual([1, 2]);
  });

  it('is kept for the newest few versions', () => {
    mkdirSync(dir, { recursive: true });
    chmodSync(dir, 0o700);
    const old = Array.from({ length: 30 }, (_, index) =>
      index.toString(16).padStart(2, '0').repeat(32),
    );
    for (const [index, name] of old.entries()) {
      writeFileSync(path.join(dir, name), '');
      utimesSync(path.join(dir, name), index + 1, index + 1);
    }
    writeFileSync(path.join(dir, 'mine'), '');
    run();
    const left = readdirSync(dir).filter((name) => old.includes(name));
    expect(left.sort()).toEqual(old.slice(-23).sort());
    expect(readdirSync(dir)).toContain('mine');
  });

  it('is whole whichever of many runs at once writes it', async () => {
    const env = { ...process.env, XDG_CACHE_HOME: path.join(box.dir, 'cache') };
    const children = Array.from({ length: 6 }, () =>
      spawn(node, [CLI, '--version'], { env, stdio: 'ignore' }),
    );
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends).toEqual(children.map(() => [0, null]));
    const before = runsIn(only())!;
    run();
    expect(runsIn(only())).toBe(Math.min(before + 1, 4));
  });
});

describe('the program works, and what is not right is not used,', () => {
  it.each<[string, (file: string) => void]>([
    ['one byte is another', (file) => flip(file, 1000)],
    ['its count is another', (file) => flip(file, 32)],
    ['it is cut short', (file) => truncateSync(file, statSync(file).size - 1)],
    ['it is empty', (file) => truncateSync(file)],
    ['it is shorter than its checksum', (file) => truncateSync(file, 20)],
    ['others can write it', (file) => chmodSync(file, 0o666)],
    ['it is a symbolic link', linked],
    ['it belongs to another name', renamed],
  ])('where %s', (_, spoil) => {
    run();
    run();
    spoil(only());
    run();
    expect(runsIn(only())).toBe(1);
    run();
    expect(runsIn(only())).toBe(2);
  });

  it('where it belongs to another user', (context) => {
    needsStranger(context);
    run();
    run();
    chownSync(only(), STRANGER, STRANGER);
    run();
    expect(runsIn(only())).toBe(1);
    chownSync(dir, STRANGER, STRANGER);
    run();
    expect(runsIn(only())).toBe(1);
  });

  it('where a directory is in its place', () => {
    run();
    const file = only();
    rmSync(file);
    mkdirSync(file);
    run();
    expect(readdirSync(dir)).toEqual([path.basename(file)]);
  });

  it('where others can write in its directory, which is left alone', () => {
    run();
    chmodSync(dir, 0o777);
    run();
    expect(runsIn(only())).toBe(1);
    chmodSync(dir, 0o700);
    renameSync(dir, `${dir}.elsewhere`);
    symlinkSync(`${dir}.elsewhere`, dir);
    run();
    expect(runsIn(only())).toBe(1);
  });

  it.each(['/dev/null', '/proc', '/sys/x'])('where nothing can be kept: %s', (place) => {
    run({ XDG_CACHE_HOME: place });
    run({ XDG_CACHE_HOME: undefined, HOME: place });
    expect(existsSync(dir)).toBe(false);
  });
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

function linked(file: string): void {
  const elsewhere = path.join(box.dir, 'elsewhere');
  renameSync(file, elsewhere);
  symlinkSync(elsewhere, file);
}

/** Made for other flags, say: whole as it is, it is no answer to this name. */
function renamed(file: string): void {
  run({ NODE_OPTIONS: '--stack-trace-limit=20' });
  const other = readdirSync(dir).find((name) => name !== path.basename(file))!;
  renameSync(path.join(dir, other), file);
}
