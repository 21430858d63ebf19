import type { Entry } from '../../cache/index.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { Rule } from '../../rules/index.js';
import { judge } from '../judge.js';
import { type Belief, beliefIn, keysThatSigned, policiesOf, whyRefused } from '../trust/believe.js';

/** `may`: take its place. `not`: what is here is as good. Or why what comes in is worse than what is here. */
export type Displacing = 'may' | 'not' | { why: string };

/**
 * Whether an entry that comes from elsewhere may take the place of one that is here: where what is here is stale, or is
 * refused since too few have signed it. One that is itself refused takes the place of none that can be used. Warns of
 * signatures that go with the patch that they were for.
 *
 * @param signed what else was signed of the incoming patch: it may come in several bundles
 */
export async function displace(
  session: Session,
  project: Project,
  rules: readonly Rule[],
  old: Entry,
  incoming: Entry,
  signed: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Displacing> {
  const { patch } = incoming;
  const isSame = patch === old.patch;
  const all = new Map([...incoming.signed, ...signed, ...(isSame ? old.signed : [])]);
  const [ofOld, ofNew] = [await believed(old), await believed({ ...incoming, signed: all })];
  const isStale = (await judge(session, project, old, rules)) !== undefined;
  if (ofNew?.is === 'refused') {
    if (!isStale) return 'not';
    if (ofOld?.is !== 'refused') {
      const why = `it would take the place of ${old.dir}, and ${whyRefused(ofNew.verdicts)}`;
      return { why };
    }
  } else if (!isStale && ofOld?.is !== 'refused') return 'not';
  if (!isSame) tellGone(session, project, old);
  return 'may';

  async function believed(entry: Entry): Promise<Belief | undefined> {
    if (entry.patch === undefined) return undefined;
    const trust = policiesOf(session, project);
    return beliefIn(trust, project, { ...entry, patch: entry.patch }, { rules, mayBeOwn: false });
  }
}

/** Warns of signatures that go with the patch of an entry, if there are good ones for what it was made from. */
export function tellGone({ log }: Pick<Session, 'log'>, project: Project, old: Entry): void {
  const { fingerprint } = old;
  const keys = keysThatSigned(project, old);
  if (keys.length > 0) log.warn({ kind: 'signatures-gone', fingerprint, keys });
}
