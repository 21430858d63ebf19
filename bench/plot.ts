import type { Figures } from './cases.js';
import type { Row } from './report.js';

const BARS: readonly [
  key: keyof Figures & ('a' | 'b' | 'c' | 'cold' | 'shipped' | 'warm'),
  name: string,
  colour: string,
][] = [
  ['b', 'all tests as objects of one kbuild run', '#b9b9b9'],
  ['c', 'one shell-driven compiler a test', '#9c9c9c'],
  ['a', 'one compiler a test, make -j', '#7f7f7f'],
  ['cold', 'compat-gen, nothing known', '#2b6cb0'],
  ['shipped', 'compat-gen, known kernel, fresh checkout', '#3182ce'],
  ['warm', 'compat-gen, second run', '#63b3ed'],
];
const WIDTH = 860;
const LEFT = 300;
const BAR = 18;
const GAP = 5;
/** Seconds at the ends of the axis, which is logarithmic: the times span three decades. */
const [LEAST, MOST] = [0.05, 200];

/** The bars of each set of tests, one below the other. */
export function plot(rows: readonly Row[]): string {
  const blockHeight = 34 + BARS.length * (BAR + GAP);
  const height = 50 + rows.length * blockHeight;
  const ticks = [0.1, 1, 10, 100].map(
    (seconds) =>
      `<line x1="${x(seconds)}" y1="24" x2="${x(seconds)}" y2="${height - 8}" stroke="#ddd"/>` +
      `<text x="${x(seconds)}" y="18" text-anchor="middle">${seconds} s</text>`,
  );
  const blocks = rows.map((row, at) => block(row, 34 + at * blockHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...ticks,
    ...blocks,
    '</svg>',
    '',
  ].join('\n');
}

function block({ series, set, tests, figures }: Row, top: number): string {
  const bars = BARS.map(([key, name, colour], at) => {
    const y = top + 20 + at * (BAR + GAP);
    const seconds = figures[key];
    return (
      `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${name}</text>` +
      `<rect x="${LEFT}" y="${y}" width="${Math.max(1, x(seconds) - LEFT)}" height="${BAR}" fill="${colour}"/>` +
      `<text x="${x(seconds) + 6}" y="${y + 13}">${seconds.toFixed(2)} s</text>`
    );
  });
  return [
    `<text x="8" y="${top + 12}" font-weight="bold">Linux ${series}, ${tests} tests: ${set}</text>`,
    ...bars,
  ].join('\n');
}

function x(seconds: number): number {
  const share = Math.log(seconds / LEAST) / Math.log(MOST / LEAST);
  return Math.round(LEFT + Math.min(1, Math.max(0, share)) * (WIDTH - LEFT - 80));
}
