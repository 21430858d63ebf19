import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { FOR_6_1, renaming, said, script, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(() => sandbox.remove());

/** A spatch that writes down how many of its kind run while it does. */
const working = path.join(sandbox.dir, 'working');
const seen = path.join(sandbox.dir, 'seen');
const counting = script(
  sandbox,
  'counting-spatch',
  `mkdir '${working}'/$$; ls '${working}' | wc -l >>'${seen}'\nspatch "$@"; status=$?\nls '${working}' | wc -l >>'${seen}'; rmdir '${working}'/$$; exit $status`,
);

/** A module whose patch takes many spatch processes: eight files, which together are too large to be seen at once. */
const LONG = `/*\n${' * as real drivers have\n'.repeat(500)} */\n`;
const names = Array.from({ length: 8 }, (_, at) => `n${at}`);
const module = tiny(path.join(sandbox.dir, 'module'), {
  'compat.toml': `[spatch]\ncommand = ["${counting}"]\n`,
  ...Object.fromEntries(
    names.map((name) => [
      `compat/cocci/${name}.cocci`,
      renaming('!have_strscpy_2', name, 'tiny_old'),
    ]),
  ),
  ...Object.fromEntries(
    names.map((name) => [
      `${name}.c`,
      `${LONG}#include "tiny.h"\nint f_${name}(void);\nint f_${name}(void)\n{\n\treturn ${name}(1);\n}\n`,
    ]),
  ),
});

/** The most spatch processes at once below `make WORDS`, with the recipes `rules`. */
function mostBelow(words: string[], rules: string): number {
  rmSync(working, { recursive: true, force: true });
  mkdirSync(working);
  writeFileSync(seen, '');
  rmSync(path.join(module, 'cocci_cache'), { recursive: true, force: true });
  writeFileSync(path.join(sandbox.dir, 'Makefile'), rules);
  const made = sandbox.run(['make', ...words], sandbox.dir);
  expect(made.status, said(made)).toBe(0);
  const counts = readFileSync(seen, 'latin1').split('\n').filter(Boolean).map(Number);
  expect(counts.length).toBeGreaterThan(2 * names.length);
  return Math.max(...counts);
}

const build = `compat-gen -C ${module} ${FOR_6_1.join(' ')} prepare >/dev/null 2>&1`;

describe('below a make with a job server, spatch takes its turns from it', () => {
  it('one at a time where make gave one turn, as another recipe has the other', () => {
    const other = `while ! test -e done; do sleep 0.1; done; rm done`;
    const rules = `all: other patch\nother:\n\t${other}\npatch:\n\t+${build}; status=$$?; touch done; exit $$status\n`;
    expect(mostBelow(['-j2'], rules)).toBe(1);
  });

  it('one at a time below make without -j', () => {
    expect(mostBelow([], `patch:\n\t+${build}\n`)).toBe(1);
  });

  it('several where make gave several', () => {
    expect(mostBelow(['-j4'], `patch:\n\t+${build}\n`)).toBeGreaterThan(1);
  });
});
