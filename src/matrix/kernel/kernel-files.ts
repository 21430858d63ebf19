import { readable } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { hostAsk, type KernelTree, librariesOf } from '../../target/index.js';

/** What a build runs beside the compiler. */
const TOOLS = ['make', 'as', 'ld', 'objcopy', 'pahole'];
/** What the compiler runs, wherever it keeps it. */
const OF_COMPILER = ['cc1', 'collect2', 'as', 'ld'];

/**
 * $1: what is told of each file. Then programs, wherever PATH has them; behind a `--`, directories. What is not there is
 * left out.
 */
const LIST = `set -e
LC_ALL=C
export LC_ALL
told=$1
shift
while [ "$1" != -- ]; do
	file=$(command -v -- "$1") && set -- "$@" "$file" || :
	shift
done
shift
count=$#
while [ "$count" -gt 0 ]; do
	[ ! -e "$1" ] || set -- "$@" "$1"
	shift
	count=$((count - 1))
done
case $told in
times)
	exec find -H "$@" -printf '%p\\t%y\\t%s\\t%T@\\t%l\\n'
	;;
digests)
	command -v sha256sum >/dev/null
	command -v xargs >/dev/null
	find -H "$@" -type l -printf '%p\\t%l\\n' | sort
	find -H "$@" -type f -print0 | sort -z | xargs -0 sha256sum --
	;;
esac`;

/** The programs that the compiler of a tree runs: by their paths, or by names that PATH has. It is asked, which takes time. */
export async function programsOf(
  session: Session,
  tree: Pick<KernelTree, 'host' | 'compile'>,
): Promise<string[]> {
  const [compiler = ''] = compilersOf(tree).slice(-1);
  const programs: string[] = [];
  for (const name of OF_COMPILER) {
    const asked = [compiler, `-print-prog-name=${name}`];
    const { exitCode, stdout } = await hostAsk(session, tree.host, asked);
    if (exitCode === 0) programs.push(readable(stdout).trim());
  }
  return programs;
}

/**
 * The files of the kernel's side that a build depends on, a line each: those of its trees, the compiler with the programs that
 * it runs, and the others that build. Told of each is its size and the time of its last change, or the digest of what is in
 * it; of a link, where it leads. undefined where that can't be told: no `find` there that knows -printf, no sha256sum.
 *
 * @param programs those that the compiler runs
 */
export async function kernelFiles(
  session: Session,
  tree: Omit<KernelTree, 'release'>,
  programs: readonly string[],
  told: 'times' | 'digests',
): Promise<string | undefined> {
  const { host, kdir, objtree, srctree } = tree;
  // Links of Debian's header packages, which lead to a package of programs.
  const behindLinks = [objtree, srctree].flatMap((dir) => [`${dir}/scripts`, `${dir}/tools`]);
  const [compiler = ''] = compilersOf(tree).slice(-1);
  const libraries = await librariesOf(session, tree, compiler);
  if (libraries === undefined) return undefined;
  const places = [...new Set([kdir, objtree, srctree, ...behindLinks, ...libraries])];
  const words = [told, ...compilersOf(tree), ...programs, ...TOOLS, '--', ...places];
  const { exitCode, stdout } = await hostAsk(session, host, ['sh', '-c', LIST, 'sh', ...words]);
  return exitCode === 0 && stdout.includes('\n') ? stdout : undefined;
}

/** The compiler, behind a launcher that may stand in front of it. */
function compilersOf({ compile: { argv } }: Pick<KernelTree, 'compile'>): string[] {
  return argv.slice(
    0,
    argv.findIndex((word) => word.startsWith('-')),
  );
}
