/** What must stand in a file for a rule to match there: a word, all of several needs, or any of them. */
export type Need = string | { all: Need[] } | { any: Need[] };

/** Whether a need is met where `has` tells of each word whether it stands there. */
export function isMet(need: Need, has: (word: string) => boolean): boolean {
  if (typeof need === 'string') return has(need);
  if ('all' in need) return need.all.every((part) => isMet(part, has));
  return need.any.some((part) => isMet(part, has));
}

/** What is left of a need where a word is there anyway; undefined: nothing. */
export function without(need: Need, word: string): Need | undefined {
  if (typeof need === 'string') return need === word ? undefined : need;
  const parts = ('all' in need ? need.all : need.any).map((part) => without(part, word));
  const left = parts.filter((part) => part !== undefined);
  if ('any' in need) return left.length < parts.length ? undefined : { any: left };
  return left.length > 1 ? { all: left } : left[0];
}

/**
 * What is left of a need where of some words it is known whether they are there. true: nothing; false: it can't be met.
 *
 * @param known undefined for a word of which it isn't known
 */
export function assuming(need: Need, known: (word: string) => boolean | undefined): Need | boolean {
  if (typeof need === 'string') return known(need) ?? need;
  const isAll = 'all' in need;
  const parts = (isAll ? need.all : need.any).map((part) => assuming(part, known));
  if (parts.includes(!isAll)) return !isAll;
  const left = parts.filter((part) => typeof part !== 'boolean');
  const [only] = left;
  if (only === undefined) return isAll;
  if (left.length === 1) return only;
  return isAll ? { all: left } : { any: left };
}

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** The last part of what a rule says after #include: it stands in a file as it is. */
const HEADER = /^\w[\w+-]*\.h$/;

/** All words of a need. */
export function wordsOf(need: Need): string[] {
  if (typeof need === 'string') return [need];
  return ('all' in need ? need.all : need.any).flatMap(wordsOf);
}

/**
 * Reads glimpse's notation, as spatch writes it: `{a;b}` for all, `{a,b}` for any of them. Gives
 * undefined for what is anything else: a word that is neither an identifier nor a header's name is a piece of a
 * pattern, and not to be looked for as it stands.
 */
export function parseNeed(text: string): Need | undefined {
  const groups: Need[] = [];
  const read = (word: string): Need | undefined => {
    if (word.startsWith('#')) return groups[Number(word.slice(1))];
    return IDENTIFIER.test(word) || HEADER.test(word) ? word : undefined;
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
