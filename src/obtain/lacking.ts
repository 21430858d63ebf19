import type { Session } from '../core/session.js';
import type { Answers } from '../header/index.js';
import { type Project, rulesFor } from '../project/index.js';
import { participating } from '../rules/index.js';
import { fetchEntry, sharedKey } from './elsewhere/shared-entry.js';
import { judge } from './judge.js';
import { lookUpSound } from './look.js';
import { policiesOf } from './trust/believe.js';
import type { Wanted } from './wanted.js';

/** A patch that spatch must make, here or elsewhere. */
export interface Lacking extends Wanted {
  /** What it has in a shared cache once it is made. */
  key: string;
}

/**
 * What must be made for these answers. undefined where there is a current patch here, or one in a shared cache (it is taken in),
 * and where no rule needs spatch.
 */
export async function lacking(
  session: Session,
  project: Project,
  answers: Answers,
): Promise<Lacking | undefined> {
  const rules = await rulesFor(session, project, answers);
  const wanted = { answers, rules };
  const entry = await lookUpSound(session, project, answers.fingerprint);
  const isCurrent =
    entry?.patch !== undefined && (await judge(session, project, entry, rules)) === undefined;
  const semantic = rules.filter(({ kind }) => kind === 'cocci');
  if (isCurrent || participating(semantic, project.sources).length === 0) return undefined;
  const sealCounts = policiesOf(session, project).length === 0;
  if (await fetchEntry(session, project, wanted, sealCounts)) return undefined;
  return { ...wanted, key: await sharedKey(session, project, wanted) };
}

/** Has patches made elsewhere and put into a shared cache. Throws where one of them can't be made. */
export type Elsewhere = (lacking: readonly Lacking[]) => Promise<void>;
