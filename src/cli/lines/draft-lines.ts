import path from 'node:path';
import type { Drafted, Said, Written } from '../../draft/index.js';
import { cut, foldedCommand, wrapped } from '../terminal/screen.js';
import { briefPaths } from '../terminal/shorten.js';

/** Uses that are shown; more say no more. */
const SHOWN = 3;

/** Where it is shown. */
interface Shown {
  cwd: string;
  /** Infinity for a pipe, in which commands and code stay whole. */
  columns: number;
}

/** Sentences are no longer than this. */
const PROSE = 80;

/** What a new rule rests on, what was written, whether it is proved, and what is left to do, in words. */
export function draftLines(
  { uses, here, there, candidates }: Drafted,
  written: Written,
  { cwd, build, test, columns }: Shown & { build: string; test: string },
): string[] {
  const shown = { cwd, columns };
  const more = uses.length - SHOWN;
  return [
    ...saidLines('refused by', here, shown),
    ...(there === undefined ? [] : saidLines('taken by  ', there, shown)),
    'used by',
    ...uses
      .slice(0, SHOWN)
      .map(({ file, line, code }) => cut(`  ${file}:${line}: ${code}`, columns)),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    'wrote',
    ...fileLines(written.files, cwd),
    ...(written.unproved === undefined
      ? provedLines(here, there)
      : draftedLines(written, written.unproved, { here, there }, shown)),
    ...(written.tried
      ? [changesLine(written.changes)]
      : ['There is no spatch here, so the rule was not tried.']),
    ...openLines(written, { candidates, there }, shown),
    ...command(written.unproved === undefined ? 'Next: ' : 'Then: ', test, shown),
    ...command('      ', build, shown),
  ];
}

/** What was seen, each in a line. */
function provedLines(here: Said, there: Said | undefined): string[] {
  const [now, old] = [here.release, there?.release ?? ''];
  return [
    'It is proved with both compilers and spatch:',
    `  the test      yes on ${old}, no on ${now}`,
    `  the old form  builds on ${old}, not on ${now}`,
    `  the new form  is what the rule makes of it, and builds on ${now}`,
  ];
}

/** A command that one may want to copy. */
function command(before: string, text: string, { columns }: Shown): string[] {
  const [first = '', ...others] = foldedCommand(text, columns, before.length);
  return [`${before}${first}`, ...others];
}

function prose(text: string, { columns }: Shown, indent = 0): string[] {
  const lines = wrapped(text, Math.min(columns, PROSE) - indent, indent);
  return lines.map((line) => `${' '.repeat(indent)}${line}`);
}

/** That it is a draft, and why. */
function draftedLines(
  { files }: Written,
  unproved: string,
  { here, there }: Pick<Drafted, 'here' | 'there'>,
  shown: Shown,
): string[] {
  const proof = there === undefined ? '' : `, yes on ${there.release}`;
  return [
    ...prose(`This is a draft, and no build uses it: it is not proved, since ${unproved}.`, shown),
    `The test says no on ${here.release}${proof}.`,
    ...(there === undefined
      ? prose(
          'Install the headers of a kernel that takes what the driver has, remove these files, and run this again; or read the test and the rule yourself.',
          shown,
        )
      : []),
    ...(files.length > 2 ? [] : ['It has no pair yet: RULE.before.c and RULE.after.c.']),
  ];
}

function saidLines(what: string, { release, declaration, header }: Said, shown: Shown): string[] {
  const where = header === undefined ? '' : `  <${header}>`;
  return [`${what}  ${release}${where}`, ...prose(declaration ?? 'has no such thing', shown, 2)];
}

/** Each directory once, and what lies in it. */
function fileLines(files: readonly string[], cwd: string): string[] {
  const dirs = new Set(files.map((file) => path.dirname(file)));
  return [...dirs].flatMap((dir) => [
    `  ${briefPaths(`${dir}/`, cwd)}`,
    ...files
      .filter((file) => path.dirname(file) === dir)
      .map((file) => `    ${path.basename(file)}`),
  ]);
}

function changesLine(changes: readonly string[]): string {
  if (changes.length > 0) return `The rule changes ${changes.join(', ')}.`;
  return 'The rule changes nothing yet: compare its lines with the uses above.';
}

/** What a person has to do before builds use it. */
function openLines(
  { open, files, unproved }: Written,
  { candidates, there }: Pick<Drafted, 'candidates' | 'there'>,
  shown: Shown,
): string[] {
  if (unproved === undefined) return [];
  const rule = briefPaths(files.find((file) => file.endsWith('.cocci')) ?? '', shown.cwd);
  const finish = [
    'When it is right, let builds use it:',
    ...command('  ', `sed -i '/^\\/\\/ compat: draft$/d' ${rule}`, shown),
  ];
  if (open.length === 0) return finish;
  const also = candidates.length === 0 ? [] : [`  It may be: ${candidates.join(', ')}.`];
  const pair = `${rule.replace(/\.cocci$/, '')}.*`;
  const what = open.length === 1 ? 'this is' : 'these are';
  return [
    ...prose(`To do: nothing here tells what ${what} on that kernel: ${open.join(', ')}.`, shown),
    ...also,
    there === undefined
      ? "  Write the right words in place of it; arg1, arg2, … are the driver's (& as \\&):"
      : '  Write the right words in place of it (& as \\&):',
    ...open.flatMap((word) => command('  ', `sed -i 's/${word}/…/' ${pair}`, shown)),
    '  Or, where one name takes the place of another, remove these files and run the',
    '  same command with --to NAME.',
    ...finish,
  ];
}
