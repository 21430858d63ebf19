import { sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { hostAsk, type KernelTree } from '../target/index.js';

/**
 * Behind a `--`, directories: each file there with its size, the time of its last change, and where a link leads.
 * Before it, programs, wherever PATH has them. What is not there is left out.
 */
const LIST = `while [ "$1" != -- ]; do
	file=$(command -v -- "$1") && set -- "$@" "$file"
	shift
done
shift
count=$#
while [ "$count" -gt 0 ]; do
	[ ! -e "$1" ] || set -- "$@" "$1"
	shift
	count=$((count - 1))
done
exec find -H "$@" -printf '%p\\t%y\\t%s\\t%T@\\t%l\\n'`;

/** What a build runs beside the compiler. */
export const TOOLS = ['make', 'as', 'ld', 'objcopy', 'pahole'];

/**
 * What a build for a kernel depends on of the kernel's side: every file of its trees and of the programs that build,
 * by size and time. undefined where that can't be told (no `find` that knows -printf): then nothing is kept.
 */
export async function stampOf(
  session: Session,
  tree: Omit<KernelTree, 'release'>,
): Promise<string | undefined> {
  const { host, compile } = tree;
  const { compilers, places } = placesOf(tree);
  const words = [...compilers, ...TOOLS, '--', ...places];
  const { exitCode, stdout } = await hostAsk(session, host, ['sh', '-c', LIST, 'sh', ...words]);
  if (exitCode !== 0 || stdout === '') return undefined;
  return sha256(JSON.stringify([compile.argv, stdout.split('\n').sort()]));
}

/** The compiler's words, a launcher among them, and the directories that a build reads. */
export function placesOf({
  kdir,
  objtree,
  srctree,
  compile,
}: Pick<KernelTree, 'kdir' | 'objtree' | 'srctree' | 'compile'>) {
  const { argv } = compile;
  const compilers = argv.slice(
    0,
    argv.findIndex((word) => word.startsWith('-')),
  );
  const trees = [kdir, objtree, srctree];
  // Links of Debian's header packages, which lead to a package of programs.
  const behindLinks = [objtree, srctree].flatMap((tree) => [`${tree}/scripts`, `${tree}/tools`]);
  return { compilers, places: [...new Set([...trees, ...behindLinks])] };
}
