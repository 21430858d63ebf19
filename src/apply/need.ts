/** What must stand in a file for a rule to match there: a word, all of several needs, or any of them. */
export type Need = string | { all: Need[] } | { any: Need[] };

/** Whether a need is met where `has` tells of each word whether it stands there. */
export function isMet(need: Need, has: (word: string) => boolean): boolean {
  if (typeof need === 'string') return has(need);
  if ('all' in need) return need.all.every((part) => isMet(part, has));
  return need.any.some((part) => isMet(part, has));
}

/** All words of a need, each once. */
export function wordsOf(need: Need): string[] {
  if (typeof need === 'string') return [need];
  const parts = 'all' in need ? need.all : need.any;
  return [...new Set(parts.flatMap(wordsOf))];
}

/**
 * Reads glimpse's notation, as spatch writes it: `{a;b}` for all, `{a,b}` for any of them. Gives
 * undefined for what is anything else: a word that is not an identifier is a piece of a pattern, and not to
 * be looked for as it stands.
 */
export function parseNeed(text: string): Need | undefined {
  const groups: Need[] = [];
  const read = (word: string): Need | undefined => {
    if (word.startsWith('#')) return groups[Number(word.slice(1))];
    return /^[A-Za-z_]\w*$/.test(word) ? word : undefined;
  };
  let rest = text.replaceAll('#', '?');
  for (;;) {
    // From the inside out: each group that holds no other becomes a number.
    const [group, inside] = /\{([^{}]*)\}/.exec(rest) ?? [];
    if (group === undefined || inside === undefined) return read(rest);
    const parts = inside.split(inside.includes(';') ? ';' : ',').map(read);
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    groups.push(inside.includes(';') ? { all: known } : { any: known });
    rest = rest.replace(group, `#${groups.length - 1}`);
  }
}
