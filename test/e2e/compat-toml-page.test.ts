import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { pageText } from './page.js';
import { tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const dir = tiny(path.join(sandbox.dir, 'tiny'));

/** The keys that the program knows in one table; none for a key that is no table. */
function known(table: string): string[] {
  const toml = `${table === '' ? '' : `[${table}]\n`}not-known-anywhere = 1\n`;
  writeFileSync(path.join(dir, 'compat.toml'), toml);
  const { stderr } = sandbox.compatGen(['rules', 'list'], dir);
  return /^Known here: (.*)\.$/m.exec(stderr)?.[1]?.split(', ') ?? [];
}

it('docs/compat-toml.md has the keys that the program knows, and no others', () => {
  const keys = known('').flatMap((key) => {
    const below = known(key);
    return below.length === 0 ? [key] : below.map((name) => `${key}.${name}`);
  });
  const rows = [...pageText('docs/compat-toml.md').matchAll(/^\| `([\w.-]+)` \|/gm)];
  expect(rows.map(([, key]) => key)).toEqual(keys);
});

it('docs/compat-toml.md and docs/drbd-style.md show files that the program can read', () => {
  for (const page of ['docs/compat-toml.md', 'docs/drbd-style.md', 'docs/spatch-elsewhere.md']) {
    const files = [...pageText(page).matchAll(/^```toml\n([\s\S]*?)^```$/gm)];
    expect(files.length).toBeGreaterThan(0);
    for (const [, toml = ''] of files) {
      writeFileSync(path.join(dir, 'compat.toml'), toml);
      const { stderr } = sandbox.compatGen(['cache', 'list'], dir);
      expect(stderr).not.toMatch(/no TOML|unknown key|compat\.toml: [\w.-]+: /);
    }
  }
});
