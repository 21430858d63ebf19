import type { Rule } from './rule.js';

/**
 * The first file with a word of a rule's `unless`, in the order of the sources: the driver has its own of what the rule brings. Blanks
 * and tabs count as one blank, and none behind a `#`. undefined where no file has one.
 */
export function ownFile(
  { unless }: Pick<Rule, 'unless'>,
  sources: ReadonlyMap<string, Buffer>,
): string | undefined {
  if (unless.length === 0) return undefined;
  for (const [file, bytes] of sources) {
    const text = bytes
      .toString('latin1')
      .replace(/[ \t]+/g, ' ')
      .replaceAll('# ', '#');
    if (unless.some((word) => text.includes(word))) return file;
  }
  return undefined;
}
