import { ENGINE } from '../apply/index.js';
import { type Entry, staleness } from '../cache/index.js';
import type { Session } from '../core/session.js';
import { type Project, recordedOptions, spatchOptions } from '../project/index.js';
import type { Rule } from '../rules/index.js';
import { findSpatch, type InputFile, inputFiles, isOwnFile } from '../spatch/index.js';

/** Nothing can be said of such a patch, unless the whole cache is another pipeline's. */
const WITHOUT_MANIFEST =
  'it has no manifest.json, and compat.toml does not say cache.foreign = true';

/**
 * What decides that a cached patch may be used: why an entry's patch is not the one that today's rules,
 * sources and spatch.… of compat.toml would make; undefined if it is.
 */
export async function judge(
  session: Session,
  project: Project,
  entry: Entry,
  rules: readonly Rule[],
): Promise<string | undefined> {
  if (entry.form === 'foreign' && !project.config.cache.foreign) return WITHOUT_MANIFEST;
  const { config } = project;
  const stale = staleness(entry, {
    rules: rules.map(({ name, digest }) => ({ name, sha256: digest })),
    sources: project.sourceDigests,
    engine: ENGINE,
    options: recordedOptions(config),
    inputs: await inputsToCompare(session, project, entry, rules),
    strict: config.spatch.strict,
  });
  return stale ?? (await otherSpatch(session, project, entry));
}

/**
 * A rule that one version of spatch died of, another may bear: so the patch counts as stale where another is at hand.
 * Not with --locked, where no patch is made.
 */
async function otherSpatch(
  session: Session,
  project: Project,
  { manifest }: Entry,
): Promise<string | undefined> {
  const died = manifest?.schema === 2 && (manifest.leftOut ?? []).length > 0;
  if (!died || session.locked) return undefined;
  const here = await versionHere(session, project);
  if (here === undefined || here === manifest.spatch) return undefined;
  return `spatch ${manifest.spatch} died of a rule, and spatch ${here} may not`;
}

/** The files that spatch would read beside rules and sources. */
export function inputsOf(
  { env }: Pick<Session, 'env'>,
  { config }: Project,
  rules: readonly Rule[],
): Promise<InputFile[]> {
  return inputFiles(env, { ...spatchOptions(config), command: config.spatch.command }, rules);
}

/**
 * Today's inputs. What comes with spatch differs from version to version, and the version does not count: so
 * standard.iso counts where it is not that of the same version, and where $COCCINELLE_HOME names another. What is
 * not here and was then (spatch itself, a file that a script reads) can't be compared on this machine.
 */
async function inputsToCompare(
  session: Session,
  project: Project,
  { manifest }: Entry,
  rules: readonly Rule[],
): Promise<InputFile[]> {
  if (manifest === undefined || manifest.spatch === 'none') return [];
  const today = await inputsOf(session, project, rules);
  if (manifest.schema === 1) return today;
  const missing = manifest.inputs.filter(
    ({ name }) => name.startsWith('/') && !today.some((input) => input.name === name),
  );
  const others = [...today.filter((input) => !isOwnFile(input)), ...missing];
  const own = today.filter(isOwnFile);
  const ofThen = manifest.inputs.filter((input) => isOwnFile(input) || fromHome(input));
  if (own.length === 0 && !today.some(fromHome)) return [...others, ...ofThen];
  const isKnown = !manifest.inputs.some(fromHome) && !today.some(fromHome);
  const isSame = own.every(({ name, sha256 }) =>
    ofThen.some((input) => input.name === name && input.sha256 === sha256),
  );
  if (!isKnown || isSame) return [...others, ...own];
  // Made behind a wrapper, or by another version.
  const isOther = ofThen.length === 0 || (await versionHere(session, project)) !== manifest.spatch;
  return [...others, ...(isOther ? ofThen : own)];
}

function fromHome({ name }: InputFile): boolean {
  return name.startsWith('$COCCINELLE_HOME/');
}

async function versionHere(session: Session, { config }: Project): Promise<string | undefined> {
  return (await findSpatch(session, config.spatch.command))?.version;
}
