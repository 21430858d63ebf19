import type { Command } from 'commander';
import type { Session } from '../../core/session.js';
import { printable } from '../terminal/printable.js';
import { completionFor } from './complete.js';
import { valuesOf } from './values.js';

/** The word that the scripts of templates/completion/ put in front of the words of a command line. */
export const COMPLETE = '__complete';

/**
 * The lines that those scripts read: a value each, a tab, what it is; or one that says `:dir` or `:file`, where the
 * shell knows best.
 */
export async function completionLines(
  program: Command,
  session: Session,
  words: readonly string[],
): Promise<string[]> {
  const completion = completionFor(program, words);
  if ('offers' in completion) return completion.offers.map(lineOf);
  const { kind } = completion.wanted;
  if (kind === 'dir' || kind === 'file') return [`:${kind}`];
  return (await valuesOf(session, completion.wanted)).map(lineOf);
}

function lineOf({ value, about }: { value: string; about: string }): string {
  return `${printable(value)}\t${printable(about.replace(/\s+/g, ' '))}`;
}
