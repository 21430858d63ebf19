import { withInheritedAsWords } from './inherited.js';
import { SCRIPT } from './pieces.js';

/** A word that `untied` adds, and no file needs. */
export const NEVER = 'compat_gen_never_there';

/**
 * The semantic patches of a rule without what binds them to each other, as if each stood alone: they match in every
 * file in which the rule itself does, and in more. Each that only looks for something gets another that changes
 * something and depends on it, since spatch tells of no others what they need. undefined for a rule that is laid out in
 * a way that this does not know; what comes out may still be no semantic patch.
 */
export function untied(rule: string): string | undefined {
  const pieces = piecesOf(rule.split('\n'));
  return pieces?.flatMap(standingAlone).join('\n');
}

/** The same, with a word in place of each identifier that one of them inherits. */
export function untiedWithWords(rule: string): string | undefined {
  const pieces = piecesOf(rule.split('\n'))?.map(({ variables, body }) =>
    withInheritedAsWords(variables.map(withoutReference), body),
  );
  return pieces?.flatMap(standingAlone).join('\n');
}

/**
 * The same without what they add: spatch refuses an inherited identifier that stands there alone. Where it is the rest that it
 * can't read then, this is of no use.
 */
export function untiedWithoutAdditions(rule: string): string | undefined {
  const left = rule.split('\n').map((line) => (line.startsWith('+') ? '' : line));
  return untiedWithWords(left.join('\n'));
}

/** What is made of an inherited identifier, or is not where another is, is of no matter to what is looked for. */
function withoutReference(line: string): string {
  return line
    .replace(/^([ \t]*position[ \t]+\w+)[ \t]*!=[^;]*;/, '$1;')
    .replace(/^([ \t]*fresh[ \t]+identifier[ \t]+\w+)[ \t]*=[^;]*;/, '$1;');
}

interface Piece {
  variables: string[];
  body: string[];
}

function standingAlone({ variables, body }: Piece, at: number): string[] {
  const label = `compat_gen_${at}`;
  const own = [`@${label}@`, ...variables.map(withoutOrigin), '@@', ...body];
  if (body.some((line) => /^[-+]/.test(line))) return own;
  return [...own, `@depends on ${label}@`, '@@', `- ${NEVER}();`];
}

/** `identifier r.f;` */
function withoutOrigin(line: string): string {
  return line.replace(/\b[A-Za-z_]\w*\.(?=[A-Za-z_])/g, '');
}

/** Up to the `@` that ends it: "@r depends on !own@". */
const HEADER = /^@[^@\n]*@[ \t]*$/;
const CLOSES = /^@@[ \t]*$/;

/** Those that match code, without scripts. */
function piecesOf(lines: readonly string[]): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = nextOf(lines, 0); at < lines.length; ) {
    const [header = ''] = lines.slice(at);
    const closes = nextOf(lines, at + 1);
    if (!CLOSES.test(lines[closes] ?? '')) return undefined;
    const next = nextOf(lines, closes + 1);
    if (!SCRIPT.test(header)) {
      if (!HEADER.test(header)) return undefined;
      const variables = lines.slice(at + 1, closes);
      pieces.push({ variables, body: lines.slice(closes + 1, next) });
    }
    at = next;
  }
  return pieces;
}

/** The next line that begins with `@`, or the end. */
function nextOf(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && line.startsWith('@'));
  return at === -1 ? lines.length : at;
}
