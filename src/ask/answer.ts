import type { Answer } from '../detect/index.js';

/** The answer of one test, by its name, and where it came from. */
export interface TestAnswer extends Answer {
  test: string;
  /** Compiled just now, kept from an earlier run, or shipped with a cocci_cache. */
  from: 'compiled' | 'kept' | 'shipped';
}
