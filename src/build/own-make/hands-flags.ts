/** A line of a recipe that calls kbuild for this directory. */
const KBUILD = /^\t.*(?:\$[({]MAKE[)}]|\bmake\b).*[ \t](?:M|SUBDIRS)=/;

/** What a word of make changes of what is compiled. */
const FLAGS = /[ \t'"](?:\w*C(?:PP)?FLAGS\w*|ccflags-y|CONFIG_\w+)\+?=/;

/**
 * Whether a driver's own Makefile hands flags or options to kbuild in the line that calls it. kbuild alone does not
 * have them: it fails, or builds another module without a word.
 */
export function handsFlags(makefile: string): boolean {
  const lines = makefile.replaceAll('\\\n', ' ').split('\n');
  return lines.some((line) => KBUILD.test(line) && FLAGS.test(line));
}
