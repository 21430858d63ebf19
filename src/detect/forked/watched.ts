import path from 'node:path';
import type { Runner } from '../../core/process/process.js';
import { hostAsk, type KernelTree, limitsOf } from '../../target/index.js';
import { type Compiled, compileAlone, compileCommand } from '../alone.js';
import { answerOf, isCleanNo } from '../answer.js';
import { readEvidence } from '../evidence.js';
import { overrun } from '../overrun.js';
import { type ForkPoint, withLibrary } from './fork-point.js';
import { startedFile } from './started.js';

/** Compiles one file alone, watched: what the compiler reads is written down, so that the answer can be kept. */
export async function compileWatched(
  session: Runner,
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
  forkPoint: ForkPoint,
): Promise<Compiled> {
  const log = path.join(outDir, 'opens');
  // What the driver hands to the assembler in a temporary file is not evidence: keep it in here.
  const variables = { TMPDIR: outDir, COMPAT_OPEN_LOG: log };
  const argv = withLibrary(forkPoint, variables, compileCommand(tree, file, flags, outDir));
  const {
    cwd,
    argv: [compiler = ''],
  } = tree.compile;
  const since = Date.now();
  const limits = limitsOf(tree);
  const result = await hostAsk(session, tree.host, argv, { cwd, limits });
  // The library ends a compiler whose log can't be written (a full disk): that is silent, and no refusal.
  if (result.exitCode !== 0 && !isCleanNo(result) && !overrun(result, limits)) {
    return { ...(await compileAlone(session, tree, file, flags, outDir)), evidence: undefined };
  }
  const program = startedFile(session, tree);
  const seen = { compiler, program, test: file, cwd, tempDir: outDir, since };
  const evidence = readEvidence(log, seen);
  // The test itself is missing from the log of a compiler that the library could not be loaded into.
  const watched = evidence?.found.includes(file) ? evidence : undefined;
  return { ...answerOf(result, file, limits), evidence: watched };
}
