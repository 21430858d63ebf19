import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPO } from '../e2e/kernels.js';

/** vitest runs what it finds of the files that it is given, and says nothing of one that has moved. */
const NAMED = /(?<![\w./-])(?:test|scripts|src)\/[\w./-]+\.(?:ts|mjs|sh|awk|mk)\b/g;

/** The names that stand here are made up. */
const ELSEWHERE = 'test/scripts/';

it('files of this repository that scripts, makefiles, pages and comments name are there', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: REPO, maxBuffer: 1e8 })
    .toString()
    .split('\0')
    .filter((name) => /^(?:scripts|src|test|docs|native|bench)\/|^[^/]+$/.test(name))
    .filter(
      (name) =>
        existsSync(path.join(REPO, name)) &&
        !name.startsWith(ELSEWHERE) &&
        !/lock|\.(?:json|svg|png)$/.test(name),
    );
  const gone = tracked.flatMap((name) => {
    const text = readFileSync(path.join(REPO, name), 'utf8');
    return [...new Set(text.match(NAMED))]
      .filter((named) => !existsSync(path.join(REPO, named)))
      .map((named) => `${name}: ${named}`);
  });
  expect(tracked.length).toBeGreaterThan(100);
  expect(gone).toEqual([]);
});
