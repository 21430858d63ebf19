import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSandbox, REPO } from './kernels.js';
import { said } from './tiny.js';

const box = openSandbox();
afterAll(box.remove);

it('the manual page says all that the help says, and groff has nothing against it', () => {
  const file = path.join(box.dir, 'compat-gen.1');
  const made = box.run([process.execPath, path.join(REPO, 'scripts/man-page.mjs'), file], REPO);
  expect(made, said(made)).toMatchObject({ status: 0, stderr: '' });
  const shown = box.run(['groff', '-man', '-ww', '-Tutf8', '-P-cbou', file], box.dir);
  expect(shown, said(shown)).toMatchObject({ status: 0, stderr: '' });
  const page = readFileSync(path.join(REPO, 'docs/commands.md'), 'utf8');
  const commands = [...page.matchAll(/^<!-- help: ([\w ]+) -->$/gm)].map(([, name = '']) => name);
  for (const name of commands.filter((one) => !['rules', 'cache'].includes(one))) {
    expect(shown.stdout).toMatch(new RegExp(`^ {3}${name}\\b`, 'm'));
  }
  const options = [...page.matchAll(/^- `((?:-\w, )?--[\w-]+)/gm)].map(([, flags = '']) => flags);
  expect(options.length).toBeGreaterThan(20);
  for (const flags of options) expect(shown.stdout).toMatch(new RegExp(`^ +${flags}\\b`, 'm'));
  expect(shown.stdout).toMatch(/^EXIT STATUS\n +0 +done$/m);
});
