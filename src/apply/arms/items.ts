/** Lines `from` up to, not including, `to`. */
export interface Lines {
  from: number;
  to: number;
}

/**
 * What stands at a file's top level, as kernel style shows it: an empty line, and behind it one that begins in the first
 * column. Functions that no empty line parts are one.
 */
export function itemsOf(lines: readonly string[]): readonly Lines[] {
  const items = READ.get(lines) ?? readItems(lines);
  READ.set(lines, items);
  return items;
}

/** A file is asked about for each place in it. */
const READ = new WeakMap<readonly string[], readonly Lines[]>();

function readItems(lines: readonly string[]): Lines[] {
  const items: Lines[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() !== '' || !beginsItem(lines, at + 1)) continue;
    items.push({ from, to: at + 1 });
    from = at + 1;
  }
  return [...items, { from, to: lines.length }];
}

/** Whether the first line of code from here on is no part of a function's body. */
function beginsItem(lines: readonly string[], at: number): boolean {
  for (let line = at; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.trim() === '' || /^\s*#/.test(text)) continue;
    return !/^(?:[\s{})]|\w+:)/.test(text);
  }
  return true;
}

/** Some lines with the rest of the statement, declaration or initialiser that they are part of. */
export function statementAround(lines: readonly string[], { from, to }: Lines): Lines {
  return { from: startOf(lines, from), to: endOf(lines, from, to) };
}

function startOf(lines: readonly string[], from: number): number {
  let start = from;
  for (let at = from - 1; at >= 0; at--) {
    const text = lines[at] ?? '';
    if (isPassedOver(text)) continue;
    if (endsStatement(text)) return start;
    start = at;
  }
  return start;
}

function endOf(lines: readonly string[], from: number, to: number): number {
  // What only lies between two lines ends with the first of these.
  let end = to;
  const before = lines.slice(0, from).findLast((text) => !isPassedOver(text));
  const isBetween = to === from && (before === undefined || endsStatement(before));
  if (isBetween || (to > from && endsStatement(lines[to - 1] ?? ''))) return end;
  for (let at = to; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (isPassedOver(text)) continue;
    end = at + 1;
    if (endsStatement(text)) return end;
  }
  return end;
}

export function isPassedOver(text: string): boolean {
  return text.trim() === '' || /^\s*#\s*(?:if|ifdef|ifndef|elif|else|endif)\b/.test(text);
}

/** Other directives are statements of their own. */
function endsStatement(text: string): boolean {
  const code = text.replace(/\/\*.*?\*\/|\/\/.*$/g, '').trim();
  return code === '' || /^#/.test(code) || /[;{}:]$/.test(code);
}
