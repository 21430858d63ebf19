import { withoutComments } from '../../core/c-comments.js';
import { type Directive, directivesOf } from '../arms/conditionals.js';
import { wordsIn } from './words.js';

/**
 * Where the line begins that a .head rule's lines stand above: the one behind the first include that stands in no #if but that of a
 * header's own guard, of the kernel or of C. What a driver defines for the kernel's headers, such as pr_fmt(), stands above it. Without
 * one, or where code above it has one of the words: in front of the first code, behind whole directives; or the top.
 */
export function placeOfHead(text: string, words: readonly string[]): number {
  const lines = text.split(/(?<=\n)/);
  const code = codeOf(text, lines);
  const behind = behindInclude(lines);
  const isUsedAbove = words.some(wordsIn(code.slice(0, behind ?? 0).join('')));
  const to = behind === undefined || isUsedAbove ? behindIncludesInIf(lines, code) : behind;
  return lines.slice(0, to).join('').length;
}

/** The lines, each comment and directive a blank. */
function codeOf(text: string, lines: readonly string[]): string[] {
  const code = withoutComments(text).split(/(?<=\n)/);
  for (const { at, to } of directivesOf(lines)) code.fill('', at, to);
  return code;
}

/** The line behind the last #endif above all code that ends includes; 0, the top, where there is none. */
function behindIncludesInIf(lines: readonly string[], code: readonly string[]): number {
  const first = code.findIndex((line) => line.trim() !== '');
  let behind = 0;
  let depth = 0;
  let includes = false;
  for (const { word, to } of directivesOf(lines)) {
    if (first !== -1 && to > first) break;
    if (word.startsWith('if')) depth++;
    else if (word === 'include') includes = true;
    else if (word === 'endif' && --depth === 0 && includes) behind = to;
  }
  return behind;
}

/** The line behind that include. */
function behindInclude(lines: readonly string[]): number | undefined {
  const directives = directivesOf(lines);
  const guard = guardOf(directives);
  const open: boolean[] = [];
  for (const directive of directives) {
    const { word, rest, at, to } = directive;
    if (word === 'endif') open.pop();
    else if (word.startsWith('if'))
      open.push(directive === guard || OF_KERNEL.test(`${word} ${rest}`));
    else if (word.startsWith('el')) open.splice(-1, 1, false);
    else if (word === 'include' && open.every((is) => is) && isWhole(lines, at)) return to;
  }
  return undefined;
}

/** What holds wherever a kernel's C is compiled: headers of programs and assembly lack these lines. */
const OF_KERNEL =
  /^(?:ifdef __KERNEL__|ifndef __ASSEMBL(?:Y|ER)__|if defined ?\(? ?__KERNEL__ ?\)?|if ! ?defined ?\(? ?__ASSEMBL(?:Y|ER)__ ?\)?)$/;

/** The #ifndef of a header's own guard: the first directive of all, whose #endif is the last. */
function guardOf(directives: readonly Directive[]): Directive | undefined {
  const [first, second] = directives;
  if (first?.word !== 'ifndef' || second?.word !== 'define') return undefined;
  if (nameIn(first.rest) !== nameIn(second.rest)) return undefined;
  let depth = 0;
  for (const directive of directives) {
    if (directive.word.startsWith('if')) depth++;
    else if (directive.word === 'endif') depth--;
    if (depth === 0) return directive === directives.at(-1) ? first : undefined;
  }
  return undefined;
}

function nameIn(rest: string): string | undefined {
  return /\w+/.exec(rest)?.[0];
}

/** Another line can stand behind it: it ends, and no comment that goes on below begins in it. */
function isWhole(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line.endsWith('\n') && line.lastIndexOf('/*') <= line.lastIndexOf('*/');
}
