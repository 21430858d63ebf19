import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { matrixPage } from '../../src/matrix/write/page.js';
import { generated } from './generated.js';

const STYLE = readFileSync(
  path.join(import.meta.dirname, '../../templates/matrix/style.css'),
  'utf8',
);

describe('the page', () => {
  it('has 50 modules on 200 kernels in 300 KB, each cell with a link that leads to its part', () => {
    const page = matrixPage(generated(50, 200), STYLE);
    const bytes = gzipSync(page).length;
    expect(bytes).toBeLessThan(300 * 1024);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids.size).toBe(50 * 201);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is a text of names alone, whatever modules and kernels are called', () => {
    const matrix = generated(2, 2);
    const nasty = '<script>alert(1)</script>"\'&';
    for (const one of [...matrix.modules, ...matrix.kernels]) one.name = nasty;
    matrix.title = nasty;
    for (const cell of matrix.cells)
      Object.assign(cell, { module: nasty, kernel: nasty, notes: [nasty], rules: [nasty] });
    matrix.patches = Object.fromEntries(
      Object.keys(matrix.patches).map((key) => [key, `+${nasty}`]),
    );
    expect(matrixPage(matrix, '')).not.toMatch(/<script|"'/);
  });
});
