import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPO } from '../e2e/kernels.js';
import { IDLE_IN_EXAMPLE } from '../library/unproven.js';
import { scriptsByRule } from './table.js';

const CACHE = path.join(REPO, 'cocci_cache');
/** The kernel releases that the example's entries are for, with their rules. */
const ENTRIES = readdirSync(CACHE)
  .filter((name) => existsSync(path.join(CACHE, name, 'rules.txt')))
  .map((name): [string, string[]] => [
    linesOf(path.join(CACHE, name, 'kernelrelease.txt')).join(' '),
    linesOf(path.join(CACHE, name, 'rules.txt')).filter((rule) => !IDLE_IN_EXAMPLE.includes(rule)),
  ]);

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

it.each(ENTRIES)(
  'docs/smoke.md says what runs the code of each rule that the example needs: %s',
  (_, rules) => {
    const table = scriptsByRule();
    expect(rules.filter((rule) => !table.has(rule))).toEqual([]);
  },
);

it('names scripts that are there, and rules that the example needs on some kernel', () => {
  const needed = new Set(ENTRIES.flatMap(([, rules]) => rules));
  expect(ENTRIES.length).toBeGreaterThan(3);
  for (const [rule, scripts] of scriptsByRule()) {
    expect([...needed]).toContain(rule);
    for (const script of scripts)
      expect(
        existsSync(path.join(REPO, 'examples/ramdisk/compat/smoke', `${script}.sh`)),
        script,
      ).toBe(true);
  }
});
