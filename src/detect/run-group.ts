import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readNowIfThere } from '../core/files.js';
import type { RunResult } from '../core/process.js';
import { hostAsk, type KernelTree } from '../kernel/index.js';
import { LAST_WORD, type Measured } from './compile.js';
import { both, type Evidence, readEvidence, type Watched } from './evidence.js';
import { type ForkPoint, withLibrary } from './fork-point.js';
import type { Group, Member } from './group.js';
import { type OwnWords, ownWordsFor } from './own-words.js';
import { isPoint, type Layout, layOutPoints, type Point, testsBehind } from './points.js';
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
  /** wait(2)'s status of the process that went on from there. */
  status: number;
  /** What it said. */
  words: string;
  evidence: Evidence | undefined;
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
  const reached = readResults(layout.root).length > 0;
  if (exitCode === undefined || (reached && isBroken(compiled))) return new Map();
  const before: Before = {
    status: exitCode << 8,
    words: stderr,
    evidence: readEvidence(path.join(run.dir, 'opens'), watched(run)),
  };
  const found = readPoint({ run, ownWords: ownWordsFor(layout.leads) }, layout.root, before);
  return assembled(run, found);
}

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

/** What the library wrote of each member of a point; nothing where the point was never reached. */
function readResults({ dir }: Point): string[] {
  const text = readNowIfThere(path.join(dir, 'results'))?.toString('latin1') ?? '';
  return text.split('\n').slice(0, -1);
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

function readPoint(ran: Ran, point: Point, before: Before): Found[] {
  const results = readResults(point);
  if (results.length === 0) return neverReached(ran, point, before);
  if (results.length !== point.members.length) return [];
  return point.members.flatMap((member, at) => {
    // The last one went on in the process itself, and ended as that did.
    const status = results[at] === 'last' ? before.status : Number(results[at]);
    const file = path.join(point.dir, String(at));
    const own = readEvidence(`${file}.opens`, watched(ran.run));
    const upTo: Before = {
      status,
      words: before.words + (readNowIfThere(`${file}.err`)?.toString('latin1') ?? ''),
      evidence: both(before.evidence, own),
    };
    if (isPoint(member)) return readPoint(ran, member, upTo);
    const measured = judge(ran, member, upTo);
    return measured ? [{ test: member.test, measured, assembly: `${point.dir}-${at}.s` }] : [];
  });
}

/** Includes that end in a fatal error (a header that isn't there) end so for each test behind them. */
function neverReached(ran: Ran, point: Point, before: Before): Found[] {
  if (before.status === 0 || !before.evidence?.found.length) return [];
  return testsBehind(point).flatMap((member) => {
    const measured = judge(ran, member, before);
    return measured ? [{ test: member.test, measured, assembly: '' }] : [];
  });
}

/** wait(2)'s status: the exit status in the second byte, a signal in the first. */
function judge({ ownWords }: Ran, member: Member, end: Before): Measured | undefined {
  if (end.status !== 0 && end.status !== 1 << 8) return undefined;
  const result: RunResult = {
    exitCode: end.status >> 8,
    killedBy: undefined,
    timedOut: false,
    stdout: '',
    stderr: ownWords(end.words, { ...member, file: member.test.file }),
  };
  if (result.exitCode !== 0 && !isCleanNo(result)) return undefined;
  return { ...verdictOf(result, member.test.file), evidence: end.evidence };
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
