import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real compilers and real spatch: a file's tests wait for one another, not for a stopwatch.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // They run dist/, which the rooms' tests don't need.
          globalSetup: 'test/global-setup.ts',
        },
      },
    ],
  },
});
