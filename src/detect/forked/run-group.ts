import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST, readWithin } from '../../core/files/bounded.js';
import { readNowIfThere } from '../../core/files/missing.js';
import type { Runner, RunResult } from '../../core/process/process.js';
import { hostAsk, type KernelTree, limitsOf } from '../../target/index.js';
import { type Compiled, LAST_WORD } from '../alone.js';
import { isCleanNo } from '../answer.js';
import { evidenceOf, sourcesIn, type Watched } from '../evidence.js';
import type { CompatTest } from '../test-file.js';
import { type ForkPoint, libraryVariables, withLibrary } from './fork-point.js';
import type { Group } from './group.js';
import { ownHeadersOf } from './own-headers.js';
import { ownWordsFor } from './own-words.js';
import { type Layout, layOutPoints } from './points.js';
import { type AtPoint, readPoint } from './read-point.js';
import { startedFile } from './started.js';

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

/** An answer for each test; none for one that must be compiled alone to be sure. */
type Found = Map<CompatTest, Compiled>;

/**
 * Compiles the tests of a group, parsing what several begin with once. Has no answer where anything but
 * a clean yes or a clean no was seen. No debug information is made (-g0), and what was compiled is assembled
 * when all is.
 */
export async function runGroup(session: Runner, run: GroupRun, group: Group): Promise<Found> {
  const layout = layOutPoints(group, run.dir);
  const compiled = await compile(session, run, layout);
  const { exitCode, stderr, timedOut } = compiled;
  const report = readNowIfThere(path.join(run.dir, 'results')) ?? NOTHING;
  // A process that came to a point ends with 0, whatever its children found.
  if (exitCode === undefined || timedOut || (report.length > 0 && exitCode !== 0)) return new Map();
  const { tree, dir, tempDir, since } = run;
  const {
    cwd,
    argv: [compiler = ''],
  } = tree.compile;
  const watched: Watched = { compiler, cwd, tempDir, since };
  const opens = readNowIfThere(path.join(dir, 'opens'));
  const ownHeaders = ownHeadersOf(tree);
  const before = {
    words: stderr,
    evidence: opens && evidenceOf(opens, { ...watched, program: startedFile(session, tree) }),
    headers: ownHeaders.among(sourcesIn(opens ?? NOTHING, watched)),
  };
  const first = { status: exitCode << 8, words: '', opens: NOTHING, report, assembly: '' };
  const ran = {
    dir,
    watched,
    ownWords: ownWordsFor(layout.leads),
    ownHeaders,
    limits: limitsOf(tree),
  };
  return assembled(session, run, readPoint(ran, layout.root, before, first));
}

const NOTHING = Buffer.alloc(0);

function compile(session: Runner, run: GroupRun, { leads, points }: Layout): Promise<RunResult> {
  const { tree, dir, flags, forkPoint } = run;
  const output = path.join(dir, 'main.s');
  const main = leads[0]?.file ?? '';
  const argv = [...tree.compile.argv, ...LAST_WORD, ...flags, '-g0', '-S', '-o', output, main];
  const variables = {
    ...libraryVariables(session),
    TMPDIR: dir,
    COMPAT_OPEN_LOG: path.join(dir, 'opens'),
    COMPAT_FORK_POINTS: points,
    COMPAT_FORK_DIR: dir,
    COMPAT_FORK_OUTPUT: output,
  };
  return hostAsk(session, tree.host, withLibrary(forkPoint, variables, argv), {
    cwd: tree.compile.cwd,
    limits: limitsOf(tree),
  });
}

/**
 * Assembles what was compiled, since a test's point may be an instruction. Where there is no object in
 * the end, the test is compiled alone.
 */
async function assembled(
  session: Runner,
  run: GroupRun,
  found: readonly AtPoint[],
): Promise<Found> {
  const files = found.filter(({ compiled }) => compiled.yes).map(({ assembly }) => assembly);
  const turns = run.turns();
  const shares = Array.from({ length: turns }, (_, share) =>
    files.filter((_, at) => at % turns === share),
  );
  const unsure = new Set<string>();
  await Promise.all(
    shares.map(async (share) => {
      if (share.length === 0) return;
      const ended = await assemble(session, run, share);
      // Who is killed may leave the beginning of an object.
      if (ended.exitCode !== 0 && !isCleanNo(ended)) for (const file of share) unsure.add(file);
    }),
  );
  const objects = new Set(await readdir(run.dir));
  const isSure = ({ compiled, assembly }: AtPoint): boolean =>
    !compiled.yes ||
    (!unsure.has(assembly) &&
      objects.has(`${path.basename(assembly, '.s')}.o`) &&
      assemblesTheSame(assembly));
  return new Map(found.filter(isSure).map(({ test, compiled }) => [test, compiled]));
}

/**
 * What can mean another thing to the assembler with debug information (its labels, sections and directives), or in another directory.
 * gcc itself writes `.L1`, `.LC0`, for -fpatchable-function-entry `.LPFE1`, for -fsection-anchors (arm64) `.LANCHOR0`, and `.file "name"`.
 */
const UNSURE_ASSEMBLY =
  /\.L(?!(?:C|PFE|ANCHOR)?\d)|\.debug|\.stab|\.gnu_debug|\.eh_frame|\.cfi_|\.loc\b|\.line\b|\.file\s+\d|\.incbin|\.include/;

function assemblesTheSame(assembly: string): boolean {
  return !UNSURE_ASSEMBLY.test(readWithin(assembly, LARGEST, 'assembly').toString('latin1'));
}

/** Each file by itself, for all that one compiler does it. */
function assemble(
  session: Runner,
  { tree, flags, dir }: GroupRun,
  files: readonly string[],
): Promise<RunResult> {
  const argv = [...tree.compile.argv, ...flags, '-g0', '-c', ...files];
  return hostAsk(session, tree.host, argv, {
    cwd: dir,
    env: { TMPDIR: dir },
    limits: limitsOf(tree),
  });
}
