/**
 * Whether a driver says itself what a call of `name` means: by a macro, or a function with a body. A declaration alone does not: it may
 * be the kernel's.
 *
 * @param text C without comments, each run of blanks one
 */
export function defines(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  return isMacro(text, name) || hasBody(text, name);
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

function isBehindType(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - BEFORE), at).trimEnd();
  return /(?:\w|\*)$/.test(above) && !/\b(?:else|do)$/.test(above);
}

/** How far before a name its type is looked for. */
const BEFORE = 100;
