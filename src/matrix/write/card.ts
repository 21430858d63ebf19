import { diffHtml, escapeHtml as e } from '../../core/html.js';
import { type Cause, type Cell, isGood } from '../report/cell.js';
import { type Shared, sharedOf } from '../report/group.js';
import type { Matrix } from '../report/report.js';
import { counted, outcomeWords } from '../report/words.js';
import { idOf } from './id.js';

/** Lines of patches that a page shows in all, and of one patch. */
const LINES_OF_ALL = 12_000;
const LINES_OF_ONE = 2000;
const LEAST_LINES = 20;

/** How many lines of each patch a page has room for. */
export function patchLines({ patches }: Matrix): number {
  const count = Math.max(1, Object.keys(patches).length);
  return Math.min(LINES_OF_ONE, Math.max(LEAST_LINES, Math.floor(LINES_OF_ALL / count)));
}

/** What there is to say of a module's cells: a card for each fingerprint, with its kernels and its patch. */
export function cardsOf(matrix: Matrix, cells: readonly Cell[], lines: number): string[] {
  return sharedOf(cells).map((shared) => cardHtml(matrix, shared, lines));
}

function cardHtml(
  { patches }: Matrix,
  { fingerprint, patch, alike }: Shared,
  lines: number,
): string {
  const isBad = alike.some(([cell]) => cell !== undefined && !isGood(cell));
  return [
    `<section class="card${isBad ? ' bad' : ''}">`,
    ...alike.map((cells) => alikeHtml(cells)),
    ...(fingerprint ? [`<p><small>Fingerprint <code>${e(fingerprint)}</code></small></p>`] : []),
    ...(patch === '' ? [] : [patchHtml(patches[patch] ?? '', lines)]),
    '</section>',
  ].join('\n');
}

/** Kernels of which there is the same to say. */
function alikeHtml(cells: readonly Cell[]): string {
  const [cell] = cells;
  if (cell === undefined) return '';
  const { module, rules, files, notes, steps, cause, expected, warnings } = cell;
  const kernels = cells.map(({ kernel }) => `<li id="${idOf(module, kernel)}">${e(kernel)}`);
  return [
    `<h3>${e(module)} ${e(outcomeWords(cell))}${cells.length > 1 ? ` on ${counted(cells.length, 'kernel')}` : ''}</h3>`,
    `<ul class=kernels>${kernels.join('')}</ul>`,
    ...(expected === undefined ? [] : [`<p>Expected to fail: ${e(expected)}</p>`]),
    ...(cause === undefined ? [] : [causeHtml(cause)]),
    ...(rules.length === 0 ? [] : [`<p>Rules: ${rules.map(code).join(', ')}</p>`]),
    ...(files.length === 0 ? [] : [`<p>Files: ${files.map(code).join(', ')}</p>`]),
    ...steps.map(({ name, says, detail }) => `<p>${e(name)}: ${e(says)}</p>${preOf(detail)}`),
    ...notes.map((note) => `<p>${e(note)}</p>`),
    ...(warnings === 0 ? [] : [`<p>The compiler warned ${counted(warnings, 'time')}.</p>`]),
    `<p><a href="#${idOf(module)}">All of ${e(module)}</a></p>`,
  ].join('\n');
}

function causeHtml({ message, error, api, here, there, rules, others, detail }: Cause): string {
  const told = (name: string, html: string): string => `<dt>${name}<dd>${html}`;
  const declaration = (of: Cause['here']): string[] =>
    of === undefined ? [] : [told(e(of.release), code(of.declaration ?? 'has no such thing'))];
  const rows = [
    ...(error === undefined
      ? []
      : [told('First error', `${code(error.place)} ${e(error.message)}`)]),
    ...(api === undefined ? [] : [told('It is about', code(api))]),
    ...declaration(there),
    ...declaration(here),
    ...rules.map(({ rule, standing }) => told('Rule', `${code(rule)} ${e(standing)}`)),
    ...(others === 0 ? [] : [told('Beside it', `errors about ${others} more`)]),
  ];
  return `<p class=f>${e(message)}</p>\n<dl>${rows.join('')}</dl>${preOf(detail)}`;
}

function preOf(text: string | undefined): string {
  return text === undefined ? '' : `<pre>${e(text)}</pre>`;
}

/** In colour; the signs at the beginning of its lines say the same. */
function patchHtml(patch: string, most: number): string {
  const lines = patch.trimEnd().split('\n');
  const added = lines.filter((line) => /^\+(?!\+\+)/.test(line)).length;
  const removed = lines.filter((line) => /^-(?!--)/.test(line)).length;
  const more = lines.length - most;
  const shown = diffHtml(lines.slice(0, most).join('\n'));
  const rest = more > 0 ? `\n… ${more} more lines: compat-gen cache show` : '';
  return `<details open><summary>The patch: +${added} −${removed}</summary><pre>${shown}${rest}</pre></details>`;
}

function code(text: string): string {
  return `<code>${e(text)}</code>`;
}
