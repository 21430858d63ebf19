import type { Compared } from '../../changes/index.js';
import { bareOf } from '../arguments.js';

/** The type of a member, as far as its declaration has it without its name. */
export function typeOf(text: string, name: string): string {
  return bareOf(text.replace(new RegExp(`\\b${name}\\b`), ''));
}

/**
 * The way to a member that stands inside a new member of the same struct now, as "deflink.ht_cap": of the same name and type.
 * Through a pointer nobody knows whether it points anywhere. Nothing where there are two such ways.
 */
export function movedInto(
  key: string,
  name: string,
  text: string,
  { old, now }: Compared,
): string[] {
  const membersOf = ({ table }: Compared['now'], of: string) =>
    (table.declared.get(of) ?? []).flatMap(({ members = [] }) => members);
  const was = new Set(membersOf(old, key).map((one) => one.name));
  const found = membersOf(now, key).flatMap((outer) => {
    const [, type, declared] = /^((?:struct|union) \w+) (\w+)$/.exec(outer.text.trim()) ?? [];
    if (type === undefined || declared !== outer.name || was.has(outer.name)) return [];
    const isSame = membersOf(now, type).some(
      (inner) => inner.name === name && typeOf(inner.text, name) === typeOf(text, name),
    );
    return isSame ? [`${outer.name}.${name}`] : [];
  });
  return found.length === 1 ? found : [];
}
