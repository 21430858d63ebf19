import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kernel, openSandbox } from './kernels.js';
import { blocksOf, commandsIn, pageText, shown, writeFiles } from './page.js';
import { said } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

it('docs/first-rule.md is right: its files and commands, in their order, print what it shows', () => {
  const dir = path.join(sandbox.dir, 'blink');
  mkdirSync(dir);
  const text = pageText('docs/first-rule.md')
    .replaceAll('/home/you/blink', dir)
    .replaceAll('6.1.0-56-amd64', kernel('6.1').release);
  for (const block of blocksOf(text)) {
    writeFiles([block], dir);
    if (block.language === 'diff') expect(patchOf(dir)).toContain(block.text);
    if (block.language !== 'console') continue;
    for (const { argv, output } of commandsIn(block)) {
      const ended = sandbox.run(argv, dir);
      // A person sees both on one terminal.
      expect(`${ended.stderr}${ended.stdout}`, said(ended)).toMatch(shown(output));
    }
  }
});

function patchOf(dir: string): string {
  const cache = path.join(dir, 'cocci_cache');
  return readdirSync(cache)
    .map((name) => readFileSync(path.join(cache, name, 'compat.patch'), 'utf8'))
    .join('');
}
