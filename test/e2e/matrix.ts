import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Matrix } from '../../src/matrix/index.js';
import type { Ended, Kernel, Sandbox } from './kernels.js';
import { said, script } from './tiny.js';

/** A sandbox's matrix, run with programs that are counted. */
export interface MatrixBox {
  /** Runs it; what it says with --json. Expects this exit status. */
  matrix(args: readonly string[], status?: number): Matrix;
  /** Finds the counted programs. */
  env: NodeJS.ProcessEnv;
  /** Without --json. */
  run(args: readonly string[]): Ended;
  /** How often each program was run since it was last asked. */
  ran(): Record<string, number>;
}

/** The compiler that the counted one stands for, and the name of the counted one. */
const CC = 'gcc-12';

const COMPILERS = [CC, 'cc'];

/** No script: of a script in front of a compiler nothing is believed later. */
function countedCompiler(
  sandbox: Sandbox,
  { name, real, log }: Record<'name' | 'real' | 'log', string>,
): void {
  const code = [
    '#include <fcntl.h>',
    '#include <unistd.h>',
    'int main(int count, char **words)',
    '{',
    `\tstatic const char line[] = ${JSON.stringify(`${name}\n`)};`,
    `\tint log = open(${JSON.stringify(log)}, O_WRONLY | O_CREAT | O_APPEND, 0644);`,
    '\tif (write(log, line, sizeof(line) - 1) < 0)',
    '\t\treturn 1;',
    '\tclose(log);',
    // By its name gcc finds its other programs.
    `\twords[0] = ${JSON.stringify(real)};`,
    '\treturn execv(words[0], words);',
    '}',
    '',
  ].join('\n');
  const source = path.join(sandbox.dir, `counted-${name}.c`);
  writeFileSync(source, code);
  mkdirSync(path.join(sandbox.dir, 'counted'), { recursive: true });
  const made = sandbox.run(
    [real, '-o', path.join(sandbox.dir, 'counted', name), source],
    sandbox.dir,
  );
  expect(made.status, said(made)).toBe(0);
}

/** @param more names of programs that are counted, too */
export function matrixBox(sandbox: Sandbox, cwd: string, more: readonly string[] = []): MatrixBox {
  const log = path.join(sandbox.dir, 'ran.log');
  for (const name of [CC, 'make', 'spatch', ...more]) {
    const real = sandbox.run(['sh', '-c', `command -v ${name}`], cwd).stdout.trim();
    if (COMPILERS.includes(name)) countedCompiler(sandbox, { name, real, log });
    else script(sandbox, `counted/${name}`, `echo ${name} >>'${log}'\nexec '${real}' "$@"`);
  }
  const env = { PATH: `${path.join(sandbox.dir, 'counted')}:${process.env.PATH}` };
  const run = (args: readonly string[]): Ended =>
    sandbox.compatGen(['matrix', ...args, `CC=${CC}`], cwd, env);
  return {
    env,
    run,
    matrix(args, status = 0) {
      const ended = run(['--json', ...args]);
      expect(ended.status, said(ended)).toBe(status);
      return JSON.parse(ended.stdout) as Matrix;
    },
    ran() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
      rmSync(log, { force: true });
      const counts: Record<string, number> = {};
      for (const line of lines) counts[line] = (counts[line] ?? 0) + 1;
      return counts;
    },
  };
}

/** The words that name kernels of this machine. */
export function kernelWords(kernels: readonly Kernel[]): string[] {
  return kernels.flatMap(({ kdir }) => ['--kdir', kdir]);
}

/** `module kernel: outcome`, without the kernels' whole names. */
export function outcomes({ cells }: Matrix): string[] {
  return cells.map(
    ({ module, kernel, outcome, rules }) =>
      `${module} ${/^\d+\.\d+/.exec(kernel)?.[0] ?? kernel}: ${outcome}${rules.length === 0 ? '' : ` ${rules.join(' ')}`}`,
  );
}
