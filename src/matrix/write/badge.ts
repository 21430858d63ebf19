import { escapeHtml as e } from '../../core/html.js';
import { isGood, isUnexpected } from '../report/cell.js';
import type { Matrix } from '../report/report.js';

/** Pixels: of a letter of the font, of the space beside a text. */
const LETTER = 6.6;
const SPACE = 12;

/** `kernels | 38 of 40` as a small picture: green, where nothing fails that is not expected to. */
export function badge({ cells }: Matrix): string {
  const good = cells.filter(isGood).length;
  const right = `${good} of ${cells.length}`;
  const colour = cells.some(isUnexpected) ? '#b3261e' : good < cells.length ? '#8a5a00' : '#1a7f37';
  const left = 'kernels';
  const widths = [left, right].map((text) => Math.round(text.length * LETTER + SPACE));
  const [first = 0, second = 0] = widths;
  const all = first + second;
  const words = `${left}: ${right} build`;
  const text = (at: number, what: string): string =>
    `<text x="${at}" y="14" fill="#fff" text-anchor="middle">${e(what)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="20" role="img" aria-label="${e(words)}">
<title>${e(words)}</title>
<clipPath id="r"><rect width="${all}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${first}" height="20" fill="#444"/><rect x="${first}" width="${second}" height="20" fill="${colour}"/></g>
<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(first / 2, left)}${text(first + second / 2, right)}</g>
</svg>
`;
}
