import type { Session } from '../../core/session.js';
import { stopIfAsked } from '../../core/signal.js';
import type { Comparison } from '../compare/compare.js';
import type { Table } from '../tree/table.js';
import { meetCallback, meetPassed } from './callbacks.js';
import { meetClash, meetIncludes, meetUnreached, type Reached, reachedBy } from './includes.js';
import { readLive } from './live.js';
import { meetMakefiles } from './makefiles.js';
import { type Between, between, Meetings, type Met, type Word, wordsOf } from './meet.js';
import { meetMember, memberAt, type Named } from './members.js';
import { isOwn, meetName } from './names.js';
import { isOnlyName } from './names-only.js';
import type { DriverTexts } from './texts.js';

/** Puts a driver's texts between two kernels, as the new one reads them. */
export function driverBetween(
  { sources, makefiles }: DriverTexts,
  changes: Comparison,
  old: Table,
  now: Table,
): Between {
  return between(readLive(sources, makefiles, now), changes, old, now);
}

/** The changes that a driver meets, the worst first: what is refused, and then what only means something else. */
export function metBy(
  session: Pick<Session, 'signal'>,
  at: Between,
  { makefiles }: Pick<DriverTexts, 'makefiles'>,
): Met[] {
  const met = new Meetings();
  const reached = reachedBy(at);
  meetIncludes(at, met);
  meetMakefiles(at, makefiles, met);
  for (const source of at.sources) meetClash(at, source, reached.get(source.file), met);
  let file = '';
  for (const word of wordsOf(at)) {
    if (word.source.file !== file) stopIfAsked(session.signal);
    file = word.source.file;
    meetWord(word, at, reached.get(file), met);
  }
  return met.all().sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function meetWord(word: Word, at: Between, near: Reached | undefined, met: Meetings): void {
  const named = memberAt(word, at);
  if (named !== undefined) {
    meetMember(word, named, at, met);
    meetCallback(word, named, at, met);
    meetMemberMacro(word, named, at, met);
    if (named.of !== undefined) meetUnreached(word, named.of.key, at, near, met);
    return;
  }
  const [, kind] = /\b(struct|union|enum)$/.exec(word.before) ?? [];
  const key = kind === undefined ? word.name : `${kind} ${word.name}`;
  if (kind === undefined && at.typesIn(word.source.file).ownDeclared(key)?.kind === 'function')
    meetPassed(word, at, met);
  if (!at.old.declared.has(key) && at.changes.about(key).length === 0) return;
  if (kind === undefined && isOnlyName(word)) return;
  meetName(word, at, met);
  if (isOwn(word, key, at)) return;
  if (kind === undefined) meetPassed(word, at, met);
  if (kind === undefined || isWhole(word)) meetUnreached(word, key, at, near, met);
}

function rank({ effect, what }: Met): number {
  return effect === 'refused' ? 0 : what === 'constant' ? 2 : 1;
}

/** Notes a macro that is gone and named a member, as flowi4_tos did one of a struct inside. */
function meetMemberMacro(word: Word, { of }: Named, { changes }: Between, met: Meetings): void {
  if (of === undefined || of.members.some(({ name }) => name === word.name)) return;
  const gone = changes.about(word.name).find(({ what, how }) => what === 'macro' && how === 'gone');
  if (gone !== undefined) met.add(gone, word.source, word.at);
}

/** Whether a struct is named where its members must be known. */
function isWhole({ source: { code }, end, before }: Word): boolean {
  const behind = code.slice(end, end + 40);
  return /sizeof\s*\(\s*(?:struct|union)$/.test(before)
    ? /^\s*\)/.test(behind)
    : /^\s+\w+\s*(?:;|=|\[)/.test(behind) && !/\bextern\b[^;]*$/.test(before);
}
