import fc from 'fast-check';
import { SEED } from './fuzz/run.js';

// Every generated test makes the same inputs in each run, but where scripts/fuzz names another seed.
fc.configureGlobal({ seed: SEED });
