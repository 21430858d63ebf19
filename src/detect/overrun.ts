import { CompatError } from '../core/errors.js';
import type { Limits } from '../core/process/limits.js';
import type { RunResult } from '../core/process/process.js';

/** The gcc driver's words for a program of it that a signal ended (locale C). */
const ENDED_BY =
  /^[^:\n]*: (?:internal compiler error|fatal error): (CPU time|File size) limit exceeded signal/m;

/** Which of the limits a compile has met, as a sentence; undefined where it met none that can be told. */
export function overrun(result: RunResult, limits: Limits): string | undefined {
  const { timedOut, killedBy, stdout, stderr } = result;
  if (timedOut) return `nothing of it moved for ${limits.idleMs / 60_000} min`;
  const [, met] = ENDED_BY.exec(stderr + stdout) ?? [];
  if (met === 'CPU time' || killedBy === 'SIGXCPU')
    return `it used more than ${limits.cpuSeconds} s of CPU time`;
  if (met === 'File size' || killedBy === 'SIGXFSZ')
    return `it wrote a file of more than ${limits.fileKiB / 1024} MiB`;
  return undefined;
}

/** A compile of `file` was cut off: no answer, and why there is none. */
export function cutOff(file: string, why: string, output: string): CompatError {
  return new CompatError('COMPILER_FAILED', `the compiler was stopped on ${file}: ${why}`, {
    output,
    hint: 'This says nothing about the kernel, so no answer was kept. Does the test, or what it includes, ever end? Where a machine is that slow, let tests.cpu-seconds in compat.toml be larger.',
  });
}
