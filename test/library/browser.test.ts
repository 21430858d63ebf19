import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../e2e/kernels.js';
import { turnOf } from '../turn-of.js';

/** Debian's; scripts/install installs it. */
const CHROMIUM = '/usr/bin/chromium';
const why = existsSync(CHROMIUM) ? undefined : `no ${CHROMIUM}: scripts/install test`;
const box = openSandbox();
const dir = mkdtempSync('/tmp/compat-gen-library-');
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  box.remove();
});
const INDEX = `file://${dir}/index.html`;
/** A telephone. */
const NARROW = { viewport: { width: 360, height: 740 } };

describe.skipIf(why)(
  `the library's pages in Chromium${why === undefined ? '' : ` (${why})`}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      expect(box.compatGen(['library', '--html', dir], box.dir).status).toBe(0);
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());

    async function open(url: string, how: Parameters<Browser['newPage']>[0] = NARROW) {
      const page = await browser.newPage(how);
      await page.goto(url);
      return page;
    }

    const names = (page: Page) => page.locator('#changes li:visible a').allInnerTexts();
    const told = (page: Page) => page.locator('#told').textContent();

    it.each([
      ['class_create', 'driver-core/class_create_of_name'],
      ['linux/genhd.h', 'block/linux_genhd_h'],
      ['1aaba11da9aa', 'driver-core/class_create_of_name'],
      ["too few arguments to function 'class_create'", 'driver-core/class_create_of_name'],
      [
        'a.c:1:2: error: implicit declaration of function ‘strlcpy’; did you mean ‘strncpy’?',
        'lib/strlcpy',
      ],
      ['fatal error: linux/genhd.h: No such file or directory', 'block/linux_genhd_h'],
      ['ERROR: modpost: "strlcpy" [a.ko] undefined!', 'lib/strlcpy'],
    ])('%s finds the page', async (query, name) => {
      const page = await open(INDEX);
      await page.fill('#query', query);
      expect((await names(page))[0]).toBe(name);
      // Its address can be sent to somebody.
      expect((await names(await open(page.url())))[0]).toBe(name);
      await page.locator('#changes li:visible a').first().click();
      expect(page.url()).toBe(`file://${path.join(dir, name)}.html`);
      await page.close();
    });

    it('a kernel version finds what came with it, two what came between', async () => {
      const page = await open(INDEX);
      await page.fill('#query', '6.4');
      const one = await names(page);
      expect(one).toContain('driver-core/class_create_of_name');
      await page.fill('#query', '6.3..6.5');
      expect(await names(page)).toEqual(expect.arrayContaining(one));
      await page.close();
    });

    it('what is not known is said, and what to do', async () => {
      const page = await open(INDEX);
      await page.fill('#query', 'nobody_calls_it_so');
      expect(await names(page)).toEqual([]);
      expect(await told(page)).toMatch(/knows nothing of this.*rules new/);
      await page.close();
    });

    it('without scripts there is the list, and no search that does nothing', async () => {
      const page = await open(INDEX, { ...NARROW, javaScriptEnabled: false });
      expect(await page.locator('#query').isVisible()).toBe(false);
      expect(await page.locator('noscript').textContent()).toMatch(/Ctrl-F/);
      expect((await names(page)).length).toBeGreaterThan(200);
      await page.close();
    });

    it('no page is wider than a telephone', async () => {
      // One in eight, which its name decides; all where this is set.
      const isTried = (link: string) =>
        process.env.COMPAT_TEST_ALL !== undefined || turnOf(path.relative(dir, link)) % 8 === 0;
      const page = await open(INDEX);
      const links = await page
        .locator('#changes a')
        .evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href));
      const wide: string[] = [];
      for (const link of [
        INDEX,
        ...links.filter((link) => isTried(link.slice('file://'.length))),
      ]) {
        await page.goto(link);
        const room = await page.evaluate('document.documentElement.scrollWidth');
        if (Number(room) > NARROW.viewport.width) wide.push(`${link} ${room}`);
      }
      expect(wide).toEqual([]);
      await page.close();
    });
  },
);
