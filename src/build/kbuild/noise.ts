import type { Log } from '../../core/log.js';
import { readable } from '../../core/process/process.js';

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

/** A step of kbuild's: `  CC [M]  a.o`, `  MODPOST Module.symvers`. */
const STEP = /^ {2}[A-Z][A-Z0-9_]*(?: \[\w\])? +\S/;
/** What make says of itself, and not of the sources. */
const OF_MAKE =
  /^make(?:\[\d+\])?: (?:Entering|Leaving) directory|^make(?:\[\d+\])?: Nothing to be/;
const WARNING = /^\S.*?:\d+(?::\d+)?: warning: |^WARNING: modpost: /;

/**
 * Passes kbuild's output (latin1) on line by line as it comes, and says in one line, once each, what
 * harmless noise means in place of showing it.
 *
 * @param heard where all lines are put, in the order in which they come
 */
export function withoutNoise(
  log: Log,
  heard: string[] = [],
): (stream: 'stdout' | 'stderr', text: string) => void {
  const rest = { stdout: '', stderr: '' };
  const said = new Set<string>();
  return (stream, text) => {
    const lines = (rest[stream] + text).split('\n');
    rest[stream] = lines.pop() ?? '';
    for (const line of lines) {
      heard.push(line);
      const noise = NOISE.find((known) => known.line.test(line));
      if (noise === undefined && !FOLLOWS.test(line))
        log.passOn(`${readable(line)}\n`, STEP.test(line) ? 'step' : 'words');
      if (noise === undefined || said.has(noise.means)) continue;
      said.add(noise.means);
      log.warn({ kind: 'kbuild-noise', text: noise.means });
    }
  };
}

/** How often the compiler and modpost warn in lines that were heard, and all that was said beside steps. */
export function warningsIn(heard: readonly string[]): { count: number; text: string } {
  const isNoise = (line: string): boolean =>
    STEP.test(line) ||
    OF_MAKE.test(line) ||
    FOLLOWS.test(line) ||
    NOISE.some((known) => known.line.test(line));
  const words = heard.filter((line) => !isNoise(line));
  const count = new Set(words.filter((line) => WARNING.test(line))).size;
  return { count, text: readable(words.join('\n')) };
}

const ERROR = /\berror: |^ERROR: /;
const GAVE_UP = /\*\*\* |: Error \d/;

/**
 * The errors in kbuild's output (latin1), at most a dozen lines: what a reader looks for first. Where make alone calls
 * something an error, what the program that failed said before: ld says "input file 'a.o' is the same as output file".
 */
export function errorLines(output: string): string {
  const lines = readable(output).split('\n');
  const errors = lines.filter((line) => ERROR.test(line) || GAVE_UP.test(line));
  if (!errors.some((line) => ERROR.test(line))) errors.unshift(...wordsBefore(lines));
  const shown = errors.slice(0, 12);
  if (errors.length > shown.length) shown.push(`… and ${errors.length - shown.length} more`);
  return shown.join('\n');
}

/** The last words before make gave up, beside steps. */
function wordsBefore(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => GAVE_UP.test(line));
  return lines
    .slice(0, Math.max(end, 0))
    .filter((line) => line !== '' && !STEP.test(line) && !OF_MAKE.test(line))
    .slice(-3);
}
