import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readNowIfThere } from '../core/files.js';
import type { RunResult } from '../core/process.js';
import { hostAsk, type KernelTree } from '../kernel/index.js';
import { LAST_WORD, type Measured } from './compile.js';
import { both, type Evidence, evidenceOf, readEvidence, type Watched } from './evidence.js';
import { type ForkPoint, withLibrary } from './fork-point.js';
import type { Group, Member } from './group.js';
import { type OwnWords, ownWordsFor } from './own-words.js';
import { isPoint, type Layout, layOutPoints, type Point, testsBehind } from './points.js';
import { type Ended, type Reached, readReport } from './report.js';
import type { CompatTest } from './test-file.js';
import { isBroken, isCleanNo, verdictOf } from './verdict.js';

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

/** What the compiler did before it came to a point, or to a test's own text. */
interface Before {
  /** What it said. */
  words: string;
  evidence: Evidence | undefined;
}

/** How the process ended that came there, and where its code was written to. */
interface Process extends Ended {
  assembly: string;
}

/** A verdict for each test; none for one that must be compiled alone to be sure. */
type Verdicts = Map<CompatTest, Measured>;

function watched({ tree, tempDir, since }: GroupRun): Watched {
  return { cwd: tree.compile.cwd, tempDir, since };
}

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
  const before: Before = {
    words: stderr,
    evidence: readEvidence(path.join(run.dir, 'opens'), watched(run)),
  };
  const first = { status: exitCode << 8, words: '', opens: NOTHING, report, assembly: '' };
  const ran: Ran = { run, ownWords: ownWordsFor(layout.leads) };
  return assembled(run, readPoint(ran, layout.root, before, first));
}

const NOTHING = Buffer.alloc(0);

function compile(run: GroupRun, { leads, points }: Layout): Promise<RunResult> {
  const { tree, dir, flags, forkPoint } = run;
  const output = path.join(dir, 'main.s');
  const main = leads[0]?.file ?? '';
  const argv = [...tree.compile.argv, ...LAST_WORD, ...flags, '-g0', '-S', '-o', output, main];
  const variables = {
    TMPDIR: dir,
    COMPAT_OPEN_LOG: path.join(dir, 'opens'),
    COMPAT_FORK_POINTS: points,
    COMPAT_FORK_DIR: dir,
    COMPAT_FORK_OUTPUT: output,
  };
  return hostAsk(tree.host, withLibrary(forkPoint, variables, argv), { cwd: tree.compile.cwd });
}

/** A group that was compiled. */
interface Ran {
  run: GroupRun;
  ownWords: OwnWords;
}

/** A test that was compiled, with the file that its code was written to. */
interface Found {
  test: CompatTest;
  measured: Measured;
  assembly: string;
}

function readPoint(ran: Ran, point: Point, before: Before, process: Process): Found[] {
  const reached = readReport(process.report);
  if (reached === undefined) return neverReached(ran, point, before, process);
  const upTo = goneOn(ran, before, reached);
  return point.members.flatMap((member, at) => {
    const own = memberProcess(ran, point, at, reached, process);
    if (own === undefined) return [];
    if (isPoint(member)) return readPoint(ran, member, upTo, own);
    const measured = judge(ran, member, upTo, own);
    return measured ? [{ test: member.test, measured, assembly: own.assembly }] : [];
  });
}

/** The process that a member was compiled in: one of its own, or, for the last one, that which came to the point. */
function memberProcess(
  { run }: Ran,
  { number, members }: Point,
  at: number,
  reached: Reached,
  process: Process,
): Process | undefined {
  const ended = reached.members.get(at);
  if (ended !== undefined) return { ...ended, assembly: path.join(run.dir, `${number}-${at}.s`) };
  const wentOn = at === members.length - 1 ? reached.wentOn : undefined;
  return wentOn && { ...process, report: wentOn };
}

function goneOn(
  { run }: Ran,
  before: Before,
  { words, opens }: Pick<Ended, 'words' | 'opens'>,
): Before {
  return {
    words: before.words + words,
    evidence: both(before.evidence, evidenceOf(opens, watched(run))),
  };
}

/** Includes that end in a fatal error (a header that isn't there) end so for each test behind them. */
function neverReached(ran: Ran, point: Point, before: Before, process: Process): Found[] {
  if (process.status === 0 || !before.evidence?.found.length) return [];
  return testsBehind(point).flatMap((member) => {
    const measured = judge(ran, member, before, process);
    return measured ? [{ test: member.test, measured, assembly: '' }] : [];
  });
}

/** What a process says of the test that it ended with. */
function judge(ran: Ran, member: Member, before: Before, process: Process): Measured | undefined {
  const { status } = process;
  if (status !== 0 && status !== 1 << 8) return undefined;
  const { words, evidence } = goneOn(ran, before, process);
  const result: RunResult = {
    exitCode: status >> 8,
    killedBy: undefined,
    timedOut: false,
    stdout: '',
    stderr: ran.ownWords(words, { ...member, file: member.test.file }),
  };
  if (result.exitCode !== 0 && !isCleanNo(result)) return undefined;
  return { ...verdictOf(result, member.test.file), evidence };
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
