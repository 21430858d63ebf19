import path from 'node:path';
import { listEntries } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import { namesIn } from '../../core/files/missing.js';
import { silent } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { readLibrary } from '../../library/index.js';
import { openProject, type Project } from '../../project/index.js';
import { installedReleases } from '../../target/index.js';
import type { Offer, Wanted } from './complete.js';

/** Where dkms keeps its packages' sources: NAME-VERSION with a dkms.conf. */
const DKMS_TREE = '/var/lib/dkms';

/**
 * What there is of a kind on this machine, in this module. What can't be found out offers nothing: nobody wants an
 * error in the middle of a word.
 */
export async function valuesOf(session: Session, wanted: Wanted): Promise<Offer[]> {
  const quiet = { ...session, log: silent };
  try {
    return await find(quiet, wanted);
  } catch (error) {
    if (error instanceof CompatError && error.code !== 'BUG') return [];
    throw error;
  }
}

async function find(session: Session, wanted: Wanted): Promise<Offer[]> {
  const open = () => openProject(session, ...placeOf(session, wanted));
  switch (wanted.kind) {
    case 'kernel':
      return plain(await installedReleases(session, { prefix: [], makeWords: [] }));
    case 'target':
      return plain(Object.keys((await open()).config.target));
    case 'entry':
      return entriesOf(session, await open());
    case 'rule':
      return rulesIn(await open());
    case 'test':
      return testsIn(await open());
    case 'test-or-rule': {
      const project = await open();
      return [...testsIn(project), ...rulesIn(project)];
    }
    case 'package':
      return plain(await packages());
    case 'symbol':
      return plain([
        ...new Set(
          readLibrary().changes.flatMap(({ rules }) => rules.flatMap(({ touches }) => touches)),
        ),
      ]);
    default:
      return [];
  }
}

/** The module's directory and compat.toml, as cli/context.ts finds them. */
function placeOf({ cwd }: Session, { directory, config }: Wanted): [string, string | undefined] {
  const file = config === undefined ? undefined : path.resolve(cwd, config);
  const beside = file !== undefined && directory === undefined;
  return [beside ? path.dirname(file) : path.resolve(cwd, directory ?? '.'), file];
}

async function entriesOf(session: Session, { cache }: Project): Promise<Offer[]> {
  return (await listEntries(session, cache)).map((entry) => ({
    value: entry.fingerprint,
    about: 'releases' in entry ? entry.releases.join(' ') : 'damaged',
  }));
}

function rulesIn({ rules }: Project): Offer[] {
  return rules.map(({ name, upstream }) => ({ value: name, about: upstream ?? '' }));
}

function testsIn({ tests }: Project): Offer[] {
  return tests.map(({ name }) => ({ value: name, about: 'compat test' }));
}

async function packages(): Promise<string[]> {
  const names = await namesIn(DKMS_TREE);
  const found = await Promise.all(
    names.map(async (name) =>
      (await namesIn(path.join(DKMS_TREE, name)))
        .filter((version) => /^\d/.test(version))
        .map((version) => `${name}/${version}`),
    ),
  );
  return found.flat();
}

function plain(values: readonly string[]): Offer[] {
  return values.map((value) => ({ value, about: '' }));
}
