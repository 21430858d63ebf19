import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Spatch } from '../spatch/index.js';
import { type Applied, applyRules } from './apply.js';
import { checkRules } from './check/check.js';
import { NotAtOnce } from './run/settle.js';
import type { ApplyOptions } from './run/state.js';
import { mayAskFileByFile } from './run/together.js';

/** Bytes of sources that spatch reads faster than it starts. */
const FEW = 64 * 1024;

/**
 * Checks and applies rules, as few processes as can be: where sources are small, what it takes to start another one, or to ask
 * what a rule of the library needs, is more than that saves. So each process sees all files, with as many rules as may share it.
 * What comes out is the same. undefined where the sources are not small; and where spatch fails or can't read all of them,
 * since what to say of that, and on which files a rule is left out, takes to know more.
 */
export async function applyAtOnce(
  session: Session,
  spatch: Spatch,
  options: ApplyOptions,
): Promise<Applied | undefined> {
  const { rules, strict } = options;
  if (strict || !mayAskFileByFile(options) || sizeOf(options) > FEW) return undefined;
  try {
    const own = rules.filter(({ origin }) => origin !== 'library');
    const reaches = await checkRules(session, spatch, { ...options, rules, toAsk: own });
    return await applyRules(session, spatch, { ...options, reaches, atOnce: true });
  } catch (error) {
    const isSpatch = error instanceof CompatError && /^SPATCH_(?:FAILED|TIMEOUT)$/.test(error.code);
    if (!isSpatch && !(error instanceof NotAtOnce)) throw error;
    return undefined;
  }
}

function sizeOf({ sources }: Pick<ApplyOptions, 'sources'>): number {
  return [...sources.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}
