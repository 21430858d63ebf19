import { escapeHtml } from '../../core/html.js';
import type { Cost, Costs } from '../../obtain/index.js';
import { MOST_ROWS, seconds, summaryOf } from './profile-lines.js';

/** All in pixels. */
const WIDTH = 900;
const LINE = 20;
const PAD = 16;
const NAMES = 380;
const NUMBERS = 70;
const LETTER = 7.2;

/** The same as an SVG file: a bar for each file and each rule. */
export function profilePicture(costs: Costs): string {
  const rows = [
    ...summaryOf(costs).map((text) => ({ text })),
    ...barsOf('CPU seconds of each file', costs.files),
    ...barsOf('CPU seconds of each rule', costs.rules),
  ];
  const height = 2 * PAD + rows.length * LINE;
  const drawn = rows.map((row, at) => draw(row, PAD + at * LINE));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join('\n')}
</svg>
`;
}

interface Row {
  text: string;
  cost?: Cost;
  /** Of the bar, 0 to 1. */
  length?: number;
}

function barsOf(title: string, costs: readonly Cost[]): Row[] {
  if (costs.length === 0) return [];
  const most = Math.max(...costs.map(({ cpu }) => cpu)) || 1;
  const bars = costs
    .slice(0, MOST_ROWS)
    .map((cost): Row => ({ text: cost.name, cost, length: cost.cpu / most }));
  return [{ text: '' }, { text: title }, ...bars];
}

function draw({ text, cost, length = 0 }: Row, y: number): string {
  const base = y + 14;
  if (cost === undefined)
    return `<text x="${PAD}" y="${base}" font-weight="bold">${escapeHtml(text)}</text>`;
  const room = Math.floor((NAMES - PAD) / LETTER);
  const name = text.length > room ? `…${text.slice(1 - room)}` : text;
  const bar = Math.round((WIDTH - NAMES - NUMBERS - PAD) * length);
  return [
    `<g><title>${escapeHtml(`${text}: ${seconds(cost.cpu)} CPU s, ${cost.processes} processes`)}</title>`,
    `<text x="${PAD}" y="${base}">${escapeHtml(name)}</text>`,
    `<rect x="${NAMES}" y="${y + 3}" width="${bar}" height="${LINE - 6}" fill="#4a78b5"/>`,
    `<text x="${NAMES + bar + 6}" y="${base}">${seconds(cost.cpu)}</text></g>`,
  ].join('');
}
