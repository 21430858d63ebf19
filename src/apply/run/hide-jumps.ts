/**
 * Where a function holds code that nothing comes to (behind a `return`, behind a `switch` of which each arm returns), spatch
 * dies of a rule that adds code behind it ("reachable by inconsistent control-flow paths"). Each jump stands as a statement
 * that is none here, so that all code is come to. What a comment or a literal holds is changed as well, and put back.
 */
const JUMP =
  /\b(?:return\b(?=(?<bare>\s*;)?)|goto\b(?=\s*\*?\s*\w+\s*;)|(?:break|continue)\b(?=\s*;))/g;

/** What stands for one: a call where nothing follows, else the left side of an assignment. */
const MASK = /\bcompat_gen_jump_(return|goto|break|continue)\s?(?:\(\)|=)/g;

/** A file without jumps; undefined where it has none. */
export function hideJumps(bytes: Buffer): Buffer | undefined {
  const text = bytes.toString('latin1');
  const without = text.replace(JUMP, (jump, bare?: string) => {
    const isCall = bare !== undefined || jump === 'break' || jump === 'continue';
    return `compat_gen_jump_${jump}${isCall ? '()' : '='}`;
  });
  return without === text ? undefined : Buffer.from(without, 'latin1');
}

/** They are put back, wherever spatch has left them. */
export function showJumps(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(MASK, '$1'), 'latin1');
}

/** The dots that follow no path: arguments, the whole body of a function, and what stands anywhere in one. */
const NO_PATH = /<\+?\.\.\.|\.\.\.\+?>|(?<=[(,]\s*)\.\.\.(?=\s*[),])|\{\s*\.\.\.\s*\}/g;

/** Whether a semantic patch does the same on code without jumps: it names none, and follows no path from one place to another. */
export function seesNoJumps(text: string): boolean {
  const read = text
    .split('\n')
    .filter((line) => !line.startsWith('+'))
    .join('\n')
    .replace(/\/\/[^\n]*/g, '');
  return (
    !/\b(?:return|goto|break|continue|when)\b/.test(read) &&
    !read.replace(NO_PATH, '').includes('...')
  );
}
