import { isKbuildFile } from '../../core/files/names.js';
import { headLines, ownFile, type Rule } from '../../rules/index.js';
import { type Directive, directivesOf } from '../arms/conditionals.js';
import { wordsIn } from './words.js';

/** What a rule of kind 'head' made. */
interface Headed {
  rule: Rule;
  changed: Map<string, Buffer>;
}

/**
 * What .head rules change, one after the other: each C file that held one of a rule's words has its lines behind the first include that
 * stands in no #if, each rule's behind those of the rules before. A rule of whose lines the driver has its own changes nothing.
 *
 * @param sources as they were before any rule, which say where a rule's lines belong
 * @param now as the other rules left them
 */
export function applyHeadRules(
  rules: readonly Rule[],
  sources: ReadonlyMap<string, Buffer>,
  now: ReadonlyMap<string, Buffer>,
): Headed[] {
  if (rules.length === 0) return [];
  const files = [...sources].flatMap(([file, bytes]) =>
    isKbuildFile(file) ? [] : [{ file, has: wordsIn(bytes.toString('latin1')) }],
  );
  const texts = new Map<string, { text: string; at: number }>();
  return rules.map((rule) => {
    const changed = new Map<string, Buffer>();
    const touched = files.filter(({ has }) => rule.touches.some(has));
    if (touched.length === 0 || ownFile(rule, sources) !== undefined) return { rule, changed };
    const lines = `${headLines(rule).trimEnd()}\n`;
    for (const { file } of touched) {
      const { text, at } = texts.get(file) ?? asLeft(now.get(file));
      if (text.includes(lines)) continue;
      const made = `${text.slice(0, at)}${lines}${text.slice(at)}`;
      texts.set(file, { text: made, at: at + lines.length });
      changed.set(file, Buffer.from(made, 'latin1'));
    }
    return { rule, changed };
  });
}

function asLeft(bytes: Buffer | undefined): { text: string; at: number } {
  const text = bytes?.toString('latin1') ?? '';
  return { text, at: headOf(text) };
}

/**
 * Where the line behind the first include begins that stands in no #if but that of a header's own guard; without one, the top. What a
 * driver defines for the kernel's headers, such as pr_fmt(), stands above it.
 */
function headOf(text: string): number {
  const lines = text.split(/(?<=\n)/);
  const open: { isGuard: boolean }[] = [];
  let last: Directive | undefined;
  for (const directive of directivesOf(lines)) {
    const { word, rest, at, to } = directive;
    const [outer, ...inner] = open;
    if (word === 'endif') open.pop();
    else if (word.startsWith('if')) open.push({ isGuard: false });
    else if (word === 'define' && outer !== undefined && inner.length === 0 && last !== undefined)
      outer.isGuard ||= last.word === 'ifndef' && nameIn(last.rest) === nameIn(rest);
    else if (word === 'include' && open.every(({ isGuard }) => isGuard) && isWhole(lines, at))
      return lines.slice(0, to).join('').length;
    last = directive;
  }
  return 0;
}

function nameIn(rest: string): string | undefined {
  return /\w+/.exec(rest)?.[0];
}

/** Another line can stand behind it: it ends, and no comment that goes on below begins in it. */
function isWhole(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line.endsWith('\n') && line.lastIndexOf('/*') <= line.lastIndexOf('*/');
}
