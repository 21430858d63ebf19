import type { Cost, Costs } from '../../obtain/index.js';

/** Rows of a table that say something. */
export const MOST_ROWS = 15;

/** What making patches cost, and what of it was known, as tables. */
export function profileLines(costs: Costs): string[] {
  return [
    ...summaryOf(costs),
    ...tableLines('file', costs.files, costs.cpu),
    ...tableLines('rule', costs.rules, costs.cpu),
  ];
}

/** The counts alone. */
export function summaryOf({ units, parts, ran, read, cpu }: Costs): string[] {
  const total = cpu === undefined ? 'CPU time is not known here' : `${seconds(cpu)} CPU s`;
  return [
    `spatch      ${ran + read} processes, ${total}: ${ran} ran rules, ${read} only read them`,
    `reused      what rules make of a file: ${ofAll(units)}; how spatch reads a semantic patch: ${ofAll(parts)}`,
  ];
}

function tableLines(what: string, costs: readonly Cost[], all: number | undefined): string[] {
  if (costs.length === 0) return [];
  const shown = costs.slice(0, MOST_ROWS);
  const width = Math.max(what.length, ...shown.map(({ name }) => name.length));
  const rows = shown.map(({ name, cpu, processes }) =>
    [
      name.padEnd(width),
      (all === undefined ? '-' : seconds(cpu)).padStart(7),
      (all === undefined ? '-' : percent(cpu, all)).padStart(5),
      `${processes}`.padStart(9),
    ].join('  '),
  );
  const more = costs.length - shown.length;
  return [
    '',
    `${what.padEnd(width)}    CPU s      %  processes`,
    ...rows,
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function percent(part: number, all: number): string {
  return all === 0 ? '-' : `${Math.round((100 * part) / all)} %`;
}

function ofAll({ known, run }: Costs['units']): string {
  return `${known} of ${known + run}`;
}
