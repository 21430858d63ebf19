import { ENGINE } from '../apply/index.js';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Lacking } from '../obtain/index.js';
import { libraryDigest } from '../project/index.js';
import type { Ability } from '../queue/index.js';
import { atLeast, findSpatch } from '../spatch/index.js';

/** Which program makes the patch: one with another engine or library makes another one. Hex. */
function maker(): string {
  return sha256(JSON.stringify([ENGINE, libraryDigest()])).slice(0, 16);
}

/** What this machine can do. Throws NEEDS_SPATCH. */
export async function abilityHere(session: Session): Promise<Ability> {
  const spatch = await findSpatch(session, ['spatch']);
  if (spatch !== undefined) return { maker: maker(), spatch: spatch.version };
  throw new CompatError('NEEDS_SPATCH', 'a worker needs spatch, and there is none here', {
    hint: 'Debian: apt-get install coccinelle',
  });
}

/** The worker that suits a patch: of those that can make it, the kind that there are most of. */
export function suiting(
  here: readonly Ability[],
  { rules }: Pick<Lacking, 'rules'>,
): Ability | undefined {
  const own = maker();
  const able = here.filter(
    (one) =>
      one.maker === own &&
      rules.every(({ spatchAtLeast: least }) => least === undefined || atLeast(one.spatch, least)),
  );
  const count = (one: Ability): number => able.filter(({ spatch }) => spatch === one.spatch).length;
  return [...able].sort((a, b) => count(b) - count(a))[0];
}
