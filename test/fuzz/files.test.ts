import { fuzzBundles, fuzzRecords, fuzzToml } from './files.js';
import { fuzzKept } from './kept.js';
import { fuzzPaths } from './paths.js';
import { runAll } from './run.js';

runAll({
  bundles: fuzzBundles,
  'compat.toml': fuzzToml,
  records: fuzzRecords,
  paths: fuzzPaths,
  'changes to what kept answers rest on': fuzzKept,
});
