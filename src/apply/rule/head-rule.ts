import { isKbuildFile } from '../../core/files/names.js';
import { headLines, ownFile, type Rule } from '../../rules/index.js';
import { placeOfHead } from './head-place.js';
import { wordsIn } from './words.js';

/** What a rule of kind 'head' made. */
interface Headed {
  rule: Rule;
  changed: Map<string, Buffer>;
}

/**
 * What .head rules change, one after the other: each C file that held one of a rule's words has its lines behind the first include that
 * stands in no #if, if no word is used above it, each rule's behind those of the rules before. A rule of whose lines the driver has its
 * own changes nothing.
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
  const words = rules.flatMap(({ touches }) => touches);
  const texts = new Map<string, { text: string; at: number }>();
  return rules.map((rule) => {
    const changed = new Map<string, Buffer>();
    const touched = files.filter(({ has }) => rule.touches.some(has));
    if (touched.length === 0 || ownFile(rule, sources) !== undefined) return { rule, changed };
    const lines = `${headLines(rule).trimEnd()}\n`;
    for (const { file } of touched) {
      const { text, at } = texts.get(file) ?? asLeft(now.get(file), words);
      if (text.includes(lines)) continue;
      const made = `${text.slice(0, at)}${lines}${text.slice(at)}`;
      texts.set(file, { text: made, at: at + lines.length });
      changed.set(file, Buffer.from(made, 'latin1'));
    }
    return { rule, changed };
  });
}

function asLeft(bytes: Buffer | undefined, words: readonly string[]): { text: string; at: number } {
  const text = bytes?.toString('latin1') ?? '';
  return { text, at: placeOfHead(text, words) };
}
