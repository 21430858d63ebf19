import { readable } from '../../core/process/process.js';
import type { Blame, BlamedFile, BlamedHunk, BlamedRule } from '../../obtain/index.js';
import { diffLook } from '../terminal/looks.js';
import { printable } from '../terminal/printable.js';
import { type Screen, wrapped } from '../terminal/screen.js';

const NOTHING = 'no rule changes these sources for this kernel';

/** A patch, for a file or a program: one that `patch` reads, with the names of rules behind each @@, and all that is known of them at the top. */
export function blamedPatch({ files, rules }: Blame): string[] {
  if (files.length === 0) return [`# ${NOTHING}`];
  return [
    ...rules.flatMap((rule) => [
      `# ${rule.name}: ${reasonOf(rule)}`,
      ...(rule.upstream === '' ? [] : [`#   upstream: ${rule.upstream}`]),
    ]),
    ...files.flatMap((file) => [
      ...(file.unknown === undefined ? [] : [`# ${file.path}: ${unknownWords(file.unknown)}`]),
      ...file.names,
      ...file.hunks.flatMap(({ header, lines, rules: made }) => [
        [header, ...(made.length === 0 ? [] : [made.join(', ')])].join(' '),
        ...lines,
      ]),
    ]),
  ].map(readable);
}

/** The same for a person: each hunk below the names of its rules, and what they are for where they are first named. */
export function blameLines({ files, rules }: Blame, screen: Screen): string[] {
  if (files.length === 0) return [NOTHING];
  const facts = new Map(rules.map((rule) => [rule.name, rule]));
  const told = new Set<string>();
  return files.flatMap((file, at) => [
    ...(at === 0 ? [] : ['']),
    ...headOf(file, screen),
    ...file.hunks.flatMap((hunk) => [
      '',
      ...hunk.rules.flatMap((name) => ruleLines(name, facts, told, screen)),
      ...hunkLines(hunk, screen),
    ]),
  ]);
}

function headOf({ names, unknown }: BlamedFile, { paint, columns }: Screen): string[] {
  const why =
    unknown === undefined
      ? []
      : wrapped(printable(unknownWords(unknown)), columns, 2).map(paint.yellow);
  return [...names.map((line) => paint.bold(shown(line))), ...why];
}

function ruleLines(
  name: string,
  facts: ReadonlyMap<string, BlamedRule>,
  told: Set<string>,
  { paint, columns }: Screen,
): string[] {
  const rule = facts.get(name);
  if (rule === undefined || told.has(name)) return [paint.bold(paint.magenta(shown(name)))];
  told.add(name);
  const [first = '', ...more] = wrapped(shown(`${name}: ${reasonOf(rule)}`), columns, 2);
  return [
    `${paint.bold(paint.magenta(first.slice(0, name.length)))}${first.slice(name.length)}`,
    ...more,
    ...(rule.upstream === ''
      ? []
      : wrapped(shown(`upstream: ${rule.upstream}`), columns - 2, 2).map((line) =>
          paint.dim(`  ${line}`),
        )),
  ];
}

function hunkLines({ header, lines }: BlamedHunk, { paint }: Screen): string[] {
  // A removed line that begins with "-- " is no file's name here.
  const look = (line: string): string =>
    /^[-+]/.test(line) ? (line.startsWith('+') ? paint.green(line) : paint.red(line)) : line;
  return [diffLook(header, paint), ...lines.map((line) => look(shown(line)))];
}

function shown(line: string): string {
  return printable(readable(line));
}

/** What the kernel change is, or when the rule applies. */
function reasonOf({ about, when }: BlamedRule): string {
  if (about !== '') return about;
  return when === '' ? 'always applies' : `applies when ${when}`;
}

function unknownWords(why: string): string {
  return `which rules made this is not known: ${why}`;
}
