import { runAll } from './run.js';
import { fuzzConditions, fuzzHeaders, fuzzPatches, fuzzRules } from './texts.js';

runAll({
  patches: fuzzPatches,
  'compat.h': fuzzHeaders,
  rules: fuzzRules,
  conditions: fuzzConditions,
});
