import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/long-first.js';

/** The test files that do what only root may: those that import test/as-root.ts. */
const AS_ROOT = readdirSync(path.join(import.meta.dirname, 'test'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.join('test', name))
  .filter((file) => /from '.*\/as-root\.js'/.test(readFileSync(file, 'latin1')));

/** Files of scripts/nightly alone: they take long, and what they try changes rarely. */
const NIGHTLY =
  process.env.COMPAT_TEST_ALL === undefined
    ? ['bench', 'commands-page', 'isolated', 'matrix-turns'].map(
        (name) => `test/e2e/${name}.test.ts`,
      )
    : [];

export default defineConfig({
  test: {
    // Real compilers and real spatch: a file's tests wait for one another, not for a stopwatch.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          setupFiles: 'test/seeded.ts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...AS_ROOT],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...AS_ROOT, ...NIGHTLY],
          // They run dist/, which the rooms' tests don't need.
          globalSetup: 'test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'as-root',
          include: AS_ROOT,
          exclude: NIGHTLY,
          setupFiles: 'test/seeded.ts',
          globalSetup: 'test/global-setup.ts',
        },
      },
    ],
  },
});
