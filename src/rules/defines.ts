/**
 * Whether a driver says itself what a call of `name` means: by a macro, a function with a body, or a parameter that is called by that
 * name. A declaration alone does not: it may be the kernel's.
 *
 * @param text C without comments, each run of blanks one
 */
export function defines(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  return isMacro(text, name) || hasBody(text, name) || isParameter(text, name);
}

function isMacro(text: string, name: string): boolean {
  return new RegExp(`#define ${name}\\b`).test(text);
}

/**
 * A type, the name with its parameters, what may stand behind them (attributes, in blanks and lines), and a body. A call has no body,
 * and a loop no type.
 */
export function hasBody(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  const body = new RegExp(
    `\\b${name}\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)(?:\\s*__\\w+(?:\\s*\\((?:[^()]|\\([^()]*\\))*\\))?)*\\s*\\{`,
    'g',
  );
  return [...text.matchAll(body)].some(({ index }) => isBehindType(text, index));
}

/** `int (*name)(int)`, `int name(int)` or `handler_t name` between the brackets of a function's parameters. */
function isParameter(text: string, name: string): boolean {
  const pointer = new RegExp(`\\(\\s*\\*\\s*${name}\\s*\\)\\s*\\(`, 'g');
  // Behind a `*` it could be the second factor of a product.
  const plain = new RegExp(`(?<=\\w\\s+)\\b${name}\\b(?=\\s*[(,)])`, 'g');
  return [...text.matchAll(pointer), ...text.matchAll(plain)].some(
    ({ index }) => isBehindType(text, index) && isInBrackets(text, index),
  );
}

/** How far before a name its type, or the bracket round the parameters, is looked for. */
const BEFORE = { type: 100, bracket: 1000 };

/** Words that stand in front of what is no name of that type. */
const NO_TYPE = /\b(?:else|do|return|case|goto|sizeof|typeof|struct|union|enum)$/;

function isBehindType(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - BEFORE.type), at).trimEnd();
  return /(?:\w|\*)$/.test(above) && !NO_TYPE.test(above);
}

/** Whether a bracket is open there that began in the same declaration, in which no text in quotes stands before. */
function isInBrackets(text: string, at: number): boolean {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE.bracket); i--) {
    const one = text[i];
    if (one !== undefined && ';{}#"'.includes(one)) return false;
    if (one === ')') closed++;
    else if (one === '(' && closed-- === 0) return true;
  }
  return false;
}
