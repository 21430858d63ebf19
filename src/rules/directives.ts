import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Condition } from './condition.js';
import { parseCondition } from './condition-parser.js';
import { LINTS, type LintName } from './lint/names.js';
import type { Rule } from './rule.js';

/** What the header of a rule says, beside its text. */
export type Directives = Pick<
  Rule,
  | 'when'
  | 'after'
  | 'touches'
  | 'unless'
  | 'mustMatch'
  | 'isDraft'
  | 'spatchAtLeast'
  | 'upstream'
  | 'allows'
>;

/**
 * What a directive looks like in each kind, and where the rule's header (its comments) ends. In a patch an
 * indented `#` is a line of the patched file.
 */
const SYNTAX = {
  cocci: {
    directive: /^\s*\/\/\s*(compat|upstream):(.*)$/s,
    body: /^[^\S\n]*@/m,
    bodyName: 'the first @',
    missing: 'holds no @ rule',
  },
  patch: {
    directive: /^#\s*(compat|upstream):(.*)$/s,
    body: /^(?:diff |Index: |--- \S|@@ )/m,
    bodyName: 'the first hunk',
    missing: 'holds no hunk',
  },
  kbuild: {
    directive: /^#\s*(compat|upstream):(.*)$/s,
    body: /^[^\S\n]*[^#\s]/m,
    bodyName: 'the first line that is not a comment',
    missing: 'holds no line for a Kbuild file',
  },
  head: {
    directive: /^\s*\/\/\s*(compat|upstream):(.*)$/s,
    body: /^(?!\s*\/\/)[^\S\n]*\S/m,
    bodyName: 'the first line that is not a comment',
    missing: 'holds no line for a C file',
  },
} as const;

/** Directives that have nothing to do with whether, and after what, a rule applies. */
const NOT_OF_SELECTION = /^(?:(?:touches|unless)\s+\S|must\s+match$|spatch\s+>=)/;

const WORDS = ['when', 'after', 'touches', 'unless', 'must match', 'spatch >=', 'allow', 'draft'];

/** Who says which rules apply, and in what order: their own headers, or rules.select's program. */
export type SelectedBy = 'when' | 'program';

/**
 * Reads the `compat:` and `upstream:` comments above a rule's first `@`, hunk or line of make.
 * Several `when` must all hold; `after`, `touches` and `upstream` add up.
 * Where a program selects the rules they may come from another pipeline, whose authors write
 * comments as they like (DRBD has a `// compat:` in front of prose): then only `touches`, `must
 * match` and `spatch >=` are read, and whatever else stands behind `compat:` is a comment.
 * Throws RULE_FILE with file and line for a directive that doesn't exist, is malformed or stands
 * below the header, for a file that is nothing but header, and for a .kbuild or .head rule that could change any
 * file, since it touches no word; RULE_CONDITION for a bad `when`.
 */
export function readDirectives(
  text: string,
  kind: Rule['kind'],
  file: string,
  selectedBy: SelectedBy = 'when',
): Directives {
  const { directive, body, bodyName, missing } = SYNTAX[kind];
  const headerEnd = text.search(body);
  if (headerEnd < 0) {
    throw new CompatError('RULE_FILE', `${file} ${missing}, so it can change nothing`, {
      hint: 'Write the rule, or delete the file.',
    });
  }
  const read: Directives = { after: [], touches: [], unless: [], mustMatch: false, allows: [] };
  for (const { at, line, number } of linesWithColon(text)) {
    const { label, words } = labelled(line, directive);
    const isInHeader = at < headerEnd;
    if (label === 'upstream' && isInHeader) {
      read.upstream = read.upstream === undefined ? words : `${read.upstream}; ${words}`;
    }
    if (label !== 'compat' || isProse(words, selectedBy)) continue;
    const where = `${file}:${number}`;
    if (!isInHeader) throw tooLow(words, where, bodyName);
    readDirective(words, where, read);
  }
  const example = NEEDS_WORDS[kind];
  if (example !== undefined && read.touches.length === 0) {
    throw new CompatError('RULE_FILE', `${file} does not say which ${example.files} it is for`, {
      hint: `Add a line such as "${example.line}" above its first line.`,
    });
  }
  if (kind !== 'head' && read.unless.length > 0) {
    throw new CompatError('RULE_FILE', `${file}: "compat: unless" is for .head rules`, {
      hint: 'Have the rule look for what the driver has of its own, as in cocci/lib/bit_u32.',
    });
  }
  return read;
}

/** Of the kinds that could change any file, where they name no word: what they change, and a line that names one. */
const NEEDS_WORDS: Partial<Record<Rule['kind'], { files: string; line: string }>> = {
  kbuild: { files: 'Kbuild files', line: '# compat: touches EXTRA_CFLAGS' },
  head: { files: 'C files', line: '// compat: touches scoped_guard' },
};

/** A line that may be a directive, where it starts, and its number from 1. */
interface Line {
  at: number;
  line: string;
  number: number;
}

/** The lines that may be directives: looked for by their words, since each start reads all rules. */
function* linesWithColon(text: string): Generator<Line> {
  let number = 1;
  let counted = 0;
  const words = /compat:|upstream:/g;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const at = text.lastIndexOf('\n', found.index) + 1;
    const end = text.indexOf('\n', at);
    for (; counted < at; number++) counted = text.indexOf('\n', counted) + 1;
    yield { at, number, line: text.slice(at, end === -1 ? undefined : end) };
    if (end === -1) return;
    words.lastIndex = end + 1;
  }
}

