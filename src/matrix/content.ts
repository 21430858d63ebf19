import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { heededVariables, hostAsk } from '../target/index.js';
import type { Reached } from './kernel.js';
import { placesOf, TOOLS } from './stamp.js';
import type { Kept } from './store.js';

/**
 * Behind a `--`, directories: the digest of each file there, and where each link leads. Before it, programs, wherever PATH
 * has them; before another one, the compiler, whose own programs count, too. What is not there is left out.
 */
const DIGESTS = `set -e
LC_ALL=C
export LC_ALL
command -v sha256sum >/dev/null
command -v xargs >/dev/null
while [ "$1" != -- ]; do
	cc=$1
	shift
done
shift
for name in cc1 collect2 as ld; do
	set -- "$("$cc" "-print-prog-name=$name" 2>/dev/null || :)" "$@"
done
set -- "$cc" "$@"
while [ "$1" != -- ]; do
	[ -z "$1" ] || file=$(command -v -- "$1") && [ -f "$file" ] && sha256sum -- "$file" || :
	shift
done
shift
count=$#
while [ "$count" -gt 0 ]; do
	[ ! -e "$1" ] || set -- "$@" "$1"
	shift
	count=$((count - 1))
done
find -H "$@" -type l -printf '%p\\t%l\\n' | sort
find -H "$@" -type f -print0 | sort -z | xargs -0 sha256sum --`;

const KEPT = v.object({ content: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/**
 * What a build depends on of the kernel's side, by content and place: two machines where it is the same build the same. It is read
 * once, and known while no file there has another size or time. undefined where that can't be told. (Not in it is what any
 * build runs: the shell, perl, and the like.)
 */
export async function contentOf(
  session: Session,
  kept: Kept,
  { identity, tree }: Pick<Reached, 'identity' | 'tree'>,
): Promise<string | undefined> {
  if (identity === undefined) return undefined;
  const key = sha256(JSON.stringify(['content 1', identity]));
  const known = kept.get('kernels', key, KEPT);
  if (known !== undefined) return known.content;
  const { host, release, compiler, compile } = tree;
  const { compilers, places } = placesOf(tree);
  const words = [...compilers.slice(-1), '--', ...compilers, ...TOOLS, '--', ...places];
  const { exitCode, stdout } = await hostAsk(session, host, ['sh', '-c', DIGESTS, 'sh', ...words]);
  if (exitCode !== 0 || !stdout.includes('\n')) return undefined;
  const { prefix, makeWords } = host;
  const { argv, cwd } = compile;
  const all = [
    release,
    compiler,
    argv,
    cwd,
    prefix,
    makeWords,
    heededVariables(session.env),
    stdout,
  ];
  const content = sha256(JSON.stringify(all));
  await kept.put('kernels', key, { content });
  return content;
}
