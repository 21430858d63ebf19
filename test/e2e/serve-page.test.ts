import { cpSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE, copyExample } from './example.js';
import { openSandbox } from './kernels.js';
import { type Server, startServer } from './server.js';
import { entriesOf } from './tiny.js';

/** The pages of `compat-gen serve`, in a real browser. COMPAT_GEN_SHOTS=DIR keeps pictures of them. */
const CHROMIUM = '/usr/bin/chromium';
const SHOTS = process.env.COMPAT_GEN_SHOTS;
const sandbox = openSandbox();
const releases = path.join(sandbox.dir, 'releases');
let server: Server;
let browser: Browser | undefined;
let pages: string[] = [];
beforeAll(async () => {
  const dir = path.join(releases, 'ramdisk-1.0');
  copyExample(dir);
  const cache = path.join(dir, 'cocci_cache');
  for (const name of entriesOf(CACHE)) {
    cpSync(path.join(CACHE, name), path.join(cache, name), { recursive: true });
  }
  server = await startServer(sandbox, [releases]);
  const place = '/patch/ramdisk/1.0';
  const length = (name: string) => statSync(path.join(cache, name, 'compat.patch')).size;
  const [longest = ''] = entriesOf(cache).sort((a, b) => length(b) - length(a));
  pages = ['/', '/release/ramdisk/1.0', `${place}/${longest}`];
  if (existsSync(CHROMIUM)) {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }
});
afterAll(async () => {
  await browser?.close();
  await server.stop('SIGKILL');
  sandbox.remove();
});

const MISSING: [string, RegExp][] = [
  [`/patch/ramdisk/1.0/${'0'.repeat(64)}`, /no entry of ramdisk 1\.0 has this fingerprint/],
  ['/release/ramdisk/%3Ci%3E', /no release (<|&#60;)i(>|&#62;) of ramdisk here/],
  ['/nothing/here', /there is nothing at/],
];

describe('the pages', () => {
  it('run no script, load nothing from elsewhere, and say what they show as text', async () => {
    for (const place of pages) {
      const answer = await fetch(server.url + place);
      const text = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^text\/html/),
      ]);
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'/,
      );
      expect(text).not.toMatch(/<script|\son\w+=|https?:\/\//);
    }
  });

  it('say to a browser what is not there, and to a program in one line', async () => {
    for (const [place, words] of MISSING) {
      const program = await fetch(server.url + place);
      expect(program.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(await program.text()).toMatch(words);
      const person = await fetch(server.url + place, {
        headers: { Accept: 'text/html,*/*;q=0.8' },
      });
      expect(person.headers.get('content-type')).toMatch(/^text\/html/);
      expect(person.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(person.headers.get('x-compat-gen-error')).toMatch(words);
      expect([program.status, person.status]).toEqual([404, 404]);
      const text = await person.text();
      expect(text).toMatch(words);
      expect(text).not.toMatch(/<i>/);
    }
  });

  it.for([
    ['light', 360],
    ['dark', 360],
    ['light', 1200],
    ['dark', 1200],
  ] as const)('fit a %s screen of %i px', async ([colorScheme, width], test) => {
    if (browser === undefined) return test.skip(`${CHROMIUM} is missing`);
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 740 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('console', (message) => failures.push(message.text()));
    page.on('requestfailed', (request) => failures.push(request.url()));
    for (const [at, place] of [...pages, ...MISSING.map(([one]) => one)].entries()) {
      const answer = await page.goto(server.url + place);
      const isThere = at < pages.length;
      expect(answer?.status()).toBe(isThere ? 200 : 404);
      if (isThere) expect(await page.locator('h1').textContent()).toMatch(/Patch|ramdisk/);
      // A browser tells of each answer that is not good.
      else expect(failures.splice(0)).toEqual([expect.stringMatching(/404/)]);
      const body = (await page.locator('body').boundingBox())!;
      const main = (await page.locator('main').boundingBox())!;
      expect(body.width, place).toBe(width);
      expect(main.x + main.width, place).toBeLessThanOrEqual(width);
      // Nothing within reaches out of the screen, unless it can be scrolled by itself.
      for (const part of await page.locator('h1, h2, dl, ul, ol, .hunk, pre').all()) {
        const box = (await part.boundingBox())!;
        expect(box.x + box.width, place).toBeLessThanOrEqual(width);
      }
      // There is room for the numbers of a hundred rules, which stand outside of their list's text.
      for (const item of await page.locator('ol > li').all()) {
        expect((await item.boundingBox())!.x, place).toBeGreaterThanOrEqual(16 + 40);
      }
      if (SHOTS) {
        await page.screenshot({
          path: path.join(SHOTS, `${colorScheme}-${width}-${at}.png`),
          fullPage: true,
        });
      }
    }
    expect(failures).toEqual([]);
    await context.close();
  });

  it('name the rules of a patch, and those that a hunk is about', async () => {
    const texts = await Promise.all(
      pages.slice(2).map(async (place) => (await fetch(server.url + place)).text()),
    );
    const withPatch = texts.filter((text) => text.includes('class="hunk"'));
    expect(withPatch.length).toBeGreaterThan(0);
    for (const text of withPatch) {
      expect(text).toMatch(
        /<section class="hunk"><p><strong>ramdisk\w*\.[ch]<\/strong>.*<br><code>\w+<\/code>/,
      );
      expect(text).toMatch(/<span class="minus">-/);
    }
  });
});
