import path from 'node:path';
import { shorter } from '../core/own-command.js';
import type { Drafted, Said, Written } from '../draft/index.js';

/** Uses that are shown; more say no more. */
const SHOWN = 3;

/** What a draft rests on, what was written, and what is left to do, in words. */
export function draftLines(
  { uses, here, there, candidates }: Drafted,
  written: Written,
  { cwd, build, test }: { cwd: string; build: string; test: string },
): string[] {
  const { files, open, tried, changes } = written;
  const more = uses.length - SHOWN;
  const proof = there === undefined ? '' : `, yes on ${there.release}`;
  return [
    ...saidLines('refused by', here),
    ...(there === undefined ? [] : saidLines('taken by  ', there)),
    'used by',
    ...uses.slice(0, SHOWN).map(({ file, line, code }) => `  ${file}:${line}: ${code}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    'wrote',
    ...fileLines(files, cwd),
    `The test says no on ${here.release}${proof}.`,
    ...(there === undefined
      ? [
          'No other kernel here takes this use: that the test says yes on one that does is not',
          'proved. Read it, or install the headers of such a kernel and run this again.',
        ]
      : []),
    ...(tried ? [changesLine(changes)] : ['There is no spatch here, so the rule was not tried.']),
    ...(files.length > 2 ? [] : ['It has no pair yet: RULE.before.c and RULE.after.c.']),
    ...openLines({ open, candidates, files, cwd, there }),
    `${open.length === 0 ? 'Next' : 'Then'}: ${test}`,
    `      ${build}`,
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

/** What a person has to fill in, and how. */
interface Open {
  open: readonly string[];
  candidates: readonly string[];
  files: readonly string[];
  cwd: string;
  there: Said | undefined;
}

function openLines({ open, candidates, files, cwd, there }: Open): string[] {
  const [first] = open;
  if (first === undefined) return [];
  const also = candidates.length === 0 ? [] : [`  It may be: ${candidates.join(', ')}.`];
  const rule = files.find((file) => file.endsWith('.cocci')) ?? '';
  const pair = `${shorter(cwd, rule).replace(/\.cocci$/, '')}.*`;
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
  ];
}
