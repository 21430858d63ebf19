import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSaid, stillSaid } from '../../../src/cli/replay/replay.js';
import { watch } from '../../../src/cli/replay/watch.js';

type Files = typeof import('node:fs');

const require = createRequire(import.meta.url);
/** A file system's clock ticks at least so often, ms. */
const TICK = 20;

let dir: string;
let said: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'replay-'));
  said = path.join(dir, 'state/said');
  mkdirSync(path.join(dir, 'tree'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Runs a program, and keeps what it says as if all that it sees were long there; gives that, undefined where it is not kept. */
function kept<T>(program: (fs: Files) => T): T | undefined {
  const watching = watch(require, Date.now() + 60_000);
  const text = program(watching.hand('node:fs') as Files);
  const seen = watching.seen();
  if (seen === undefined) return undefined;
  keepSaid(said, 'question', { ...seen, texts: [[1, JSON.stringify(text)]] });
  return text;
}

function inTree(...names: string[]): string {
  return path.join(dir, 'tree', ...names);
}

describe('what only looks is kept:', () => {
  const LOOKS: Record<string, (fs: Files) => unknown> = {
    'a file read': (fs) => fs.readFileSync(inTree('a'), 'utf8'),
    'a file that is not there': (fs) => fs.existsSync(inTree('none')),
    'a directory': (fs) => fs.readdirSync(inTree()),
    'a stat': (fs) => fs.statSync(inTree('a'), { bigint: true }).size.toString(),
    'where links lead': (fs) => fs.realpathSync(inTree('link')),
    'where links lead, asked of the system': (fs) => fs.realpathSync.native(inTree('link')),
    'what a link says': (fs) => fs.readlinkSync(inTree('link')),
    'whether it may be written': (fs) => {
      try {
        fs.accessSync(inTree('a'), fs.constants.W_OK);
        return true;
      } catch {
        return false;
      }
    },
    'an open file': (fs) => {
      const fd = fs.openSync(inTree('a'), 'r');
      try {
        return fs.readFileSync(fd, 'utf8');
      } finally {
        fs.closeSync(fd);
      }
    },
  };
  const CHANGES: Record<string, () => void> = {
    'other bytes': () => writeFileSync(inTree('a'), 'another'),
    'as many bytes with the old times': () => {
      const { atime, mtime } = lstatSync(inTree('a'));
      writeFileSync(inTree('a'), 'b');
      utimesSync(inTree('a'), atime, mtime);
    },
    'another file in its place': () => {
      writeFileSync(inTree('new'), 'a');
      renameSync(inTree('new'), inTree('a'));
    },
    'nothing in its place': () => rmSync(inTree('a')),
    'something where nothing was': () => writeFileSync(inTree('none'), ''),
    'another link': () => {
      rmSync(inTree('link'));
      symlinkSync('other', inTree('link'));
    },
    'another mode': () => chmodSync(inTree('a'), 0o444),
  };

  beforeEach(() => {
    writeFileSync(inTree('a'), 'a');
    writeFileSync(inTree('other'), 'o');
    symlinkSync('a', inTree('link'));
  });

  it.each(Object.entries(LOOKS))('%s', async (_, program) => {
    expect(kept(program)).toEqual(program(await import('node:fs')));
    expect(stillSaid(said, 'question')?.texts).toEqual([[1, JSON.stringify(kept(program))]]);
  });

  it.each(
    Object.entries(LOOKS).flatMap(([look, program]) =>
      Object.entries(CHANGES).map(([change, make]) => [look, change, program, make] as const),
    ),
  )('%s; then %s: never another answer than now', async (_look, _change, program, make) => {
    const before = kept(program);
    await setTimeout(TICK);
    make();
    let now: unknown;
    try {
      now = program(await import('node:fs'));
    } catch (error) {
      now = error;
    }
    if (JSON.stringify(now) !== JSON.stringify(before))
      expect(stillSaid(said, 'question')).toBeUndefined();
  });
});

describe('what does more is not kept:', () => {
  it.each<[string, (fs: Files) => unknown]>([
    ['writing a file', (fs) => fs.writeFileSync(inTree('x'), '')],
    ['making a directory', (fs) => fs.mkdirSync(inTree('x'))],
    ['opening a file to write', (fs) => fs.closeSync(fs.openSync(inTree('x'), 'w'))],
    ['setting times', (fs) => fs.utimesSync(inTree(), 1, 1)],
    ['removing', (fs) => fs.rmSync(inTree('x'), { force: true })],
    ['a directory and all below', (fs) => fs.readdirSync(inTree(), { recursive: true })],
    ['reading what is written', (fs) => fs.readFileSync(inTree('x'), { flag: 'a+' })],
    ['a name that is not text', (fs) => fs.readdirSync(Buffer.from(inTree()))],
    ['a promise to write', (fs) => void fs.promises.writeFile(inTree('x'), '').catch(() => {})],
  ])('%s', (_, program) => {
    kept(program);
    expect(stillSaid(said, 'question')).toBeUndefined();
  });

  it.each(['node:child_process', 'node:net', 'node:http', 'node:worker_threads', 'node:dns'])(
    'a run that loads %s',
    (name) => {
      const watching = watch(require);
      watching.hand(name);
      expect(watching.seen()).toBeUndefined();
    },
  );

  it('a run that saw what has just changed', () => {
    writeFileSync(inTree('a'), '');
    const watching = watch(require);
    (watching.hand('fs') as Files).readFileSync(inTree('a'));
    expect(watching.seen()).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('adds the same line to the same counter', () => {
    mkdirSync(path.join(dir, 'state'));
    const counter = path.join(dir, 'state/counter');
    kept((fs) => {
      const { O_APPEND, O_CREAT, O_WRONLY } = fs.constants;
      const fd = fs.openSync(counter, O_APPEND | O_CREAT | O_WRONLY, 0o600);
      fs.appendFileSync(fd, 'one\n');
      fs.closeSync(fd);
      return 'added';
    });
    expect(stillSaid(said, 'question')?.lines).toEqual([{ file: counter, line: 'one\n' }]);
  });

  it('adds no line to a file elsewhere', () => {
    const watching = watch(require, Date.now() + 60_000);
    const seen = watching.seen()!;
    const lines = [{ file: path.join(dir, 'state/../tree/x'), line: 'x' }];
    keepSaid(said, 'question', { ...seen, lines, texts: [] });
    expect(stillSaid(said, 'question')).toBeUndefined();
  });

  it('says nothing to another question', () => {
    kept((fs) => fs.readdirSync(inTree()));
    expect(stillSaid(said, 'another')).toBeUndefined();
  });

  it('says nothing where it is damaged', () => {
    kept((fs) => fs.readdirSync(inTree()));
    const file = path.join(said, readdirSync(said)[0]!);
    const whole = readFileSync(file);
    for (const at of [0, 40, whole.length - 1]) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1;
      writeFileSync(file, bytes);
      expect(stillSaid(said, 'question')).toBeUndefined();
    }
    writeFileSync(file, whole);
    expect(stillSaid(said, 'question')).toBeDefined();
  });
});
