import path from 'node:path';
import { silent } from '../src/core/log.js';
import { KBUILD, probeKernel } from '../src/target/index.js';
import type { Kernel } from '../test/e2e/kernels.js';
import { BASELINES, yesIn } from './baselines.js';
import { peakMemory, timed } from './measure.js';
import {
  bytesIn,
  editTest,
  forget,
  type Ours,
  origins,
  ours,
  run,
  withEditedHeader,
} from './ours.js';

/** What was measured on one set of tests. Seconds are medians of the rounds. */
export interface Figures {
  a: number;
  b: number;
  c: number;
  /** detect --isolated */
  isolated: number;
  cold: number;
  shipped: number;
  warm: number;
  /** An empty `node -e 0`. */
  node: number;
  oneTestEdited: number;
  /** A header edited: seconds, and how many tests ran again. */
  headerEdited: { seconds: number; compiled: number };
  peakBytes: number;
  keptBytes: number;
  shippedBytes: number;
}

export interface CaseRequest {
  program: string;
  kernel: Kernel;
  module: string;
  scratch: string;
  jobs: number;
  rounds: number;
  /** How often the shortest commands run in each round. */
  runs: number;
  say: (line: string) => void;
}

/** Measures every case on one set of tests. Throws when two ways give different answers. */
export async function measure(request: CaseRequest): Promise<Figures> {
  const { program, kernel, module, scratch, jobs, rounds, runs, say } = request;
  const one = ours(program, kernel, module, path.join(scratch, 'cache'), jobs);
  const times = new Map<string, number[]>();
  const took = (name: string, seconds: number): void => {
    say(`${name.padEnd(9)} ${seconds.toFixed(2)} s`);
    times.set(name, [...(times.get(name) ?? []), seconds]);
  };
  // All ways in each round, so that a machine that slows down slows them all.
  for (let round = 0; round < rounds; round++) {
    for (const [name, seconds] of await coldAndKnown(one, runs)) took(name, seconds);
    const yes = yesIn(await headerOf(one));
    for (const { key, run: measureIt } of BASELINES) {
      // Once more before each: a machine's speed changes within a round, and this is short.
      forget(one, true);
      took('cold', (await run(one, '--hash')).seconds);
      const other = await measureIt({
        kernel,
        tests: path.join(module, 'tests'),
        scratch: path.join(scratch, 'kbuild'),
        jobs,
      });
      took(key, other.seconds);
      if (other.yes.join() !== yes.join()) throw new Error(`${key} gives other answers`);
    }
    forget(one, false);
    took('isolated', (await run(one, 'detect', '--isolated')).seconds);
    if (yesIn(await headerOf(one)).join() !== yes.join())
      throw new Error('isolated: other answers');
  }
  const median = (name: string): number => middle(times.get(name) ?? []);
  return {
    a: median('a'),
    b: median('b'),
    c: median('c'),
    isolated: median('isolated'),
    cold: median('cold'),
    shipped: median('shipped'),
    warm: median('warm'),
    node: median('node'),
    ...(await changes(request, one)),
    ...(await sizes(one)),
  };
}

async function coldAndKnown(one: Ours, runs: number): Promise<[string, number][]> {
  const figures: [string, number][] = [];
  forget(one, true);
  figures.push(['cold', (await run(one, '--hash')).seconds]);
  await run(one, 'cache', 'ship');
  // In turn, and often, for they are short: what slows the machine down for a second slows all of them.
  const shipped: number[] = [];
  const warm: number[] = [];
  const node: number[] = [];
  for (let at = 0; at < runs; at++) {
    forget(one, false);
    shipped.push((await run(one, '--hash')).seconds);
    warm.push((await run(one, '--hash')).seconds);
    node.push((await timed([process.execPath, '-e', '0'])).seconds);
  }
  figures.push(['shipped', middle(shipped)], ['warm', middle(warm)], ['node', middle(node)]);
  return figures;
}

async function headerOf(one: Ours): Promise<string> {
  return (await run(one, 'detect')).stdout.trim();
}

async function changes({ kernel, scratch }: CaseRequest, one: Ours) {
  await run(one, '--hash');
  editTest(one);
  const edited = await origins(one);
  if (edited.compiled !== 1) throw new Error(`one test edited, ${edited.compiled} compiled`);
  const host = { prefix: [], makeWords: [`CC=${kernel.cc}`] };
  const session = { log: silent, env: process.env };
  const { srctree } = await probeKernel(session, { kind: KBUILD, host, kdir: kernel.kdir });
  const header = path.join(srctree, 'include/linux/bio.h');
  const headerEdited = await origins(one, withEditedHeader(header, scratch));
  return { oneTestEdited: edited.seconds, headerEdited };
}

async function sizes(one: Ours) {
  forget(one, true);
  const peakBytes = await peakMemory(() => run(one, '--hash'));
  const keptBytes = bytesIn(path.join(one.cache, 'compat-gen/results'));
  await run(one, 'cache', 'ship');
  return {
    peakBytes,
    keptBytes,
    shippedBytes: bytesIn(path.join(one.module, 'cocci_cache/results')),
  };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
