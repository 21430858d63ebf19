import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION } from '../session.js';
import { ID, isGiven, layOut, open, scratch } from './make.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
let out = '';

// Node 20 can't run TypeScript: child processes get the room compiled.
beforeAll(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), 'compat-gen-compiled-'));
  await symlink(path.join(ROOT, 'node_modules'), path.join(out, 'node_modules'));
  await writeFile(path.join(out, 'package.json'), '{ "type": "module" }\n');
  const compilerOptions = {
    noEmit: false,
    noCheck: true,
    rootDir: path.join(ROOT, 'src'),
    outDir: out,
  };
  const files = [path.join(ROOT, 'src/memory/index.ts')];
  const config = { extends: path.join(ROOT, 'tsconfig.json'), compilerOptions, include: [], files };
  await writeFile(path.join(out, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', path.join(out, 'tsconfig.json')]);
});
afterAll(() => rm(out, { recursive: true, force: true }));

function startSaving(args: Record<string, unknown>): ChildProcess {
  const program = path.join(import.meta.dirname, 'save-many.mjs');
  const words = [program, path.join(out, 'memory/index.js'), JSON.stringify({ id: ID, ...args })];
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

describe('several processes', () => {
  it('that save at once lose none of their answers', async () => {
    const root = await scratch();
    const [file] = await layOut(root, { 'a.h': '' });
    const names = ['one', 'two', 'three'];
    const children = names.map((name) => startSaving({ root, name, file, rounds: 15 }));
    expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0]);
    const keys = names.flatMap((name) => Array.from({ length: 15 }, (_, at) => `${name}-${at}`));
    expect(keys.filter((key) => !isGiven(root, key))).toEqual([]);
    expect(await readdir(path.join(root, 'results'))).toEqual([`${ID}.json`]);
  });

  it('killed while they save leave the old record or the new one', async () => {
    const root = await scratch();
    const [file] = await layOut(root, { 'a.h': '' });
    for (let round = 0; round < 15; round++) {
      const child = startSaving({ root, name: `round${round}`, file, rounds: 1000 });
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await sleep(20 + Math.random() * 60);
      child.kill('SIGKILL');
      await ended(child);
      expect(['kept', 'none']).toContain(open(root).state);
    }
    for (let round = 0; round < 15; round++) expect(isGiven(root, `round${round}-0`)).toBe(true);
    const child = startSaving({ root, name: 'last', file, rounds: 1 });
    expect(await ended(child)).toBe(0);
    expect(await readdir(path.join(root, 'results'))).toEqual([`${ID}.json`]);
  });

  it('do not wait for ever for a lock', async () => {
    const root = await scratch();
    const [file] = (await layOut(root, { 'a.h': '', [`results/${ID}.json.lock`]: '' })) as [string];
    const lock = path.join(root, 'results', `${ID}.json.lock`);
    const holder = spawn('flock', [lock, 'sh', '-c', 'echo held; exec sleep 1000'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const kept = open(root);
    kept.put(
      { key: 'a', yes: true, output: '' },
      { found: [file], missing: [], since: Date.now() + 60_000 },
    );
    expect((await kept.save(SESSION)).written).toBe(true);
    process.kill(-(holder.pid as number), 'SIGKILL');
    expect(isGiven(root, 'a')).toBe(true);
  });
});
