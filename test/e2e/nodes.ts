import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { TestContext } from 'vitest';
import { REPO } from './kernels.js';

/** The versions of Node.js that scripts/nodes gets, the oldest first. */
export const NODES = ['20.5.1', '22', '24'] as const;

const programs = new Map(
  execFileSync(path.join(REPO, 'scripts/nodes'), ['--list'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string]),
);

/** The program of one of NODES. Skips the test where it is not there. */
export function nodeOf(name: (typeof NODES)[number], context: TestContext): string {
  const program = programs.get(name);
  context.skip(program === undefined, `no Node.js ${name} here: scripts/nodes gets it`);
  return program!;
}
