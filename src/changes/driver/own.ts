import type { Declared } from '../../declared/index.js';
import { keyOf } from '../tree/table.js';
import type { Unit } from './live.js';
import type { Source } from './source.js';

/** A declaration of the driver's, and the units that read it. */
interface Own {
  declared: Declared;
  units: bigint;
}

/**
 * What a driver declares itself, as each of its files sees it: what is compiled together with the file. A function that is
 * declared there may have its body in another unit.
 */
export function ownNames(
  sources: readonly Source[],
  units: readonly Unit[],
): (file: string) => (key: string) => Declared | undefined {
  const unitsOf = unitsByFile(units);
  const byKey = new Map<string, Own[]>();
  for (const { file, declared, macros } of sources) {
    const note = (one: Declared): void => {
      const key = keyOf(one);
      const others = byKey.get(key);
      const own = { declared: one, units: unitsOf(file) };
      if (others === undefined) byKey.set(key, [own]);
      else others.push(own);
    };
    for (const one of declared) note(one);
    for (const { name, parameters, body } of macros)
      note({ kind: 'macro', name, text: '', parameters, value: body, at: 0 });
  }
  return (file) => {
    const here = unitsOf(file);
    return (key) => {
      const all = byKey.get(key);
      const near = all?.filter(({ units: read }) => (read & here) !== 0n);
      if (all === undefined || near === undefined || near.length === 0) return undefined;
      const isPrototype = near.every(({ declared: one }) => isFunctionWithoutBody(one));
      return best(isPrototype ? all : near);
    };
  };
}

/** A macro hides what else has its name, and a definition says more than a declaration. */
function best(all: readonly Own[]): Declared | undefined {
  const declared = all.map((one) => one.declared);
  return (
    declared.findLast(({ kind }) => kind === 'macro') ??
    declared.findLast(({ body }) => body !== undefined) ??
    declared[0]
  );
}

function isFunctionWithoutBody({ kind, body }: Declared): boolean {
  return kind === 'function' && body === undefined;
}

/** For each file a bit for each unit that reads it. */
function unitsByFile(units: readonly Unit[]): (file: string) => bigint {
  const found = new Map<string, bigint>();
  for (const [at, { files }] of units.entries()) {
    for (const file of files) found.set(file, (found.get(file) ?? 0n) | (1n << BigInt(at)));
  }
  return (file) => found.get(file) ?? 0n;
}
