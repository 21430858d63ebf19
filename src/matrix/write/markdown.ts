import { buildsAsItIs, type Cell, isGood } from '../report/cell.js';
import type { Change } from '../report/compare.js';
import { gridOf, rowGroups, rowName, rowOf, sharedOf } from '../report/group.js';
import type { Matrix } from '../report/report.js';
import {
  CHANGE_WORDS,
  causeWords,
  counted,
  outcomeWords,
  sumWords,
  timeWords,
} from '../report/words.js';

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

/** A column a kernel; of many, how many kernels came to what. Each group has a table of its own. */
function tableText(matrix: Matrix): string {
  const groups = rowGroups(matrix);
  const names = matrix.kernels.map(({ name }) => m(name));
  const isMany = names.length > COLUMNS;
  const heads = isMany ? ['runs', 'built', 'fixed', 'refused', 'broken', 'fails'] : names;
  const grid = gridOf(matrix);
  const rowText = (at: number): string => {
    const cells = grid[at] ?? [];
    const words = isMany
      ? heads.map((outcome) => `${cells.filter((cell) => cell?.outcome === outcome).length || ''}`)
      : cells.map(cellText);
    return `| ${[m(rowName(matrix.modules[at] as Row)), ...words].join(' | ')} |`;
  };
  const tables = groups.map(({ group, at }) => {
    const title = group === undefined ? '' : `## ${m(group)}\n\n`;
    return `${title}${headText(heads)}\n${at.map(rowText).join('\n')}`;
  });
  return [...(groups.length > 1 && !isMany ? [sumsText(matrix)] : []), ...tables].join('\n\n');
}

type Row = Matrix['modules'][number];

function headText(heads: readonly string[]): string {
  return `| | ${heads.join(' | ')} |\n|---|${heads.map(() => '---|').join('')}`;
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return isGood(cell) ? outcomeWords(cell) : `**${outcomeWords(cell)}**`;
}

/** Of each group, how many cells of a kernel need no rules and how many are built, of how many. */
function sumsText(matrix: Matrix): string {
  const grid = gridOf(matrix);
  const rows = rowGroups(matrix).map(({ group = '', at }) => {
    const sums = matrix.kernels.map((_, column) => {
      const cells = at.map((row) => grid[row]?.[column]).filter((cell) => cell !== undefined);
      if (cells.length === 0) return '';
      const good = cells.filter(isGood);
      const bare = cells.filter(buildsAsItIs).length;
      return `${bare} → ${good.length} of ${cells.length}`;
    });
    return `| ${[m(group), ...sums].join(' | ')} |`;
  });
  const words = 'How many build as they are → with rules';
  return [`${words}:\n`, headText(matrix.kernels.map(({ name }) => m(name))), ...rows].join('\n');
}

/** Kernels that a line names. */
const NAMED = 3;

function causesText(matrix: Matrix): string {
  const groups = matrix.modules.flatMap((_, at) =>
    sharedOf(rowOf(matrix, at)).flatMap(({ alike }) =>
      alike.filter(([cell]) => cell !== undefined && cell.cause !== undefined),
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
