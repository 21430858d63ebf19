import { CompatError } from '../core/errors.js';
import { isKbuildFile } from '../core/files/names.js';
import type { Session } from '../core/session.js';
import type { Spatch } from '../spatch/index.js';
import { type Applied, applyRules } from './apply.js';
import { checkRules } from './check/check.js';
import { NotAtOnce } from './run/settle.js';
import type { ApplyOptions } from './run/state.js';
import { mayAskFileByFile } from './run/together.js';

/** Bytes of a source that spatch reads faster than it starts. */
const FEW = 64 * 1024;

/**
 * Checks and applies rules, as few processes as can be: where there is one small source, what it takes to start another one, or to
 * ask what a rule of the library needs, is more than that saves. So it goes through processes with as many rules as may share one.
 * What comes out is the same. undefined where the source is not small; where there are several, since a rule does not run on
 * one that holds no word that it touches; and where spatch fails or can't read all of it, since what to say of that takes to know more.
 */
export async function applyAtOnce(
  session: Session,
  spatch: Spatch,
  options: ApplyOptions,
): Promise<Applied | undefined> {
  const { rules, strict } = options;
  if (strict || !mayAskFileByFile(options) || !isSmall(options)) return undefined;
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

function isSmall({ sources }: Pick<ApplyOptions, 'sources'>): boolean {
  const seen = [...sources].filter(([file]) => !isKbuildFile(file));
  return seen.length === 1 && seen.every(([, bytes]) => bytes.length <= FEW);
}
