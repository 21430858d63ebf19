import { ENGINE } from '../apply/index.js';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { installing } from '../core/installer.js';
import type { Session } from '../core/session.js';
import { digestsOfProgram, type FarKernel } from '../matrix/index.js';
import type { Lacking } from '../obtain/index.js';
import { libraryDigest } from '../project/index.js';
import type { Ability, BuildsFor, MakesPatches } from '../queue/index.js';
import { atLeast, findSpatch } from '../spatch/index.js';

/** Which program makes the patch: one with another engine or library makes another one. Hex. */
function maker(): string {
  return sha256(JSON.stringify([ENGINE, libraryDigest()])).slice(0, 16);
}

/** Which program builds: each version may lay a copy out otherwise, or say something else of an error. Hex. */
export function builder(): string {
  return sha256(JSON.stringify(['cell 1', maker(), digestsOfProgram()])).slice(0, 16);
}

/** What this machine can do. Throws NEEDS_SPATCH where it has neither spatch nor a kernel to build for. */
export async function abilitiesHere(
  session: Session,
  kernels: readonly FarKernel[],
): Promise<Ability[]> {
  const spatch = await findSpatch(session, ['spatch']);
  const builds = kernels.map(
    ({ content: kernel, release, compiler }): BuildsFor => ({
      ...{ maker: builder(), kernel, release, compiler },
    }),
  );
  const makes = spatch === undefined ? [] : [{ maker: maker(), spatch: spatch.version }];
  if (makes.length + builds.length > 0) return [...makes, ...builds];
  throw new CompatError('NEEDS_SPATCH', 'a worker needs spatch, and there is none here', {
    hint: `Install it: ${installing('spatch')}. Or name kernels that it builds for: --all-kernels.`,
  });
}

/** The worker that suits a patch: of those that can make it, the kind that there are most of. */
export function suiting(
  here: readonly Ability[],
  { rules }: Pick<Lacking, 'rules'>,
): MakesPatches | undefined {
  const own = maker();
  const able = here.filter(
    (one): one is MakesPatches =>
      'spatch' in one &&
      one.maker === own &&
      rules.every(({ spatchAtLeast: least }) => least === undefined || atLeast(one.spatch, least)),
  );
  const count = (one: MakesPatches): number =>
    able.filter(({ spatch }) => spatch === one.spatch).length;
  return [...able].sort((a, b) => count(b) - count(a))[0];
}
