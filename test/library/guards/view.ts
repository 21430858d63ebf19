import { conditionalsOf } from '../../../src/apply/arms/conditionals.js';

/**
 * What a C file says where some conditions hold: its words, without comments, of the arms that are live. A header that is included
 * once more says nothing.
 */
export function wordsOf(text: string, holds: (condition: string) => boolean): string[] {
  return (
    liveText(text, holds)
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ')
      .match(/"(?:[^"\\\n]|\\.)*"|\w+|\.\.\.|[^\w\s]/g) ?? []
  );
}

/** The lines of the live arms, without directives of conditionals. */
function liveText(text: string, holds: (condition: string) => boolean): string {
  const lines = text.split('\n');
  const conditionals = conditionalsOf(lines);
  if (conditionals === undefined) throw new Error(`unbalanced:\n${text}`);
  const dead = new Set<number>();
  for (const { arms, end } of conditionals) {
    let taken = false;
    for (const { at, condition, from, to } of arms) {
      for (let line = at; line < from; line++) dead.add(line);
      const isLive: boolean = !taken && holds(condition);
      taken ||= isLive;
      if (!isLive) for (let line = from; line < to; line++) dead.add(line);
    }
    dead.add(end);
  }
  const included = new Set<string>();
  const isRepeated = (line: string): boolean => {
    if (!/^\s*#\s*include\b/.test(line)) return false;
    const is = included.has(line.trim());
    included.add(line.trim());
    return is;
  };
  return lines.filter((line, at) => !dead.has(at) && !isRepeated(line)).join('\n');
}
