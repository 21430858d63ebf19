import type { Log } from '../../core/log.js';
import { readable } from '../../core/process.js';

/** What kbuild says that looks like trouble and is none, with what it means. */
const NOISE: readonly { line: RegExp; means: string }[] = [
  {
    line: /^Skipping BTF generation for .*due to unavailability of vmlinux/,
    means:
      'no BTF type information in the module (header packages carry no vmlinux): harmless, BPF tools see less',
  },
  {
    line: /pahole.*(?:not found|not available|is not installed)/,
    means: 'pahole is not installed, so the module has no BTF type information: harmless',
  },
  {
    line: /^warning: the compiler differs from the one used to build the kernel/,
    means: 'kbuild, too, sees another compiler than the one the kernel was built with',
  },
];

/** Lines of kbuild that only repeat what the line above them said. */
const FOLLOWS = /^\s+(?:The kernel was built by|You are using): /;

/**
 * Passes kbuild's output (latin1) on line by line as it comes, and says in one line, once each, what
 * harmless noise means in place of showing it.
 */
export function withoutNoise(log: Log): (stream: 'stdout' | 'stderr', text: string) => void {
  const rest = { stdout: '', stderr: '' };
  const said = new Set<string>();
  return (stream, text) => {
    const lines = (rest[stream] + text).split('\n');
    rest[stream] = lines.pop() ?? '';
    for (const line of lines) {
      const noise = NOISE.find((known) => known.line.test(line));
      if (noise === undefined && !FOLLOWS.test(line)) log.passOn(`${readable(line)}\n`);
      if (noise === undefined || said.has(noise.means)) continue;
      said.add(noise.means);
      log.warn({ kind: 'kbuild-noise', text: noise.means });
    }
  };
}

/** The errors in kbuild's output (latin1), at most a dozen lines: what a reader looks for first. */
export function errorLines(output: string): string {
  const errors = readable(output)
    .split('\n')
    .filter((line) => /\berror: |^ERROR: |\*\*\* |: Error \d/.test(line));
  const shown = errors.slice(0, 12);
  if (errors.length > shown.length) shown.push(`… and ${errors.length - shown.length} more`);
  return shown.join('\n');
}
