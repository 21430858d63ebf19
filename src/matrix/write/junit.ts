import { type JunitCase, junitXml } from '../../core/junit.js';
import { type Cell, isGood } from '../report/cell.js';
import { rowOf } from '../report/group.js';
import type { Matrix } from '../report/report.js';
import { causeWords, outcomeWords } from '../report/words.js';

/** A run as JUnit's XML: a suite a module, a case a kernel. What is expected to fail counts as skipped. */
export function junit(matrix: Matrix): string {
  const { modules, title, began, seconds } = matrix;
  const suites = modules.map(({ name }, at) => ({
    name,
    began,
    cases: rowOf(matrix, at).map(caseOf),
  }));
  return junitXml(title, suites, seconds);
}

function caseOf(cell: Cell): JunitCase {
  const { kernel, seconds, cause, expected, rules, notes } = cell;
  const told = { name: kernel, seconds, output: [outcomeWords(cell), ...rules, ...notes] };
  if (isGood(cell)) return { ...told, failures: [] };
  const message = causeWords(cell);
  if (expected !== undefined) return { ...told, failures: [], skipped: `${expected}: ${message}` };
  return {
    ...told,
    failures: [{ type: cause?.code ?? '', message, text: cause?.detail ?? '' }],
  };
}
