import { escapeHtml as e } from '../../core/html.js';
import { type Cell, isUnexpected, type Outcome } from '../report/cell.js';
import { gridOf, type RowGroup, rowGroups, rowName } from '../report/group.js';
import type { Matrix } from '../report/report.js';
import { outcomeWords, sumWords } from '../report/words.js';

/** Each outcome with a mark beside its colour. */
const LOOKS: Readonly<Record<Outcome, { fill: string; ink: string; mark: string }>> = {
  runs: { fill: '#1a7f37', ink: '#fff', mark: '▶' },
  fixed: { fill: '#2e7d32', ink: '#fff', mark: '+' },
  built: { fill: '#9ec6e0', ink: '#222', mark: '' },
  refused: { fill: '#f2d3a0', ink: '#222', mark: '/' },
  broken: { fill: '#b71c1c', ink: '#fff', mark: '!' },
  fails: { fill: '#f2d3a0', ink: '#222', mark: '–' },
};

/** Pixels of a cell: with words where all stands in few columns and no groups, else a square. */
const WORDS = { width: 96, height: 24, gap: 2, size: 12 };
const SQUARES = { width: 14, height: 14, gap: 2, size: 11 };
const COLUMNS_WITH_WORDS = 8;
/** Pixels that a letter takes, about. */
const LETTER = 0.56;
const LEGEND = 34;

interface Form {
  width: number;
  height: number;
  gap: number;
  size: number;
  /** Pixels for the names of rows, and for those of columns. */
  left: number;
  top: number;
  hasWords: boolean;
}

/** A run as an SVG picture: a table; of groups one panel each, side by side. It names no font and runs nothing. */
export function picture(matrix: Matrix): string {
  const groups = rowGroups(matrix);
  const form = formOf(matrix, groups);
  const columns = groups.map((group) => columnsOf(matrix, group));
  const widths = columns.map((own) => form.left + own.length * (form.width + form.gap) + 14);
  const starts = widths.map((_, at) => sum(widths.slice(0, at)));
  const most = Math.max(...groups.map(({ at }) => at.length));
  const bottom = form.top + most * (form.height + form.gap);
  const shown = legend(matrix, bottom + 10);
  const all = [Math.max(sum(widths), shown.width), bottom + (form.hasWords ? 8 : LEGEND)] as const;
  const parts = groups.map((group, at) =>
    panel(matrix, group, columns[at] ?? [], starts[at] ?? 0, form),
  );
  const words = `${matrix.title}: ${sumWords(matrix)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all[0]} ${all[1]}" width="${all[0]}" height="${all[1]}" font-family="sans-serif" font-size="${form.size}" role="img" aria-label="${e(words)}">
<title>${e(words)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...parts.flat(), ...(form.hasWords ? [] : shown.parts)].join('\n')}
</svg>
`;
}

function formOf(matrix: Matrix, groups: readonly RowGroup[]): Form {
  const hasWords = groups.length === 1 && matrix.kernels.length <= COLUMNS_WITH_WORDS;
  const base = hasWords ? WORDS : SQUARES;
  const longest = (names: readonly string[]): number =>
    Math.max(...names.map((name) => name.length)) * base.size * LETTER;
  const kernels = matrix.kernels.map(({ name }) => name);
  const width = hasWords ? Math.max(base.width, Math.ceil(longest(kernels)) + 10) : base.width;
  const heads = hasWords ? 22 : Math.ceil(longest(kernels) * 0.87) + 14;
  return {
    ...{ ...base, width, hasWords },
    left: Math.ceil(longest(matrix.modules.map((module) => bareName(module)))) + 16,
    top: heads + (groups.some(({ group }) => group !== undefined) ? 18 : 4),
  };
}

/** Without the version: a picture has little room. */
function bareName({ version: _, ...module }: Matrix['modules'][number]): string {
  return rowName(module);
}

/** The places of those kernels that a group has cells of. */
function columnsOf(matrix: Matrix, { at }: RowGroup): number[] {
  const grid = gridOf(matrix);
  return [...matrix.kernels.keys()].filter((kernel) =>
    at.some((row) => grid[row]?.[kernel] !== undefined),
  );
}

function panel(
  matrix: Matrix,
  { group, at }: RowGroup,
  columns: readonly number[],
  x: number,
  form: Form,
): string[] {
  const { left, top, width, height, gap, size, hasWords } = form;
  const grid = gridOf(matrix);
  const placeOf = (column: number): number => x + left + column * (width + gap);
  const heads = columns.map((kernel, column) => {
    const name = matrix.kernels[kernel]?.name ?? '';
    if (hasWords) return label(placeOf(column) + width / 2, top - 8, name, MIDDLE);
    const [cx, cy] = [placeOf(column) + 10, top - 5];
    return label(cx, cy, name, `transform="rotate(-60 ${cx} ${cy})"`);
  });
  const rows = at.flatMap((row, index) => {
    const y = top + index * (height + gap);
    const module = matrix.modules[row] as Matrix['modules'][number];
    const cells = columns.flatMap((kernel, column) => {
      const cell = grid[row]?.[kernel];
      return cell === undefined ? [] : [drawn(cell, placeOf(column), y, form)];
    });
    const baseline = y + height / 2 + size * 0.36;
    return [label(x + left - 6, round(baseline), bareName(module), 'text-anchor="end"'), ...cells];
  });
  const title = group === undefined ? [] : [label(x + left, 14, group, 'font-weight="bold"')];
  return [...title, ...heads, ...rows];
}

const MIDDLE = 'text-anchor="middle"';

function drawn(cell: Cell, x: number, y: number, form: Form): string {
  const { width, height, size, hasWords } = form;
  const { fill, ink, mark } = LOOKS[cell.outcome];
  const dashed = isUnexpected(cell) && hasWords ? ' stroke="#b3261e" stroke-width="2"' : '';
  const words = outcomeWords(cell);
  const title = `${cell.module}, ${cell.kernel}: ${words}`;
  const text = hasWords ? words : mark;
  const shown =
    text === ''
      ? ''
      : label(
          x + width / 2,
          round(y + height / 2 + size * 0.36),
          text,
          `${MIDDLE}${ink === '#222' ? '' : ` fill="${ink}"`}`,
        );
  return `<g><title>${e(title)}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${dashed}/>${shown}</g>`;
}

/** What the squares mean that there are. */
function legend({ cells }: Matrix, y: number): { parts: string[]; width: number } {
  const parts: string[] = [];
  let x = 10;
  for (const [outcome, { fill, ink, mark }] of Object.entries(LOOKS)) {
    if (!cells.some((cell) => cell.outcome === outcome)) continue;
    const words = outcome === 'fixed' ? 'fixed by rules' : outcome;
    const { width, height, size } = SQUARES;
    parts.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`,
      ...(mark === '' ? [] : [label(x + width / 2, y + 11, mark, `${MIDDLE} fill="${ink}"`)]),
      label(x + 20, y + 11, words, ''),
    );
    x += 34 + Math.ceil(words.length * size * LETTER);
  }
  return { parts, width: x };
}

function label(x: number, y: number, words: string, more: string): string {
  return `<text x="${x}" y="${y}"${more === '' ? '' : ` ${more}`}>${e(words)}</text>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
