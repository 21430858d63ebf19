import { escapeHtml as e } from '../../core/html.js';
import { type Cell, isGood, isUnexpected, type Outcome } from '../report/cell.js';
import type { Change, Since } from '../report/compare.js';
import {
  gridOf,
  kernelGroups,
  patchCount,
  rowGroups,
  rowName,
  rowOf,
  sharedOf,
} from '../report/group.js';
import type { Matrix } from '../report/report.js';
import {
  CHANGE_WORDS,
  causeWords,
  counted,
  outcomeWords,
  sumWords,
  timeWords,
} from '../report/words.js';
import { cardsOf, patchLines } from './card.js';
import { idOf } from './id.js';

/** More columns than this have room for a sign, and not for words. */
const WITH_WORDS = 8;

/** Signs that differ without their colours. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  ...{ runs: '▶', fixed: '+', built: '✓', refused: '⊘', broken: '!', fails: '✗' },
};

/** A whole run as one page that needs no script and no other file. */
export function matrixPage(matrix: Matrix, style: string): string {
  const most = patchLines(matrix);
  const body = [
    `<h1>${e(matrix.title)}</h1>`,
    `<p>${e(sumWords(matrix))}. ${timeWords(matrix.began)}.</p>`,
    ...sinceHtml(matrix.since),
    `<p><small>${legend()}. Each opens below the table.</small></p>`,
    tableHtml(matrix),
    ...matrix.modules.flatMap((module, at) => [
      `<h2 id="${idOf(module.name)}">${e(module.name)}</h2>`,
      `<p><small>${e(rowWords(rowOf(matrix, at)))}</small></p>`,
      partsHtml(rowOf(matrix, at)),
      ...cardsOf(matrix, rowOf(matrix, at), most),
    ]),
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(`${matrix.title}: ${sumWords(matrix)}`)}</title>
<style>
${style.trimEnd()}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function legend(): string {
  const words = Object.entries(SIGNS).map(([outcome, sign]) =>
    outcome === 'fixed' ? '+3 fixed by 3 rules' : `${sign} ${outcome}`,
  );
  return words.join(', ');
}

/** Cells that a kind of change lists; more are counted. */
const LISTED = 40;

/** First of all, what is new. */
function sinceHtml(since: Since | undefined): string[] {
  if (since === undefined) return [];
  const head = `<h2>Since the run of ${timeWords(since.began)}</h2>`;
  if (since.changes.length === 0) return [head, '<p>Nothing has changed.</p>'];
  const kinds = [...new Set(since.changes.map(({ kind }) => kind))];
  return [
    head,
    ...kinds.map((kind) => {
      const own = since.changes.filter((change) => change.kind === kind);
      const more = own.length > LISTED ? `, and ${own.length - LISTED} more` : '';
      const sign = kind === 'worse' ? 'f' : kind === 'better' ? 'g' : '';
      const list = own.slice(0, LISTED).map(changeHtml).join(', ');
      return `<p><b class="${sign}">${own.length} ${CHANGE_WORDS[kind]}</b>: ${list}${more}</p>`;
    }),
  ];
}

function changeHtml({ module, kernel, was, is }: Change): string {
  const how = was === undefined || was === is ? is : `${was} → ${is}`;
  return `<a href="#${idOf(module, kernel)}">${e(`${module} ${kernel}`)}</a> (${how})`;
}

/** Rows are modules; columns are kernels, those that all modules find alike beside each other. */
function tableHtml(matrix: Matrix): string {
  const groups = kernelGroups(matrix);
  const order = groups.flatMap(({ at }) => at);
  const isMany = order.length > WITH_WORDS;
  const heads = groups.map(
    ({ at }) =>
      `<th colspan=${at.length}><small>${at.length === 1 ? '' : `${at.length} alike`}</small>`,
  );
  const names = order.map((at) => `<th scope=col>${e(matrix.kernels[at]?.name ?? '')}`);
  const grid = gridOf(matrix);
  const rowHtml = (row: number): string => {
    const { name } = matrix.modules[row] as Matrix['modules'][number];
    const shown = order.map((at) => {
      const cell = grid[row]?.[at];
      return cell === undefined ? '<td>' : cellHtml(cell, isMany);
    });
    const patches = counted(patchCount(rowOf(matrix, row)), 'patch', 'patches');
    const words = rowName(matrix.modules[row] as Matrix['modules'][number]);
    return `<tr><th scope=row><a href="#${idOf(name)}">${e(words)}</a> <small>${patches}</small>${shown.join('')}`;
  };
  const rows = rowGroups(matrix).flatMap(({ group, at }) => [
    ...(group === undefined
      ? []
      : [`<tr><th scope=rowgroup colspan=${order.length + 1}><b>${e(group)}</b>`]),
    ...at.map(rowHtml),
  ]);
  return [
    `<div class=wide tabindex=0><table${isMany ? ' class=many' : ''}><thead>`,
    ...(groups.some(({ at }) => at.length > 1) ? [`<tr><th>${heads.join('')}`] : []),
    `<tr><th><small>${counted(order.length, 'kernel')}</small>${names.join('')}</thead><tbody>`,
    ...rows,
    '</tbody></table></div>',
  ].join('\n');
}

function cellHtml(cell: Cell, isMany: boolean): string {
  const words = outcomeWords(cell);
  const sign = SIGNS[cell.outcome];
  const text = isMany
    ? `${sign}${cell.outcome === 'fixed' ? cell.rules.length || '' : ''}`
    : `${sign} ${words}`;
  const title = isMany && !isGood(cell) ? ` title="${words}"` : '';
  return `<td class=${classOf(cell)}><a href="#${idOf(cell.module, cell.kernel)}"${title}>${text}</a>`;
}

function classOf(cell: Cell): string {
  if (isUnexpected(cell)) return 'f';
  if (!isGood(cell)) return 'x';
  return cell.outcome === 'built' ? 'b' : 'g';
}

/** What became of a module's kernels, a line for those of which there is the same to say. */
function partsHtml(cells: readonly Cell[]): string {
  const lines = sharedOf(cells).flatMap(({ alike }) =>
    alike.map((own) => {
      const [cell] = own as [Cell];
      const { module, kernel } = cell;
      const last = own.length === 1 ? '' : ` … ${own.at(-1)?.kernel} (${own.length} kernels)`;
      const cause = isGood(cell) ? '' : `: ${causeWords(cell)}`;
      const link = `<a href="#${idOf(module, kernel)}">${e(outcomeWords(cell))}</a>`;
      return `<li class=${classOf(cell)}>${link} on ${e(`${kernel}${last}${cause}`)}`;
    }),
  );
  return `<ul>${lines.join('')}</ul>`;
}

/** `23 kernels, 4 patches: 20 fixed, 3 fail`. */
function rowWords(cells: readonly Cell[]): string {
  const outcomes = (Object.keys(SIGNS) as Outcome[]).flatMap((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const patches = counted(patchCount(cells), 'patch', 'patches');
  return `${counted(cells.length, 'kernel')}, ${patches}: ${outcomes.join(', ')}`;
}
