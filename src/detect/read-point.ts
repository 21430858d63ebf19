import path from 'node:path';
import type { RunResult } from '../core/process.js';
import type { Measured } from './compile.js';
import { both, type Evidence, evidenceOf, type Watched } from './evidence.js';
import type { Member } from './group.js';
import type { OwnWords } from './own-words.js';
import { isPoint, type Point, testsBehind } from './points.js';
import { type Ended, type Reached, readReport } from './report.js';
import type { CompatTest } from './test-file.js';
import { isCleanNo, verdictOf } from './verdict.js';

/** What the compiler did before it came to a point, or to a test's own text. */
export interface Before {
  /** What it printed. */
  messages: string;
  evidence: Evidence | undefined;
}

/** How the process ended that came there, and where its code was written to. */
export interface Process extends Ended {
  assembly: string;
}

/** A group that was compiled. */
export interface Ran {
  /** Where the code of its tests was written to. */
  dir: string;
  watched: Watched;
  ownWords: OwnWords;
}

/** A test that was compiled, with the file that its code was written to. */
export interface Found {
  test: CompatTest;
  measured: Measured;
  assembly: string;
}

/** What each test at a point and behind it answered; nothing of one that must be compiled alone to be sure. */
export function readPoint(ran: Ran, point: Point, before: Before, process: Process): Found[] {
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
  { dir }: Ran,
  { number, members }: Point,
  at: number,
  reached: Reached,
  process: Process,
): Process | undefined {
  const ended = reached.members.get(at);
  if (ended !== undefined) return { ...ended, assembly: path.join(dir, `${number}-${at}.s`) };
  const wentOn = at === members.length - 1 ? reached.wentOn : undefined;
  return wentOn && { ...process, report: wentOn };
}

function goneOn(
  { watched }: Ran,
  before: Before,
  { messages, opened }: Pick<Ended, 'messages' | 'opened'>,
): Before {
  return {
    messages: before.messages + messages,
    evidence: both(before.evidence, evidenceOf(opened, watched)),
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
  const { messages, evidence } = goneOn(ran, before, process);
  const result: RunResult = {
    exitCode: status >> 8,
    killedBy: undefined,
    timedOut: false,
    stdout: '',
    stderr: ran.ownWords(messages, { ...member, file: member.test.file }),
  };
  if (result.exitCode !== 0 && !isCleanNo(result)) return undefined;
  return { ...verdictOf(result, member.test.file), evidence };
}
