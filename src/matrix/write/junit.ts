import { type Cell, isGood, isUnexpected } from '../cell.js';
import { rowOf } from '../group.js';
import type { Matrix } from '../report.js';
import { causeWords, outcomeWords } from '../words.js';

/** A run as JUnit's XML: a suite a module, a case a kernel. What is expected to fail counts as skipped. */
export function junit(matrix: Matrix): string {
  const suites = matrix.modules.map(({ name }, at) =>
    suiteXml(name, rowOf(matrix, at), matrix.began),
  );
  const { cells, title, seconds } = matrix;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${x(title)}"${counts(cells)} time="${seconds.toFixed(3)}">
${suites.join('\n')}
</testsuites>
`;
}

function suiteXml(name: string, cells: readonly Cell[], began: string): string {
  const seconds = cells.reduce((sum, cell) => sum + cell.seconds, 0);
  const attributes = `${counts(cells)} time="${seconds.toFixed(3)}" timestamp="${began.slice(0, 19)}"`;
  return `<testsuite name="${x(name)}"${attributes}>\n${cells.map(caseXml).join('\n')}\n</testsuite>`;
}

function counts(cells: readonly Cell[]): string {
  const failures = cells.filter(isUnexpected).length;
  const skipped = cells.filter((cell) => !isGood(cell) && !isUnexpected(cell)).length;
  return ` tests="${cells.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function caseXml(cell: Cell): string {
  const { module, kernel, seconds, cause, expected, notes } = cell;
  const open = `<testcase classname="${x(module)}" name="${x(kernel)}" time="${seconds.toFixed(3)}">`;
  const failed = isGood(cell)
    ? []
    : expected === undefined
      ? [
          `<failure message="${x(causeWords(cell))}" type="${x(cause?.code ?? '')}">${x(cause?.detail ?? '')}</failure>`,
        ]
      : [`<skipped message="${x(`${expected}: ${causeWords(cell)}`)}"/>`];
  const told = [outcomeWords(cell), ...cell.rules, ...notes].join('\n');
  return `${open}${failed.join('')}<system-out>${x(told)}</system-out></testcase>`;
}

/** Text for XML 1.0, which has no place for most control characters. */
function x(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, (character) => (character === '\n' ? '&#10;' : ' '));
}
