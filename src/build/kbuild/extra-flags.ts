import type { Session } from '../../core/session.js';
import { type Project, readKbuildFiles } from '../../project/index.js';
import { hostRun, type KernelTree } from '../../target/index.js';

/** What kbuild calls its own flags, which every kernel takes from its command line. */
const INSTEAD: Readonly<Record<string, string>> = {
  EXTRA_CFLAGS: 'KCFLAGS',
  EXTRA_AFLAGS: 'KAFLAGS',
  EXTRA_CPPFLAGS: 'KCPPFLAGS',
};

/**
 * The words for the driver's makefiles, so that a user's EXTRA_CFLAGS= and its kin count as they did before v6.15: a kernel that
 * knows nothing of them ignores them without a word, and builds another module. Warns of it. Where a makefile of the driver's names
 * the variable itself, the library's rule hands it on.
 */
export async function heededWords(
  session: Session,
  { project, tree }: { project: Project; tree: KernelTree },
  words: readonly string[],
): Promise<readonly string[]> {
  const extra = words.filter((word) => INSTEAD[nameOf(word)] !== undefined);
  if (extra.length === 0 || !tree.kind.isKernel) return words;
  const files = await readKbuildFiles(project.config, project.files);
  const unknown = extra.filter((word) =>
    [...files.values()].every((bytes) => !bytes.includes(nameOf(word))),
  );
  if (unknown.length === 0 || (await knowsExtraFlags(session, tree))) return words;
  return unknown.reduce((now, word) => {
    const [name, value] = [INSTEAD[nameOf(word)] ?? '', word.slice(word.indexOf('=') + 1)];
    session.log.warn({ kind: 'flags-handed-on', name: nameOf(word), as: name });
    const given = now.find((one) => nameOf(one) === name);
    const whole = given === undefined ? `${name}=${value}` : `${given} ${value}`;
    return [...now.filter((one) => one !== given), whole];
  }, words);
}

async function knowsExtraFlags(
  session: Session,
  { host, srctree }: Pick<KernelTree, 'host' | 'srctree'>,
): Promise<boolean> {
  const asked = ['grep', '-qs', 'EXTRA_CFLAGS', `${srctree}/scripts/Makefile.lib`];
  return (await hostRun(session, host, asked)).exitCode === 0;
}

function nameOf(word: string): string {
  return word.slice(0, word.indexOf('=')).replace(/[+:?]$/, '');
}
