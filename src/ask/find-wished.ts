import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Session } from '../core/session.js';
import { compilerFlags, type Project } from '../project/index.js';
import { type FoundTarget, findKernel, findUsermode, type KernelWish } from '../target/index.js';

/**
 * Finds what is wished for: a target that compat.toml describes, or a kernel. Throws USAGE for one that it does not
 * describe, and what finding it throws.
 */
export async function findWished(
  session: Session,
  { config }: Project,
  wish: KernelWish,
): Promise<FoundTarget> {
  const { target: name } = wish;
  if (name === undefined) return findKernel(session, wish);
  const known = Object.keys(config.target);
  const target = Object.hasOwn(config.target, name) ? config.target[name] : undefined;
  if (target === undefined) {
    throw new CompatError('USAGE', `${config.file ?? config.root} has no [target.${name}]`, {
      hint: didYouMean(
        name,
        known,
        known.length > 0
          ? `It has ${known.join(', ')}.`
          : 'A target is a table of compat.toml that says with which headers, in place of a kernel, the driver is compiled.',
      ),
    });
  }
  return findUsermode(session, wish, {
    name,
    headers: target.headers.map((dir) => path.resolve(config.base, dir)),
    cc: target.cc,
    cflags: await compilerFlags(config, target.cflags),
    module: (config.module.name ?? path.basename(config.root)).replace(/\W/g, '_'),
    dir: config.base,
  });
}
