/** A line of a recipe that calls kbuild for this directory. */
const KBUILD = /^\t.*(?:\$[({]MAKE[)}]|\bmake\b).*[ \t](?:M|SUBDIRS)=/;

/** What a word of make changes of what is compiled. */
const FLAGS = /[ \t'"](?:\w*C(?:PP)?FLAGS\w*|ccflags-y|CONFIG_\w+)\+?=/;

/** The names behind an export, with or without a value. */
const EXPORT = /^ *export[ \t]+([\w \t]+)/;

/** What kbuild itself takes from the environment, and adds to what it compiles. */
const FROM_ENVIRONMENT = new Set(['KCPPFLAGS', 'KCFLAGS', 'KAFLAGS']);

/**
 * Whether a driver's own Makefile hands flags or options to kbuild: in the line that calls it, or by an export that
 * kbuild takes, or that the Kbuild file beside it (if there is one) reads. kbuild alone does not have them: it fails,
 * or builds another module without a word.
 */
export function handsFlags(makefile: string, kbuild = ''): boolean {
  const lines = makefile.replaceAll('\\\n', ' ').split('\n');
  return lines.some(
    (line) =>
      (KBUILD.test(line) && FLAGS.test(line)) ||
      exported(line).some((name) => FROM_ENVIRONMENT.has(name) || reads(kbuild, name)),
  );
}

function exported(line: string): string[] {
  return (
    EXPORT.exec(line)?.[1]
      ?.split(/\s+/)
      .filter((name) => name !== '') ?? []
  );
}

function reads(kbuild: string, name: string): boolean {
  return kbuild.includes(`$(${name})`) || kbuild.includes(`\${${name}}`);
}
