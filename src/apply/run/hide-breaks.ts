/** White space and comments, as they stand between two tokens. */
const GAP = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/)*`;

/**
 * A `break` that nothing comes to, behind a jump that stands under no condition: `return -EINVAL; break;`. Where a function
 * holds one, spatch dies of a rule that adds code behind it ("reachable by inconsistent control-flow paths"). What a
 * comment or a literal holds is passed over.
 */
const DEAD = new RegExp(
  [
    String.raw`/\*[\s\S]*?(?:\*/|$)`,
    String.raw`//[^\n]*`,
    String.raw`"(?:\\[\s\S]|[^"\\\n])*"?`,
    String.raw`'(?:\\[\s\S]|[^'\\\n])*'?`,
    String.raw`(?=return\b|goto\b|break\b)(?<=[:;{}]${GAP})(?<jump>(?:return\b[^;{}#]*|goto\s+\w+\s*|break\s*);${GAP})break;`,
  ].join('|'),
  'g',
);

/** What stands for it. Where spatch drops it, nothing is lost. */
const MASK = '/*compat_gen_break*/';

/** The file without these; undefined where it has none. */
export function hideBreaks(bytes: Buffer): Buffer | undefined {
  const text = bytes.toString('latin1');
  const without = text.replace(DEAD, (found, jump?: string) =>
    jump === undefined ? found : `${jump}${MASK}`,
  );
  return without === text ? undefined : Buffer.from(without, 'latin1');
}

/** They are put back, wherever spatch has left them. */
export function showBreaks(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(MASK, 'break;'), 'latin1');
}
