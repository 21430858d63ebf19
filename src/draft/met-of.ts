import type { Change, Compared, Met } from '../changes/index.js';
import type { Api } from './shape.js';
import type { Use } from './use.js';

/**
 * The change that is about an API: as the driver meets it by what its texts say, else what differs between the two kernels,
 * at the driver's own uses. Undefined where nothing differs.
 */
export function metOf(
  api: Api,
  uses: readonly Use[],
  { changes, at }: Pick<Compared, 'changes' | 'at'>,
): Met | undefined {
  const keys = keysOf(api);
  const met = changes.find(({ effect, name }) => effect === 'refused' && keys.includes(name));
  if (met !== undefined) return met;
  const [change] = keys.flatMap((key) => at.changes.about(key)).sort((a, b) => rank(a) - rank(b));
  if (change === undefined) return undefined;
  const places = uses.map(({ file, line, code }) => ({ file, line, code }));
  return { ...change, effect: 'refused', places, count: places.length };
}

/** What a change may call it. */
function keysOf({ name, struct }: Api): string[] {
  if (struct !== undefined) return [`struct ${struct}.${name}`, `union ${struct}.${name}`];
  return [name, `struct ${name}`, `union ${name}`, `enum ${name}`];
}

/** What is gone or declared otherwise, before what only lies elsewhere. */
function rank({ how }: Change): number {
  return how === 'moved' ? 1 : 0;
}
