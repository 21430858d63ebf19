import path from 'node:path';

/** Headers of the C library that no kernel has. */
const OF_PROGRAMS = [
  'stdio.h',
  'stdlib.h',
  'unistd.h',
  'string.h',
  'time.h',
  'errno.h',
  'fcntl.h',
  'getopt.h',
];
const INCLUDES_ONE = new RegExp(
  `^[ \\t]*#[ \\t]*include[ \\t]*<(?:${OF_PROGRAMS.map((name) => name.replace('.', '\\.')).join('|')})>`,
  'm',
);

/**
 * Leaves out the programs that lie beside a driver (a tool, an example, a plug-in of iptables): C files that include a header of the C
 * library on each way through their `#if`s. What a rule makes of their code may be what only a kernel has. All stay where nothing else is
 * there, or where the directory has such a header of its own.
 */
export function withoutPrograms(
  sources: Map<string, Buffer>,
  all: readonly string[],
): Map<string, Buffer> {
  if (all.some((file) => OF_PROGRAMS.includes(path.basename(file)))) return sources;
  const rest = [...sources].filter(([file, bytes]) => !file.endsWith('.c') || !isProgram(bytes));
  return rest.some(([file]) => file.endsWith('.c')) ? new Map(rest) : sources;
}

function isProgram(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return (
    INCLUDES_ONE.test(text) && outsideConditionals(text).some((line) => INCLUDES_ONE.test(line))
  );
}

/** The lines of a text that no #if decides of, without comments. */
function outsideConditionals(text: string): string[] {
  let depth = 0;
  return text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g, ' ')
    .split('\n')
    .filter((line) => {
      const directive = /^[ \t]*#[ \t]*(if|ifdef|ifndef|endif)\b/.exec(line)?.[1];
      if (directive !== undefined) depth += directive === 'endif' ? -1 : 1;
      return depth <= 0;
    });
}
