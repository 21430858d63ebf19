import { conditionalsOf } from '../../../src/apply/arms/conditionals.js';

/** What a C file says where some conditions hold: its words, without comments, of the arms that are live. */
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
  return lines.filter((_, at) => !dead.has(at)).join('\n');
}
