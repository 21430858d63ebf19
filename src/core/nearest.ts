import { distance as editDistance } from 'fastest-levenshtein';
import { byBytes } from './bytes.js';

/**
 * The known name that a misspelt one most likely meant, or undefined where none is near: two
 * letters may differ (as in "whne"), in a long word one in three, but never all of them. Of equally
 * near ones the first in byte order.
 */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(word.length, Math.max(2, Math.floor(word.length / 3)) + 1);
  for (const name of [...known].sort(byBytes)) {
    const distance = editDistance(word, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** `Did you mean "x"?` for an error's hint, or `otherwise` where no known name is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const name = nearestName(word, known);
  return name === undefined ? otherwise : `Did you mean "${name}"?`;
}
