import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kernel } from '../test/e2e/kernels.js';
import { type Measured, timed } from './measure.js';

/** compat-gen on one module and one kernel, with a user's cache of its own. */
export interface Ours {
  /** What each run's words have in common. */
  argv: readonly string[];
  cache: string;
  module: string;
}

/** @param program see programWithoutAnswers: nothing is shipped but what the module ships */
export function ours(
  program: string,
  kernel: Kernel,
  module: string,
  cache: string,
  jobs: number,
): Ours {
  const words = ['-C', module, '--kdir', kernel.kdir, `CC=${kernel.cc}`, `-j${jobs}`];
  return { argv: [process.execPath, program, ...words], cache, module };
}

export function run({ argv, cache }: Ours, ...words: string[]): Promise<Measured> {
  return timed([...argv, ...words], { env: { XDG_CACHE_HOME: cache } });
}

/** Forgets all that was kept; with `shipped`, what the module brings along as well. */
export function forget({ cache, module }: Ours, shipped: boolean): void {
  rmSync(cache, { recursive: true, force: true });
  if (shipped) rmSync(path.join(module, 'cocci_cache'), { recursive: true, force: true });
}

/** How many answers were compiled, kept and shipped in a run that explains itself. */
export async function origins(one: Ours, prefix: readonly string[] = []): Promise<Origins> {
  const { stdout, seconds } = await timed([...prefix, ...one.argv, '--json', 'explain'], {
    env: { XDG_CACHE_HOME: one.cache },
  });
  const { answers } = JSON.parse(stdout) as { answers: { from: string }[] };
  const count = (from: string): number => answers.filter((answer) => answer.from === from).length;
  return { seconds, compiled: count('compiled'), kept: count('kept'), shipped: count('shipped') };
}

export interface Origins {
  seconds: number;
  compiled: number;
  kept: number;
  shipped: number;
}

/** Appends a comment to a test: its answer stays, its text does not. */
export function editTest({ module }: Ours): void {
  const dir = path.join(module, 'tests');
  const [first = ''] = readdirSync(dir).sort();
  const file = path.join(dir, first);
  writeFileSync(file, `${readFileSync(file, 'latin1')}/* edited ${Math.random()} */\n`, 'latin1');
}

/**
 * The words that run a command in a mount namespace where one kernel header is another file with the
 * same text and one comment more.
 */
export function withEditedHeader(header: string, scratch: string): string[] {
  const edited = path.join(scratch, 'edited-header.h');
  writeFileSync(edited, `${readFileSync(header, 'latin1')}/* edited */\n`, 'latin1');
  const script = 'mount --bind "$1" "$2"; shift 2; exec "$@"';
  return ['unshare', '--mount', 'sh', '-ec', script, 'sh', edited, header];
}

/** Bytes of all files directly in a directory. */
export function bytesIn(dir: string): number {
  return readdirSync(dir)
    .map((name) => statSync(path.join(dir, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
