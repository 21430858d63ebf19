/** Variables that name others are spelled out so deep. */
const DEPTH = 3;
/** A recipe that a variable makes longer than this is left as it is. */
const MOST_CHARS = 10_000;

const ASSIGNED =
  /^[ \t]*(?:export[ \t]+|override[ \t]+)?(\w+)[ \t]*([+?]|:{0,3})=[ \t]*(.*?)[ \t]*$/gm;
const USED = /\$(?:\((\w+)\)|\{(\w+)\})/g;
/** A recipe that runs make. */
const RUNS_MAKE = /\$[({]MAKE[)}]|\bmake\b/;

/** The lines of recipes that run make, with the makefile's own variables spelled out as far as its text tells them. */
export function makeCalls(makefile: string): string[] {
  const text = makefile.replaceAll('\\\n', ' ');
  const values = valuesIn(text);
  return text
    .split('\n')
    .filter((line) => line.startsWith('\t'))
    .map((line) => spelledOut(line, values))
    .filter((line) => RUNS_MAKE.test(line));
}

/** All that a variable may be set to: on which side of a condition make is, nobody knows. */
function valuesIn(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name, , value] of text.matchAll(ASSIGNED)) {
    if (name === undefined || value === undefined) continue;
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before} ${value}`);
  }
  return values;
}

function spelledOut(line: string, values: ReadonlyMap<string, string>): string {
  let now = line;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = now.replaceAll(USED, (use, round?: string, curly?: string) => {
      return values.get(round ?? curly ?? '') ?? use;
    });
    if (next === now || next.length > MOST_CHARS) return now;
    now = next;
  }
  return now;
}
