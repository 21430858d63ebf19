import {
  type Cell,
  CHANGE_WORDS,
  causeWords,
  gridOf,
  isGood,
  isUnexpected,
  type Matrix,
  type Outcome,
  outcomeWords,
  sumWords,
} from '../../matrix/index.js';
import type { Paint } from '../terminal/paint.js';
import { printable } from '../terminal/printable.js';
import { spell } from '../terminal/progress-line.js';
import { cut, type Screen, wrapped } from '../terminal/screen.js';

/** A sign for each outcome, where there is no room for words. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  ...{ runs: '>', fixed: '+', built: '.', refused: '/', broken: '!', fails: 'x' },
};

/** A cell a line, for programs. */
export function dataLines({ cells }: Matrix): string[] {
  return cells.map(({ module, kernel, outcome, fingerprint = '-' }) =>
    [module, kernel, outcome, fingerprint].join('\t'),
  );
}

/** The table, what fails, and what it comes to. */
export function matrixLines(matrix: Matrix, screen: Screen): string[] {
  return [
    ...tableLines(matrix, screen),
    ...failureLines(matrix, screen),
    ...sinceLines(matrix, screen),
    sumLine(matrix, screen),
  ];
}

/** With words where there is room; else with signs; else a row a line in words. */
function tableLines(matrix: Matrix, screen: Screen): string[] {
  const names = matrix.modules.map(({ name }) => printable(name));
  const first = Math.max(...names.map((name) => name.length));
  const grid = gridOf(matrix);
  const words = (cell: Cell | undefined): string => (cell === undefined ? '' : outcomeWords(cell));
  const columns = matrix.kernels.map(({ name }, at) => ({
    name: printable(name),
    width: Math.max(name.length, ...grid.map((row) => words(row[at]).length)),
  }));
  const wide = first + columns.reduce((sum, { width }) => sum + width + 2, 0);
  const row = (cells: readonly string[]): string => cells.join('  ').trimEnd();
  if (wide <= screen.columns) {
    const head = row([' '.repeat(first), ...columns.map(({ name, width }) => name.padEnd(width))]);
    return [
      screen.paint.bold(head),
      ...names.map((name, at) =>
        row([
          name.padEnd(first),
          ...(grid[at] ?? []).map((cell, index) =>
            painted(cell, words(cell).padEnd(columns[index]?.width ?? 0), screen.paint),
          ),
        ]),
      ),
    ];
  }
  const signs = Object.entries(SIGNS).map(([outcome, sign]) => `${sign} ${outcome}`);
  return [
    screen.paint.dim(signs.join('   ')),
    ...names.flatMap((name, at) => signLines(name.padEnd(first), grid[at] ?? [], screen)),
  ];
}

/** A sign for each kernel, in lines as wide as the screen. */
function signLines(name: string, cells: readonly (Cell | undefined)[], screen: Screen): string[] {
  const room = Math.max(10, screen.columns - name.length - 2);
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += room) {
    const own = cells.slice(at, at + room);
    const signs = own
      .map((cell) => painted(cell, cell === undefined ? ' ' : SIGNS[cell.outcome], screen.paint))
      .join('');
    lines.push(`${at === 0 ? name : ' '.repeat(name.length)}  ${signs}`);
  }
  return lines;
}

function painted(cell: Cell | undefined, text: string, paint: Paint): string {
  if (cell === undefined) return text;
  if (isUnexpected(cell)) return paint.red(text);
  if (!isGood(cell)) return paint.yellow(text);
  return cell.outcome === 'built' ? text : paint.green(text);
}

/** Kernels that a line names. */
const NAMED = 3;

/** Of a failure: a compiler's message may have any length. */
const MOST_LINES = 4;

/** Why cells are not built, kernels with the same cause in one line. */
function failureLines({ cells }: Matrix, screen: Screen): string[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells.filter((one) => one.cause !== undefined && !isGood(one))) {
    const cause = `${cell.module}\0${causeWords(cell)}`;
    groups.set(cause, [...(groups.get(cause) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const [cell] = group as [Cell];
    const kernels = group.map(({ kernel }) => kernel);
    const more = kernels.length > NAMED ? ` and ${kernels.length - NAMED} more` : '';
    const where = `${cell.module} ${kernels.slice(0, NAMED).join(', ')}${more}`;
    const expected = cell.expected === undefined ? '' : ` (expected: ${cell.expected})`;
    const text = printable(`${where}: ${causeWords(cell)}${expected}`);
    const lines = wrapped(text.replaceAll('\n', ' '), screen.columns, 2).slice(0, MOST_LINES);
    return lines.map((line) => painted(cell, cut(line, screen.columns), screen.paint));
  });
}

/** What is otherwise than in the run before, a kind a line. */
function sinceLines({ since }: Matrix, screen: Screen): string[] {
  const { changes = [] } = since ?? {};
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const names = own.map(({ module, kernel }) => `${module} ${kernel}`);
    const text = printable(`${own.length} ${CHANGE_WORDS[kind]}: ${names.join(', ')}`);
    const line = cut(text, screen.columns);
    return kind === 'worse' ? screen.paint.red(line) : line;
  });
}

/** `38 of 40 build (30 built, 8 fixed), 4 kernels, 3 patches; 12 of 40 were known; 12 s`. */
function sumLine(matrix: Matrix, { paint }: Screen): string {
  const { cells, counts, seconds } = matrix;
  const [first = '', ...rest] = sumWords(matrix).split(/(?= \(|, )/);
  const isRight = cells.every((cell) => !isUnexpected(cell));
  const known = `${counts.known} of ${cells.length} were known; ${spell(seconds * 1000)}`;
  return `${(isRight ? paint.green : paint.red)(paint.bold(first))}${rest.join('')}; ${known}`;
}
