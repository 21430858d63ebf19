import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere } from '../core/files.js';
import type { RunResult } from '../core/process.js';
import { hostAsk, type KernelTree } from '../kernel/index.js';
import { LAST_WORD, type Measured } from './compile.js';
import { both, type Evidence, readEvidence, type Watched } from './evidence.js';
import { type ForkPoint, withLibrary } from './fork-point.js';
import type { Group, Member } from './group.js';
import { isBroken, isCleanNo, verdictOf } from './verdict.js';

/** How a group is compiled. */
export interface GroupRun {
  tree: KernelTree;
  flags: readonly string[];
  forkPoint: ForkPoint;
  /** This group's own directory. */
  dir: string;
  tempDir: string;
  /** When the group was started, ms since 1970. */
  since: number;
}

/** What all members of a group share. */
interface Prologue {
  /** What the compiler said before it came to the fork point. */
  words: string;
  evidence: Evidence | undefined;
}

function watched({ tree, tempDir, since }: GroupRun): Watched {
  return { cwd: tree.compile.cwd, tempDir, since };
}

/**
 * Parses the prologue of a group once, and compiles each member from there on. Gives a verdict for
 * each member, in order; undefined for one that must be compiled alone to be sure: whenever anything
 * but a clean yes or a clean no was seen. No debug information is made (-g0), and the assembler runs
 * over all results at once.
 */
export async function runGroup(run: GroupRun, group: Group): Promise<(Measured | undefined)[]> {
  await mkdir(run.dir, { recursive: true });
  const point = path.join(group.beside || run.dir, `.compat-fork-point-${process.pid}.h`);
  await writeFile(path.join(run.dir, 'main.c'), mainFile(group, point));
  await Promise.all(group.members.map((member, index) => writeRest(run.dir, member, index)));
  const compiled = await compile(run, group, point);

  const results = await readResults(run.dir, compiled);
  if (results.length === 0) return prologueFailed(run, group, compiled);
  if (isBroken(compiled) || results.length !== group.members.length) {
    return group.members.map(() => undefined);
  }
  const prologue: Prologue = {
    words: compiled.stderr,
    evidence: await readEvidence(path.join(run.dir, 'opens'), watched(run)),
  };
  const verdicts = await Promise.all(
    group.members.map((member, index) => readMember(run, member, index, results[index], prologue)),
  );
  return assembled(run, verdicts);
}

function mainFile(group: Group, point: string): string {
  const includes = group.includes.map((name) => `#include <${name}>\n`).join('');
  return `${includes}#include "${point}"\n`;
}

function writeRest(dir: string, { test, split }: Member, index: number): Promise<void> {
  const name = test.file.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
  const text = `#line ${split.line} "${name}"\n${split.rest}`;
  return writeFile(path.join(dir, `${index}.c`), text, 'latin1');
}

function compile(run: GroupRun, group: Group, point: string): Promise<RunResult> {
  const { tree, dir, flags, forkPoint } = run;
  const output = path.join(dir, 'main.s');
  const argv = [...tree.compile.argv, ...LAST_WORD, ...flags, '-g0', '-S', '-o', output];
  const variables = {
    TMPDIR: dir,
    COMPAT_OPEN_LOG: path.join(dir, 'opens'),
    COMPAT_FORK_POINT: point,
    COMPAT_FORK_DIR: dir,
    COMPAT_FORK_OUTPUT: output,
    COMPAT_FORK_TESTS: String(group.members.length),
  };
  const command = withLibrary(forkPoint, variables, [...argv, path.join(dir, 'main.c')]);
  return hostAsk(tree.host, command, { cwd: tree.compile.cwd });
}

/**
 * The wait status of each member, as the library wrote it, but for the last: that one ended as the
 * compiler itself did. None when the fork point was never reached.
 */
async function readResults(dir: string, compiled: RunResult): Promise<number[]> {
  const text = (await readIfThere(path.join(dir, 'results')))?.toString('latin1') ?? '';
  const last = (compiled.exitCode ?? Number.NaN) << 8;
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => (line === 'last' ? last : Number(line)));
}

/** A prologue that ends in a fatal error (a header that isn't there) ends so for each of its tests. */
async function prologueFailed(
  run: GroupRun,
  group: Group,
  compiled: RunResult,
): Promise<(Measured | undefined)[]> {
  const evidence = await readEvidence(path.join(run.dir, 'opens'), watched(run));
  const sure = isCleanNo(compiled) && evidence !== undefined && evidence.found.length > 0;
  return group.members.map(({ test }) => {
    if (!sure) return undefined;
    return { ...verdictOf(named(compiled, run.dir, test.file), test.file), evidence };
  });
}

/** wait(2)'s status: the exit status in the second byte, a signal in the first. */
async function readMember(
  run: GroupRun,
  { test }: Member,
  index: number,
  status: number | undefined,
  prologue: Prologue,
): Promise<Measured | undefined> {
  if (status !== 0 && status !== 1 << 8) return undefined;
  const words = await readFile(path.join(run.dir, `${index}.err`), 'latin1');
  const result: RunResult = {
    exitCode: status >> 8,
    killedBy: undefined,
    timedOut: false,
    stdout: '',
    stderr: prologue.words + words,
  };
  if (result.exitCode !== 0 && !isCleanNo(result)) return undefined;
  const own = await readEvidence(path.join(run.dir, `${index}.opens`), watched(run));
  const evidence = both(prologue.evidence, own);
  return { ...verdictOf(named(result, run.dir, test.file), test.file), evidence };
}

/** The compiler's words with the test's own name in place of the file that was made for its group. */
function named(result: RunResult, dir: string, file: string): RunResult {
  const main = path.join(dir, 'main.c');
  const stderr = result.stderr
    .split('\n')
    .filter((line) => !line.startsWith(`In file included from ${main}:`))
    .join('\n')
    .replaceAll(main, file);
  return { ...result, stderr };
}

/**
 * Assembles what was compiled, since a test's point may be an instruction. All at once; where that
 * fails, nobody can say here which one it was, and each is compiled alone.
 */
async function assembled(
  run: GroupRun,
  verdicts: (Measured | undefined)[],
): Promise<(Measured | undefined)[]> {
  const files = verdicts.flatMap((verdict, index) => (verdict?.yes ? [`${index}.s`] : []));
  if (files.length === 0) return verdicts;
  const argv = [...run.tree.compile.argv, ...run.flags, '-g0', '-c', ...files];
  const { exitCode } = await hostAsk(run.tree.host, argv, {
    cwd: run.dir,
    env: { TMPDIR: run.dir },
  });
  if (exitCode === 0) return verdicts;
  return verdicts.map((verdict) => (verdict?.yes ? undefined : verdict));
}
