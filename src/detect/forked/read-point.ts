import { constants } from 'node:os';
import path from 'node:path';
import type { CompatError } from '../../core/errors.js';
import type { Limits } from '../../core/process/limits.js';
import { type RunResult, readable } from '../../core/process/process.js';
import type { Compiled } from '../alone.js';
import { answerOf, isCleanNo } from '../answer.js';
import { both, type Evidence, evidenceOf, sourcesIn, type Watched } from '../evidence.js';
import { cutOff, overrun } from '../overrun.js';
import type { CompatTest } from '../test-file.js';
import type { Member } from './group.js';
import type { OwnHeaders } from './own-headers.js';
import type { OwnWords } from './own-words.js';
import { isPoint, POINT_NAME, type Point, testsBehind } from './points.js';
import { type Ended, type Reached, readReport } from './report.js';

/** What the compiler did before it came to a point, or to a test's own text. */
export interface Before {
  /** What it said. */
  words: string;
  evidence: Evidence | undefined;
  /** The headers that it read and that are not the kernel's. */
  headers: readonly string[];
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
  ownHeaders: OwnHeaders;
  /** Under which each process ran. */
  limits: Limits;
}

/** A test that was compiled, with the file that its code was written to. */
export interface AtPoint {
  test: CompatTest;
  compiled: Compiled;
  assembly: string;
}

/** What each test at a point and behind it answered; nothing of one that must be compiled alone to be sure. */
export function readPoint(ran: Ran, point: Point, before: Before, process: Process): AtPoint[] {
  const reached = readReport(process.report);
  if (reached === undefined) return neverReached(ran, point, before, process);
  const upTo = goneOn(ran, before, reached);
  return point.members.flatMap((member, at) => {
    const own = memberProcess(ran, point, at, reached, process);
    if (own === undefined) return [];
    if (isPoint(member)) return readPoint(ran, member, upTo, own);
    const compiled = judge(ran, member, upTo, own);
    return compiled ? [{ test: member.test, compiled, assembly: own.assembly }] : [];
  });
}

/** The process that a member was compiled in: one of its own, or, for the last one, the one that came to the point. */
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
  { watched, ownHeaders }: Ran,
  before: Before,
  { words, opens }: Pick<Ended, 'words' | 'opens'>,
): Before {
  return {
    words: before.words + words,
    evidence: both(before.evidence, evidenceOf(opens, watched)),
    headers: [...before.headers, ...ownHeaders.among(sourcesIn(opens, watched))],
  };
}

/** Includes that end in a fatal error (a header that isn't there) end so for each test behind them. */
function neverReached(ran: Ran, point: Point, before: Before, process: Process): AtPoint[] {
  if (process.status === 0) return [];
  return testsBehind(point).flatMap((member) => {
    const compiled = judge(ran, member, before, process);
    return compiled ? [{ test: member.test, compiled, assembly: '' }] : [];
  });
}

/** What a process says of the test that it ended with; nothing where that is not sure to be said of the test alone. */
function judge(ran: Ran, member: Member, before: Before, process: Process): Compiled | undefined {
  const { status } = process;
  // Alone it would take still longer.
  if ((status & 0x7f) === constants.signals.SIGXCPU) throw tooLong(ran, member, before, process);
  if (status !== 0 && status !== 1 << 8) return undefined;
  const { words, evidence, headers } = goneOn(ran, before, process);
  const { test } = member;
  if (evidence === undefined || !ran.ownHeaders.allow(test, headers)) return undefined;
  // It took a fork point for a file, and "No such file" says nothing of a test.
  if (words.includes(POINT_NAME)) return undefined;
  const result: RunResult = {
    exitCode: status >> 8,
    killedBy: undefined,
    timedOut: false,
    stdout: '',
    stderr: ran.ownWords(words, { ...member, file: test.file }),
  };
  if (result.exitCode !== 0 && !isCleanNo(result)) return undefined;
  return { ...answerOf(result, test.file, ran.limits), evidence };
}

function tooLong(ran: Ran, member: Member, before: Before, process: Process): CompatError {
  const { file } = member.test;
  const stderr = ran.ownWords(goneOn(ran, before, process).words, { ...member, file });
  const ended = { exitCode: undefined, killedBy: 'SIGXCPU', timedOut: false, stdout: '', stderr };
  return cutOff(file, overrun(ended, ran.limits) ?? '', readable(stderr));
}
