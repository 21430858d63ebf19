import { type Entry, publish } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { makePatch } from '../patch/index.js';
import { participating, type Rule } from '../rules/index.js';
import { applyRules, checkRules, findSpatch, type Spatch } from '../spatch/index.js';
import type { Project } from './project.js';
import type { Session } from './session.js';
import { spatchOptions } from './spatch-options.js';

/** What a patch is to be made from. */
export interface PatchOrder {
  fingerprint: string;
  /** compat.h, to the byte. */
  header: string;
  rules: readonly Rule[];
  releases: readonly string[];
  /** Replace even an entry that another pipeline made; only when the user asked for it. */
  replaceForeign?: boolean | undefined;
}

/**
 * The spatch at hand, or undefined where rules need one and there is none. A selection in
 * which no .cocci rule touches the sources needs none.
 */
export async function spatchFor(
  session: Session,
  project: Project,
  rules: readonly Rule[],
): Promise<Spatch | 'not needed' | undefined> {
  const semantic = rules.filter((rule) => rule.kind === 'cocci');
  if (participating(semantic, project.sources).length === 0) return 'not needed';
  return findSpatch({
    command: project.config.spatch.command,
    log: session.log,
    signal: session.signal,
  });
}

/** Runs the rules over the sources and publishes the patch. Throws SPATCH_FAILED and its kin, storing nothing. */
export async function makeAndPublish(
  session: Session,
  project: Project,
  order: PatchOrder,
  spatch: Spatch | 'not needed',
): Promise<Entry> {
  const { sources, cache } = project;
  const options = spatchOptions(session, project);
  const rules = [...order.rules];
  const runner = spatch === 'not needed' ? undefined : spatch;
  const reaches = runner && (await checkRules(runner, { ...options, rules }));
  const changed = await applyRules(runner, { ...options, rules, sources, reaches });
  const entry = await publish(cache, {
    fingerprint: order.fingerprint,
    header: order.header,
    patch: makePatch(sources, changed.sources),
    rules: order.rules.map(({ name, digest }) => ({ name, sha256: digest })),
    sources: project.sourceDigests,
    spatch: spatch === 'not needed' ? 'none' : spatch.version,
    releases: [...order.releases],
    replaceForeign: order.replaceForeign,
  });
  session.log.step('UPD', `${entry.dir}/compat.patch`);
  return entry;
}

/** The error of the hard route: what to carry where, to the letter. */
export function needsSpatch(
  project: Project,
  fingerprint: string,
  entryDir: string,
  rules: readonly Rule[],
): CompatError {
  const { config } = project;
  const cache = config.cache.dir;
  return new CompatError(
    'NEEDS_SPATCH',
    `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'} must be applied for this kernel, no cached patch fits, and there is no spatch here (${config.spatch.command.join(' ')})\nfingerprint: ${fingerprint}`,
    {
      hint: [
        'Either install spatch here (Debian: apt-get install coccinelle) and run the same command again,',
        'or make the patch on a machine that has spatch and the same sources of this module:',
        `  1. copy ${entryDir}`,
        `     to   ${cache}/${fingerprint} of the module there`,
        `  2. there: compat-gen generate ${fingerprint}     (or: make compat)`,
        `  3. copy ${cache}/${fingerprint} back to ${entryDir}`,
        '  4. run the same command here again.',
        `As one file: compat-gen export ${fingerprint} -o entry.tar.gz, and on the other side: compat-gen import entry.tar.gz`,
      ].join('\n'),
    },
  );
}
