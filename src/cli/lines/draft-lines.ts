import path from 'node:path';
import { shorter } from '../../core/own-command.js';
import type { Drafted, Said, Written } from '../../draft/index.js';

/** Uses that are shown; more say no more. */
const SHOWN = 3;

/** What a new rule rests on, what was written, whether it is proved, and what is left to do, in words. */
export function draftLines(
  { uses, here, there, candidates }: Drafted,
  written: Written,
  { cwd, build, test }: { cwd: string; build: string; test: string },
): string[] {
  const more = uses.length - SHOWN;
  return [
    ...saidLines('refused by', here),
    ...(there === undefined ? [] : saidLines('taken by  ', there)),
    'used by',
    ...uses.slice(0, SHOWN).map(({ file, line, code }) => `  ${file}:${line}: ${code}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    'wrote',
    ...fileLines(written.files, cwd),
    ...(written.unproved === undefined
      ? provedLines(here, there)
      : draftedLines(written, written.unproved, { here, there })),
    ...(written.tried
      ? [changesLine(written.changes)]
      : ['There is no spatch here, so the rule was not tried.']),
    ...openLines(written, { candidates, cwd, there }),
    `${written.unproved === undefined ? 'Next' : 'Then'}: ${test}`,
    `      ${build}`,
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

/** That it is a draft, and why. */
function draftedLines(
  { files }: Written,
  unproved: string,
  { here, there }: Pick<Drafted, 'here' | 'there'>,
): string[] {
  const proof = there === undefined ? '' : `, yes on ${there.release}`;
  return [
    ...wrapped(`This is a draft, and no build uses it: it is not proved, since ${unproved}.`, 0),
    `The test says no on ${here.release}${proof}.`,
    ...(there === undefined
      ? [
          'Install the headers of a kernel that takes what the driver has, remove these files,',
          'and run this again; or read the test and the rule yourself.',
        ]
      : []),
    ...(files.length > 2 ? [] : ['It has no pair yet: RULE.before.c and RULE.after.c.']),
  ];
}

function saidLines(what: string, { release, declaration, header }: Said): string[] {
  const where = header === undefined ? '' : `  <${header}>`;
  return [`${what}  ${release}${where}`, ...wrapped(declaration ?? 'has no such thing', 2)];
}

/** A text in lines of 80 columns; those behind the first are indented twice. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length > 79) {
      lines.push(line.trimEnd());
      line = ' '.repeat(2 * indent);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** Each directory once, and what lies in it. */
function fileLines(files: readonly string[], cwd: string): string[] {
  const dirs = new Set(files.map((file) => path.dirname(file)));
  return [...dirs].flatMap((dir) => [
    `  ${shorter(cwd, dir)}/`,
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
  {
    candidates,
    cwd,
    there,
  }: { candidates: readonly string[]; cwd: string; there: Said | undefined },
): string[] {
  if (unproved === undefined) return [];
  const rule = shorter(cwd, files.find((file) => file.endsWith('.cocci')) ?? '');
  const finish = [
    'When it is right, let builds use it:',
    `  sed -i '/^\\/\\/ compat: draft$/d' ${rule}`,
  ];
  if (open.length === 0) return finish;
  const also = candidates.length === 0 ? [] : [`  It may be: ${candidates.join(', ')}.`];
  const pair = `${rule.replace(/\.cocci$/, '')}.*`;
  const what = open.length === 1 ? 'this is' : 'these are';
  return [
    ...wrapped(`To do: nothing here tells what ${what} on that kernel: ${open.join(', ')}.`, 0),
    ...also,
    there === undefined
      ? "  Write the right words in place of it; arg1, arg2, … are the driver's:"
      : '  Write the right words in place of it:',
    ...open.map((word) => `  sed -i 's/${word}/…/' ${pair}`),
    '  Or, where one name takes the place of another, remove these files and run the',
    '  same command with --to NAME.',
    ...finish,
  ];
}
