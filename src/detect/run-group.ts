import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readNowIfThere } from '../core/files.js';
import type { RunResult } from '../core/process.js';
import { hostAsk, type KernelTree } from '../kernel/index.js';
import { LAST_WORD, type Measured } from './compile.js';
import { readEvidence, type Watched } from './evidence.js';
import { type ForkPoint, libraryVariables, withLibrary } from './fork-point.js';
import type { Group } from './group.js';
import { ownWordsFor } from './own-words.js';
import { type Layout, layOutPoints } from './points.js';
import { type Found, readPoint } from './read-point.js';
import type { CompatTest } from './test-file.js';
import { isBroken } from './verdict.js';

/** How a group is compiled. */
export interface GroupRun {
  tree: KernelTree;
  flags: readonly string[];
  forkPoint: ForkPoint;
  /** This group's own directory. */
  dir: string;
  tempDir: string;
  /** How many turns its compilers have by now. */
  turns: () => number;
  /** When the group was started, ms since 1970. */
  since: number;
}

/** A verdict for each test; none for one that must be compiled alone to be sure. */
type Verdicts = Map<CompatTest, Measured>;

/**
 * Compiles the tests of a group, parsing what several begin with once. Gives no verdict where anything but
 * a clean yes or a clean no was seen. No debug information is made (-g0), and what was compiled is assembled
 * when all is.
 */
export async function runGroup(run: GroupRun, group: Group): Promise<Verdicts> {
  const layout = layOutPoints(group, run.dir);
  const compiled = await compile(run, layout);
  const { exitCode, stderr } = compiled;
  const report = readNowIfThere(path.join(run.dir, 'results')) ?? NOTHING;
  if (exitCode === undefined || (report.length > 0 && isBroken(compiled))) return new Map();
  const { tree, dir, tempDir, since } = run;
  const watched: Watched = { cwd: tree.compile.cwd, tempDir, since };
  const before = { messages: stderr, evidence: readEvidence(path.join(dir, 'opens'), watched) };
  const first = { status: exitCode << 8, messages: '', opened: NOTHING, report, assembly: '' };
  const ran = { dir, watched, ownWords: ownWordsFor(layout.leads) };
  return assembled(run, readPoint(ran, layout.root, before, first));
}

const NOTHING = Buffer.alloc(0);

function compile(run: GroupRun, { leads, points }: Layout): Promise<RunResult> {
  const { tree, dir, flags, forkPoint } = run;
  const output = path.join(dir, 'main.s');
  const main = leads[0]?.file ?? '';
  const argv = [...tree.compile.argv, ...LAST_WORD, ...flags, '-g0', '-S', '-o', output, main];
  const variables = {
    ...libraryVariables(tree.host),
    TMPDIR: dir,
    COMPAT_OPEN_LOG: path.join(dir, 'opens'),
    COMPAT_FORK_POINTS: points,
    COMPAT_FORK_DIR: dir,
    COMPAT_FORK_OUTPUT: output,
  };
  return hostAsk(tree.host, withLibrary(forkPoint, variables, argv), { cwd: tree.compile.cwd });
}

/**
 * Assembles what was compiled, since a test's point may be an instruction. Where there is no object in
 * the end, the test is compiled alone.
 */
async function assembled(run: GroupRun, found: readonly Found[]): Promise<Verdicts> {
  const files = found.filter(({ measured }) => measured.yes).map(({ assembly }) => assembly);
  const turns = run.turns();
  const shares = Array.from({ length: turns }, (_, share) =>
    files.filter((_, at) => at % turns === share),
  );
  await Promise.all(
    shares.filter((share) => share.length > 0).map((share) => assemble(run, share)),
  );
  const objects = new Set(await readdir(run.dir));
  const isSure = ({ measured, assembly }: Found): boolean =>
    !measured.yes || objects.has(`${path.basename(assembly, '.s')}.o`);
  return new Map(found.filter(isSure).map(({ test, measured }) => [test, measured]));
}

/** Each file by itself, for all that one compiler does it. */
function assemble({ tree, flags, dir }: GroupRun, files: readonly string[]): Promise<RunResult> {
  const argv = [...tree.compile.argv, ...flags, '-g0', '-c', ...files];
  return hostAsk(tree.host, argv, { cwd: dir, env: { TMPDIR: dir } });
}
