import type { Conditional } from './conditionals.js';
import { NONE, type Way } from './ways.js';

/** What a region is in one way. */
export interface Told {
  way: Way;
  text: string;
}

export interface Place {
  /** All lines of the file. */
  lines: readonly string[];
  region: { from: number; to: number };
  /** Those that may tell the ways apart, in the order of the file. */
  conditionals: readonly Conditional[];
}

/**
 * One text that is, in each way, what is told of it: the same for all, or under the directives of the conditional
 * that tells them apart. Undefined where such a condition may be another one at this place.
 */
export function written(told: readonly Told[], place: Place): string | undefined {
  const [first] = told;
  if (first === undefined) return '';
  if (told.every(({ text }) => text === first.text)) return first.text;
  const conditional = place.conditionals.find((one) => tellsApart(one, told));
  if (conditional === undefined) return undefined;
  const { arms, end } = conditional;
  const texts = arms.map((_, live) => written(of(told, conditional, live), place));
  const otherwise = written(of(told, conditional, NONE), place);
  // The ways differ for another reason.
  const said = [...texts.entries(), [NONE, otherwise] as const]
    .filter(([live]) => of(told, conditional, live).length > 0)
    .map(([, text]) => text);
  if (said.every((text) => text === said[0])) return said[0];
  if (!canStandHere(conditional, place)) return undefined;
  const parts = arms.map(({ at, from, condition }, live) => ({
    directive: place.lines.slice(at, from).join(''),
    text: texts[live],
    isElse: condition === '1' && live > 0,
  }));
  if (otherwise !== '') parts.push({ directive: '#else\n', text: otherwise, isElse: true });
  if (parts.some(({ text }) => text === undefined)) return undefined;
  const kept = parts.filter(({ text, isElse }) => !isElse || text !== '');
  const body = kept.map(({ directive, text = '' }) => `${directive}${ended(text)}`);
  return `${body.join('')}${ended(place.lines[end] ?? '#endif\n')}`;
}

function of(told: readonly Told[], conditional: Conditional, live: number): Told[] {
  return told.filter(({ way }) => way.get(conditional) === live);
}

function tellsApart(conditional: Conditional, told: readonly Told[]): boolean {
  return new Set(told.map(({ way }) => way.get(conditional))).size > 1;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/**
 * Whether a conditional's own directives mean the same elsewhere: nothing that they ask for is defined on the way from
 * the one place to the other, and above them all headers have been included.
 */
function canStandHere(conditional: Conditional, { lines, region }: Place): boolean {
  const start = conditional.arms[0]?.at ?? conditional.end;
  if (start >= region.from && conditional.end < region.to) return true;
  const words = conditional.arms.flatMap(({ condition }) => condition.match(/[A-Za-z_]\w*/g) ?? []);
  const defines = (line: string): boolean => {
    const name = /^\s*#\s*(?:define|undef)\s+(\w+)/.exec(line)?.[1];
    return name !== undefined && words.includes(name);
  };
  const between = lines.slice(Math.min(start, region.from), Math.max(conditional.end, region.to));
  if (between.some(defines)) return false;
  const lastHeader = lines.findLastIndex((line) => /^\s*#\s*include\b/.test(line));
  return start < region.from || region.from > lastHeader;
}
