import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
let out = '';

/** The room as its children import it, and a way to answers: JSON carries no objects of a class. */
const ROOM = `export * from './src/cache/index.js';
import { Answers } from './src/header/index.js';
export const answersOf = (text, form) => Answers.parse(text, form, 'compat.h');
`;

/** Compiles the room for child processes of this file's tests: Node 20 can't run TypeScript. */
export function compileForChildren(): void {
  beforeAll(async () => {
    out = await mkdtemp(path.join(os.tmpdir(), 'compat-gen-compiled-'));
    await symlink(path.join(ROOT, 'node_modules'), path.join(out, 'node_modules'));
    await writeFile(path.join(out, 'package.json'), '{ "type": "module" }\n');
    const config = {
      extends: path.join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        rootDir: path.join(ROOT, 'src'),
        outDir: path.join(out, 'src'),
      },
      include: [],
      files: [path.join(ROOT, 'src/cache/index.ts')],
    };
    await writeFile(path.join(out, 'tsconfig.json'), JSON.stringify(config));
    await writeFile(path.join(out, 'room.js'), ROOM);
    await promisify(execFile)(process.execPath, [
      path.join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      path.join(out, 'tsconfig.json'),
    ]);
  });
  afterAll(() => rm(out, { recursive: true, force: true }));
}

/**
 * Starts one of the .mjs programs of this directory: its arguments are the compiled room, then
 * `args` as JSON.
 */
export function startChild(program: string, args: unknown): ChildProcess {
  const room = path.join(out, 'room.js');
  return spawn(
    process.execPath,
    [path.join(import.meta.dirname, program), room, JSON.stringify(args)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

/** Waits for the first byte the child prints. */
export function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code, signal) => reject(new Error(`ended first: ${code} ${signal}`)));
  });
}

/** Waits for the end; gives exit status or signal. */
export function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve(child.exitCode ?? child.signalCode);
    }
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}
