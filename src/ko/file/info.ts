import type { Elf } from './elf.js';

/** The `key=value` pairs of .modinfo, in their order; a key may stand several times. */
export function infoIn(elf: Elf): [key: string, value: string][] {
  const text = elf.content('.modinfo')?.toString('latin1') ?? '';
  return text.split('\0').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)]];
  });
}
