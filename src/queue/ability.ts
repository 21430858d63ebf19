import * as v from 'valibot';
import type { Ability } from './queue.js';

const HEX = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/));
const WORD = v.pipe(v.string(), v.maxLength(500));

const ABILITIES = v.array(
  v.union([
    v.object({ maker: HEX, kernel: HEX, release: WORD, compiler: WORD }),
    v.object({ maker: HEX, spatch: WORD }),
  ]),
);

/** What a worker says of itself, as it stands in a queue. */
export function printAbilities(abilities: readonly Ability[]): string {
  return JSON.stringify(abilities);
}

/** Reads that; nothing where somebody else wrote it. */
export function readAbilities(text: string): Ability[] {
  try {
    const read = v.safeParse(ABILITIES, JSON.parse(text));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

/** What tells two abilities apart: who has the same can do the same jobs. No colon is in it, which BullMQ's names must not hold. */
export function nameOf(ability: Ability): string {
  const { maker } = ability;
  return 'kernel' in ability
    ? `compat-gen-${maker}-kernel-${ability.kernel}`
    : `compat-gen-${maker}-spatch-${ability.spatch.replace(/[^\w.-]/g, '_')}`;
}