/** Reads a line (latin1) as UTF-8, unlike the rule itself: names and subjects are shown, never written back. */
function labelled(line: string, directive: RegExp): { label?: string | undefined; words: string } {
  const [, label, words = ''] = directive.exec(Buffer.from(line, 'latin1').toString()) ?? [];
  return { label, words: words.trim() };
}

function isProse(words: string, selectedBy: SelectedBy): boolean {
  return selectedBy === 'program' && !NOT_OF_SELECTION.test(words);
}

function tooLow(words: string, where: string, bodyName: string): CompatError {
  return new CompatError('RULE_FILE', `${where}: "compat: ${words}" stands too low to count`, {
    hint: `Move it above ${bodyName}.`,
  });
}

/** A .kbuild rule's lines for a Kbuild file: what stands below its header. */
export function kbuildLines({ text }: Pick<Rule, 'text'>): string {
  return text.slice(text.search(SYNTAX.kbuild.body));
}

/** A .head rule's lines for a C file: what stands below its header. */
export function headLines({ text }: Pick<Rule, 'text'>): string {
  return text.slice(text.search(SYNTAX.head.body));
}

/** Adds what one directive says to `read`. */
function readDirective(words: string, where: string, read: Directives): void {
  const [verb = '', rest = ''] = words.split(/\s+(.*)/s);
  if (verb === 'when') {
    read.when = both(read.when, parseCondition(rest, where));
  } else if (verb === 'after' || verb === 'touches' || verb === 'unless') {
    for (const name of names(rest, verb, where)) read[verb].push(name);
  } else if (words.replace(/\s+/g, ' ') === 'must match') {
    read.mustMatch = true;
  } else if (words === 'draft') {
    read.isDraft = true;
  } else if (verb === 'allow') {
    read.allows.push(allowed(rest, where));
  } else if (verb === 'spatch') {
    read.spatchAtLeast = version(rest, where, read.spatchAtLeast);
  } else {
    throw new CompatError('RULE_FILE', `${where}: there is no directive "compat: ${words}"`, {
      hint: didYouMean(verb, WORDS, `The directives are ${WORDS.join(', ')}.`),
    });
  }
}

function both(first: Condition | undefined, second: Condition): Condition {
  return first ? { kind: 'and', left: first, right: second } : second;
}

/** Names split by blanks or commas; one that holds a blank itself stands in quotes. */
function names(list: string, verb: string, where: string): string[] {
  const found = [...list.matchAll(/"([^"]+)"|[^\s,]+/g)].map(([name, quoted]) => quoted ?? name);
  if (found.length > 0) return found;
  throw new CompatError('RULE_FILE', `${where}: "compat: ${verb}" names nothing`, {
    hint: 'Name one or more, split by blanks or commas.',
  });
}

/** A lint, and why what it finds in this rule is right. */
function allowed(words: string, where: string): Directives['allows'][number] {
  const [lint = '', reason = ''] = words.split(/\s+(.*)/s);
  const known = Object.keys(LINTS) as LintName[];
  const found = known.find((name) => name === lint);
  if (found !== undefined && reason !== '') return { lint: found, reason };
  const what =
    found === undefined ? `there is no lint "${lint}"` : `"allow ${lint}" says no reason`;
  throw new CompatError('RULE_FILE', `${where}: ${what}`, {
    hint: didYouMean(
      found === undefined ? lint : '',
      known,
      `Write "compat: allow LINT REASON"; LINT is one of ${known.join(', ')}.`,
    ),
  });
}

function version(words: string, where: string, before: string | undefined): string {
  const found = /^>=\s*(\d+(?:\.\d+)*)$/.exec(words)?.[1];
  if (found !== undefined && before === undefined) return found;
  const what = found === undefined ? `can't read "spatch ${words}"` : 'spatch is asked for twice';
  throw new CompatError('RULE_FILE', `${where}: ${what}`, {
    hint: 'Write one line like "compat: spatch >= 1.1".',
  });
}
