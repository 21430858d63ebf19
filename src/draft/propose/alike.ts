/** How alike two names are, from 0 to 1: by the words between their underscores. */
export function alike(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.split('_').filter((word) => word !== ''));
  if (a === undefined || b === undefined) return 0;
  if (a.length === 1 && b.length === 1) {
    const distance = distanceOf(one, other);
    return 1 - distance / Math.max(one.length, other.length);
  }
  const left = [...b];
  let found = 0;
  for (const word of a) {
    const at = left.findIndex((there) => isSameWord(word, there));
    if (at === -1) continue;
    left.splice(at, 1);
    found++;
  }
  return found / Math.max(a.length, b.length);
}

/** "del" is short for "delete". */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 3 && long.startsWith(short) && long.length > 4);
}

/** The letters to put in, take out or change. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, there] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (letter === there ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
