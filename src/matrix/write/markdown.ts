import { type Cell, isGood } from '../cell.js';
import type { Change } from '../compare.js';
import { rowOf, sharedOf } from '../group.js';
import type { Matrix } from '../report.js';
import { CHANGE_WORDS, causeWords, counted, outcomeWords, sumWords, timeWords } from '../words.js';

/** More columns do not fit into a comment. */
const COLUMNS = 8;
/** Changes and causes that are listed; more are counted. */
const LISTED = 30;
/** GitHub takes 65536 characters. */
const MOST = 60_000;

/** A run as the text of a comment: what is new first, then the table, then why cells fail. */
export function markdown(matrix: Matrix): string {
  const parts = [
    `**${m(sumWords(matrix))}**`,
    sinceText(matrix),
    tableText(matrix),
    causesText(matrix),
  ];
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n\n… cut off\n`;
}

function sinceText({ since }: Matrix): string {
  if (since === undefined) return '';
  const { changes, began } = since;
  if (changes.length === 0) return `Nothing has changed since the run of ${timeWords(began)}.`;
  const lines = changes.slice(0, LISTED).map(changeLine);
  if (changes.length > LISTED) lines.push(`- and ${changes.length - LISTED} more`);
  return `Since the run of ${timeWords(began)}:\n\n${lines.join('\n')}`;
}

function changeLine({ kind, module, kernel, was, is }: Change): string {
  const how = was === undefined || was === is ? is : `${was} → ${is}`;
  const words = kind === 'worse' ? `**${CHANGE_WORDS[kind]}**` : CHANGE_WORDS[kind];
  return `- ${words}: ${m(module)} ${m(kernel)} (${how})`;
}

/** A column a kernel; of many, how many kernels came to what. */
function tableText(matrix: Matrix): string {
  const names = matrix.kernels.map(({ name }) => m(name));
  const isMany = names.length > COLUMNS;
  const heads = isMany ? ['runs', 'built', 'fixed', 'refused', 'fails'] : names;
  const rows = matrix.modules.map(({ name }, at) => {
    const cells = rowOf(matrix, at);
    const words = isMany
      ? heads.map((outcome) => `${cells.filter((cell) => cell.outcome === outcome).length || ''}`)
      : cells.map((cell) => (isGood(cell) ? outcomeWords(cell) : `**${outcomeWords(cell)}**`));
    return `| ${[m(name), ...words].join(' | ')} |`;
  });
  return [`| | ${heads.join(' | ')} |`, `|---|${heads.map(() => '---|').join('')}`, ...rows].join(
    '\n',
  );
}

/** Kernels that a line names. */
const NAMED = 3;

function causesText(matrix: Matrix): string {
  const groups = matrix.modules.flatMap((_, at) =>
    sharedOf(rowOf(matrix, at)).flatMap(({ alike }) =>
      alike.filter(([cell]) => cell !== undefined && !isGood(cell)),
    ),
  );
  if (groups.length === 0) return '';
  const lines = groups.slice(0, LISTED).map(causeLine);
  if (groups.length > LISTED) lines.push(`- and ${groups.length - LISTED} more`);
  const sum = counted(groups.flat().length, 'cell');
  return `<details><summary>Why ${sum} failed</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function causeLine(cells: readonly Cell[]): string {
  const [cell] = cells as [Cell];
  const names = cells.slice(0, NAMED).map(({ kernel }) => m(kernel));
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
  const expected = cell.expected === undefined ? '' : ` (expected: ${m(cell.expected)})`;
  return `- ${m(cell.module)} on ${names.join(', ')}${more}: ${m(causeWords(cell))}${expected}`;
}

/** A text as Markdown shows it: on one line, and nothing in it means anything. */
function m(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#|~@!]/g, (character) => `\\${character}`);
}
