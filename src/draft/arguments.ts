import type { Parameter } from '../declared/index.js';

/** What begins a word that a person has to replace. */
export const FILL_IN = 'FILL_IN_';

/**
 * What to pass for each parameter of `to`, of what there is for the parameters of `from`: by type and name, by type
 * where only one of each has it, by name where a macro has no types. THIS_MODULE for a module; for what nothing here
 * can be, FILL_IN_<name>: a guess would build, and do something else.
 */
export function argumentsFor(from: readonly Parameter[], to: readonly Parameter[]): string[] {
  const left = new Set(from);
  const found = new Map<Parameter, string>();
  const take = (wanted: Parameter, fits: readonly Parameter[]): void => {
    const [only] = fits;
    if (found.has(wanted) || only === undefined || fits.length > 1) return;
    left.delete(only);
    found.set(wanted, passed(only, wanted));
  };
  for (const wanted of to) {
    take(
      wanted,
      [...left].filter((one) => sameType(one, wanted) && one.name === wanted.name),
    );
  }
  for (const wanted of to) {
    if (to.filter((other) => !found.has(other) && sameType(other, wanted)).length > 1) continue;
    take(
      wanted,
      [...left].filter((one) => sameType(one, wanted)),
    );
  }
  for (const wanted of to) {
    take(
      wanted,
      [...left].filter((one) => one.name === wanted.name && holds(wanted, one)),
    );
  }
  const alike = from.length === to.length && to.every((one, at) => sameType(from[at] ?? one, one));
  return to.map((wanted, at) => {
    const same = from[at];
    if (alike && same !== undefined) return passed(same, wanted);
    const isModule =
      /^struct module \*$/.test(wanted.type) || (!wanted.type && wanted.name === 'owner');
    return found.get(wanted) ?? (isModule ? 'THIS_MODULE' : `${FILL_IN}${wanted.name}`);
  });
}

/** Whether one can be passed where the other is wanted, but for const. A macro takes any type. */
export function sameType(a: Parameter, b: Parameter): boolean {
  if (a.type === '' || b.type === '') return a.name === b.name;
  return bareOf(a.type) === bareOf(b.type);
}

/** Flags that a newer kernel knows are none to a driver that was written before. */
const FLAGS = /(?:^|_)(?:changed|flags|mask|features|events)$/;

/** Whether a number of one type is the same in the other, as long is in 64 bits alone; or what is lost are flags. */
function holds(wanted: Parameter, given: Parameter): boolean {
  const [to, from] = [widthOf(wanted.type), widthOf(given.type)];
  return to > 0 && from > 0 && (to >= from || FLAGS.test(wanted.name));
}

/** Of an integer of a known width and no sign; 0 for all else. */
function widthOf(type: string): number {
  const bare = bareOf(type);
  const [, bits] = /^(?:__)?u(8|16|32|64)$/.exec(bare) ?? [];
  return Number(bits ?? { unsignedint: 32, unsignedlonglong: 64 }[bare] ?? 0);
}

/** A type without const and blanks. */
export function bareOf(type: string): string {
  return type.replace(/\bconst\b/g, '').replace(/\s+/g, '');
}

function passed(from: Parameter, to: Parameter): string {
  const losesConst = /\bconst\b/.test(from.type) && to.type !== '' && !/\bconst\b/.test(to.type);
  return losesConst ? `(${to.type})${from.name}` : from.name;
}
