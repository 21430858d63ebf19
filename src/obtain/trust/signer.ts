import type { Entry } from '../../cache/index.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import { nameOfKey } from '../../trust/index.js';
import { examineAll, subjectOf } from './believe.js';
import { type SignRequest, signEntries } from './sign-entries.js';

/** Signs entries as they are made, and again before their signatures end. */
export interface Signer {
  /** Whether an entry has no good signature of this key, or one of which a third of its time or less is left. */
  isDue(project: Project, entry: Entry): boolean;
  /** Whether an entry has a good signature of this key. */
  hasSigned(project: Project, entry: Entry): boolean;
  /** Signs the entry of a fingerprint; what this key signed before gives way. Throws what signEntries throws. */
  sign(session: Session, project: Project, fingerprint: string): Promise<void>;
}

/** Which part of its time a signature has left when it is made again. */
const LEFT = 1 / 3;

/** Finds out which key it is. Throws USAGE for a file that is not a key, NO_SUCH_PROGRAM. */
export async function openSigner(
  session: Session,
  request: Omit<SignRequest, 'named'>,
): Promise<Signer> {
  const { key, now = () => new Date() } = request;
  const name = await nameOfKey(session, key);
  /** Which part of its time the best signature of this key has left: 0 where there is none. */
  const left = (project: Project, entry: Entry): number => {
    const { patch } = entry;
    if (patch === undefined) return 0;
    const time = now();
    const mine = examineAll(entry, subjectOf(project, { ...entry, patch }), time).filter(
      (one) => one.blob !== undefined && one.key === name,
    );
    return Math.max(
      0,
      ...mine.map(({ statement }) => {
        if (statement === undefined) return 0;
        const until = statement.until.getTime();
        return (until - time.getTime()) / (until - statement.made.getTime());
      }),
    );
  };
  return {
    isDue: (project, entry) => left(project, entry) <= LEFT,
    hasSigned: (project, entry) => left(project, entry) > 0,
    sign: async (session, project, fingerprint) => {
      await signEntries(session, project, { ...request, named: [fingerprint] });
    },
  };
}
