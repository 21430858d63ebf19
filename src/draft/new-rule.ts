import { type Compared, compareAbout, compareFor, textsOf } from '../changes/index.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import { findSpatch, type Spatch } from '../spatch/index.js';
import { type Drafted, draft, type Wanted } from './draft.js';
import { metOf } from './met-of.js';
import { NOT_TOLD } from './propose/of-call.js';
import { textsOfProved } from './propose/propose.js';
import type { Trees } from './propose/prove.js';
import { type Outcome, proveAll } from './propose/prove-all.js';
import { type Written, writeDraft, writeFiles } from './write.js';

/** What `rules new` found out and wrote. */
export interface NewRule {
  drafted: Drafted;
  written: Written;
}

/**
 * Writes a test, a rule and its pair for something that a kernel refuses. They are proved on that kernel and on one that
 * takes what the driver has, as `changes --propose` proves them. Where that can't be done, a draft is written, which no build
 * uses. Throws as draft(), writeDraft().
 *
 * @param output where the folder is made [where builds of this module find it]
 */
export async function newRule(
  session: Session,
  project: Project,
  wanted: Wanted,
  output?: string,
): Promise<NewRule> {
  const drafted = await draft(session, project, wanted);
  const outcome = await proved(session, project, drafted, wanted.date);
  if (typeof outcome === 'string') {
    const written = await writeDraft(session, project, { drafted, unproved: outcome, output });
    return { drafted, written };
  }
  const files = await writeFiles(project, textsOfProved(outcome), output);
  const { changes, name } = outcome;
  const written = { files, rule: `${name}__no_present`, open: [], tried: true, changes };
  return { drafted, written };
}

async function proved(
  session: Session,
  project: Project,
  drafted: Drafted,
  date: string,
): Promise<Outcome> {
  const { api, uses, to, trees } = drafted;
  const { old, now } = trees;
  if (old === undefined) return 'no other kernel here takes what the driver has';
  if (old.host.prefix.length > 0 || now.host.prefix.length > 0)
    return 'headers behind --exec are not compared';
  const spatch = await findSpatch(session, project.config.spatch.command);
  if (spatch === undefined) return 'there is no spatch here';
  const texts = await textsOf(project);
  const tryWith = (kernels: Compared): Promise<Outcome> =>
    provedBy(session, project, spatch, { drafted, kernels, trees: { old, now }, date });
  // What takes the place of a name that is gone may stand in any header.
  if (!api.name.endsWith('.h')) {
    const near = await compareAbout(session, old.kdir, now.kdir, {
      ...{ texts, words: wordsOf(drafted) },
    });
    const isThere = metOf(api, uses, near)?.how === 'changed';
    const outcome = isThere || to !== undefined ? await tryWith(near) : '';
    if (typeof outcome !== 'string' || outcome.startsWith(NOT_TOLD)) return outcome;
  }
  return tryWith(await compareFor(session, old.kdir, now.kdir, texts));
}

async function provedBy(
  session: Session,
  project: Project,
  spatch: Spatch,
  { drafted, kernels, trees, date }: Facts,
): Promise<Outcome> {
  const { api, uses, to } = drafted;
  const met = metOf(api, uses, kernels);
  const { old, now } = trees;
  if (met === undefined)
    return `the headers of ${old.release} and ${now.release} say the same of it`;
  const asked = [{ met, kernels, uses, rules: project.allRules, to }];
  const found = await proveAll(session, project, spatch, { trees, asked, date });
  return found.get(met) ?? 'nothing could be tried';
}

interface Facts {
  drafted: Drafted;
  kernels: Compared;
  trees: Trees;
  date: string;
}

/** What the headers hold that say something of it. */
function wordsOf({ api: { name, struct }, to }: Drafted): string[] {
  if (struct !== undefined) return [`struct ${struct} {`, `union ${struct} {`];
  return to !== undefined && /^[A-Za-z_]\w+$/.test(to) ? [name, to] : [name];
}
