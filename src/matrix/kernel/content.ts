import * as v from 'valibot';
import { sha256 } from '../../core/bytes.js';
import type { Session } from '../../core/session.js';
import { heededVariables } from '../../target/index.js';
import type { Kept } from '../store.js';
import type { Reached } from './kernel.js';
import { kernelFiles } from './kernel-files.js';

const KEPT = v.object({ content: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/**
 * What a build depends on of the kernel's side, by content and place: two machines where it is the same build the same. It is read
 * once, and known while no file there has another size or time. undefined where that can't be told. (Not in it is what any
 * build runs: the shell, perl, and the like.)
 */
export async function contentOf(
  session: Session,
  kept: Kept,
  { identity, tree, programs }: Pick<Reached, 'identity' | 'tree' | 'programs'>,
): Promise<string | undefined> {
  if (identity === undefined) return undefined;
  const key = sha256(JSON.stringify(['content 1', identity]));
  const known = kept.get('kernels', key, KEPT);
  if (known !== undefined) return known.content;
  const { host, release, compiler, compile } = tree;
  const files = await kernelFiles(session, tree, programs, 'digests');
  if (files === undefined) return undefined;
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
    files,
  ];
  const content = sha256(JSON.stringify(all));
  await kept.put('kernels', key, { content });
  return content;
}
