import { canShareProcess } from './across-files.js';
import { isAboutIncludes, type Part, removesIncludes } from './part.js';
import { declarationsIn, hasWord } from './pieces.js';

/**
 * Whether two parts may stand in one semantic patch, in this order, and do there what they do one after the other. Not where
 * - both are about includes: where the first replaces one and the second adds a line behind one, spatch (1.1.1, 1.3)
 *   drops the line without a word; but two that only take an include away may, and any that looks for none, behind another;
 * - one declares a name, as a typedef, that the other has as a name of another kind;
 * - one declares iterators, declarers or attributes that the other does not: spatch then parses the C code of both so;
 * - both have a semantic patch of the same name.
 */
export function mayShare(a: Part, b: Part): boolean {
  const areAboutIncludes = isAboutIncludes(a) && isAboutIncludes(b) && looksForIncludes(b);
  if (areAboutIncludes && !(removesIncludes(a) && removesIncludes(b))) return false;
  return readAlike(a, b);
}

/** Whether it finds its place by an include: what only adds one elsewhere has it by other code. */
function looksForIncludes({ text }: Part): boolean {
  return /^[- \t]*#[ \t]*include\b/m.test(text);
}

/** What of a part decides with which others spatch can read it. */
interface Reading {
  canShare: boolean;
  labels: string[];
  macros: string;
  declared: string[];
}

function readingOf(part: Part): Reading {
  const known = READINGS.get(part);
  if (known !== undefined) return known;
  const reading = {
    canShare: canShareProcess(part.rule),
    labels: labelsOf(part),
    macros: macrosIn(part),
    declared: declarationsIn(part.text).map(({ name }) => name),
  };
  READINGS.set(part, reading);
  return reading;
}

/** A part is compared with many others. */
const READINGS = new WeakMap<Part, Reading>();

/** Whether spatch reads two parts that stand in one semantic patch as it reads each by itself. */
export function readAlike(a: Part, b: Part): boolean {
  const [own, others] = [readingOf(a), readingOf(b)];
  if (!own.canShare || !others.canShare) return false;
  if (others.labels.some((label) => own.labels.includes(label))) return false;
  if (own.macros !== others.macros) return false;
  return !declaresFor(a, b) && !declaresFor(b, a);
}

/** What changes how C code is parsed. */
function macrosIn({ text }: Part): string {
  const macros = declarationsIn(text).filter((one) => !one.text.startsWith('typedef'));
  return [...new Set(macros.map((one) => one.text))].sort().join(' ');
}

/** The names of the semantic patches of a part: `r` of "@r@", or of "@r exists@"; one without a name may depend on others. */
export function labelsOf({ text }: Pick<Part, 'text'>): string[] {
  return [...text.matchAll(/^[ \t]*@[ \t]*(?!depends[ \t]+on\b)([A-Za-z_]\w*)/gm)].map(
    ([, label = '']) => label,
  );
}

function declaresFor(one: Part, other: Part): boolean {
  const own = readingOf(other).declared;
  return readingOf(one).declared.some((name) => !own.includes(name) && hasWord(other.text, name));
}
