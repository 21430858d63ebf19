import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/matrix/report/compare.js';
import { matrixPage } from '../../src/matrix/write/page.js';
import { generated } from './generated.js';

/** Debian's; scripts/install installs it. */
const CHROMIUM = '/usr/bin/chromium';
const why = existsSync(CHROMIUM) ? undefined : `no ${CHROMIUM}: scripts/install test`;
const dir = mkdtempSync('/tmp/compat-gen-page-');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const STYLE = readFileSync(
  path.join(import.meta.dirname, '../../templates/matrix/style.css'),
  'utf8',
);

function put(name: string, modules: number, kernels: number): string {
  const matrix = generated(modules, kernels, 3);
  const [first, ...rest] = matrix.cells;
  const before = rest.map((cell, at) => (at === 2 ? { ...cell, outcome: 'runs' as const } : cell));
  matrix.since = compare(matrix.cells, { began: matrix.began, cells: before });
  expect(first).toBeDefined();
  const file = path.join(dir, name);
  writeFileSync(file, matrixPage(matrix, STYLE));
  return `file://${file}`;
}

describe.skipIf(why)(`the page in Chromium${why === undefined ? '' : ` (${why})`}`, () => {
  let browser: Browser;
  let few = '';
  let many = '';
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    few = put('few.html', 4, 5);
    many = put('many.html', 20, 60);
  });
  afterAll(() => browser?.close());

  /** A page without scripts, as they are not needed. */
  async function open(url: string, how: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ ...how, javaScriptEnabled: false });
    await page.goto(url);
    return page;
  }

  const shown = (page: Page) => page.locator('.card:visible').count();

  it('opens what there is to say of a cell: by a click, by a link, with the keyboard', async () => {
    const page = await open(few);
    expect(await shown(page)).toBe(0);
    const cell = page.locator('td a').first();
    await cell.click();
    expect(await shown(page)).toBe(1);
    const link = page.url();
    expect(link).toMatch(/#[\w.+-]+\/[\w.+-]+$/);
    const other = await open(link);
    expect(await shown(other)).toBe(1);
    await other.locator('td a').nth(7).focus();
    await other.keyboard.press('Enter');
    expect(other.url()).not.toBe(link);
    expect(await shown(other)).toBe(1);
  });

  it('says what is new first, and says all without a colour', async () => {
    const page = await open(few);
    const text = (await page.locator('body').textContent()) ?? '';
    expect(text.indexOf('Since the run')).toBeLessThan(text.indexOf('fixed by'));
    expect(text).toMatch(/1 worse: .*\(runs → /);
    expect(text).toMatch(/1 new: /);
    const cells = await page.locator('td').allInnerTexts();
    expect(
      cells.filter(
        (words) => !/^(?:▶ runs|\+ fixed by \d+|✓ built|⊘ refused|✗ fails)$/.test(words),
      ),
    ).toEqual([]);
  });

  it('is used at 360 pixels: the table scrolls, the page does not, the names of modules stay', async () => {
    for (const url of [few, many]) {
      const page = await open(url, { viewport: { width: 360, height: 740 } });
      const width = (selector: string) => page.locator(selector).boundingBox();
      expect((await width('body'))?.width).toBeLessThanOrEqual(360);
      const name = page.locator('th[scope=row]').first();
      const before = (await name.boundingBox())?.x;
      await page.locator('.wide').hover();
      await page.mouse.wheel(300, 0);
      await expect
        .poll(async () => (await page.locator('td a').first().boundingBox())?.x)
        .toBeLessThan(60);
      expect((await name.boundingBox())?.x).toBe(before);
      expect((await page.locator('td a').first().boundingBox())?.height).toBeGreaterThan(24);
    }
  });

  it('is dark where that is wanted, and paper shows why cells fail', async () => {
    const colour = async (colorScheme: 'dark' | 'light') => {
      const page = await open(few, { colorScheme });
      const picture = await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } });
      return picture.toString('base64');
    };
    expect(await colour('dark')).not.toBe(await colour('light'));
    const page = await open(many);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toBe(await page.locator('.card.bad').count());
    expect(await page.locator('.card.bad').count()).toBeGreaterThan(0);
  });
});
