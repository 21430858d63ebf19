import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kernel } from '../e2e/kernels.js';
import { buildFor } from '../ko/built.js';
import { fuzzModules } from './modules.js';
import { SEED, TIME } from './run.js';

/** In `make test` a few, in any case. */
const FOR = TIME ?? 3000;

it(
  'damaged modules break no promise',
  async () => {
    const built = await buildFor(kernel('6.1'), [], ['one', 'two']);
    try {
      // Without debug information, what is changed is what counts.
      const modules = ['one', 'two'].map((name) => {
        execFileSync('strip', ['--strip-debug', built.ko(name)]);
        return readFileSync(built.ko(name));
      });
      const { runs, failures } = await fuzzModules(modules)(SEED, FOR);
      expect(failures.join('\n')).toBe('');
      expect(runs).toBeGreaterThan(0);
    } finally {
      built.remove();
    }
  },
  FOR + 300_000,
);
