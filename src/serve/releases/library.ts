import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { Declined } from '../declined.js';
import { type Named, namesIn } from './names.js';
import { type OpenRelease, openRelease, stampOf } from './open.js';

/** The releases that are served. */
export interface Library {
  /** Which there are now, by module and version. */
  list(): Promise<readonly Named[]>;
  /**
   * Opens one. Throws Declined where there is none such, or where it can't be read.
   *
   * @param module where undefined, the only module that has this version is meant
   */
  find(module: string | undefined, version: string): Promise<OpenRelease>;
}

interface Opened {
  release: Promise<OpenRelease>;
  /** When its files were looked at last. */
  seen: number;
}

/**
 * The releases in a directory. It is looked into again when somebody asks, not more often than every `freshMs`: a
 * release that is put there is found, and one that has changed is opened again.
 *
 * @param dir absolute
 * @param freshMs how long what was seen in the directory counts
 */
export function openLibrary(session: Session, dir: string, freshMs: number): Library {
  const opened = new Map<string, Opened>();
  let seen = Number.NEGATIVE_INFINITY;
  let names: Promise<Named[]> | undefined;

  const list = (): Promise<Named[]> => {
    if (names !== undefined && performance.now() - seen < freshMs) return names;
    seen = performance.now();
    names = namesIn(dir);
    // A directory that can't be read now may be readable later.
    names.catch(() => {
      names = undefined;
    });
    return names;
  };

  const open = async (named: Named): Promise<OpenRelease> => {
    const { file } = named;
    const known = opened.get(file);
    if (known !== undefined) {
      const release = await known.release.catch(() => undefined);
      if (release !== undefined && performance.now() - known.seen < freshMs) return release;
      known.seen = performance.now();
      if (release !== undefined && (await stampOf(named, release.project)) === release.stamp) {
        return release;
      }
      // Another request has opened it again meanwhile.
      if (opened.get(file) !== known) return open(named);
    }
    const fresh = { release: openRelease(session, named), seen: performance.now() };
    opened.set(file, fresh);
    return fresh.release;
  };

  return {
    list,
    find: async (module, version) => {
      const there = await list();
      const named = pick(there, module, version);
      try {
        return await open(named);
      } catch (error) {
        throw unreadable(named, error);
      }
    },
  };
}

function pick(there: readonly Named[], module: string | undefined, version: string): Named {
  const ofModule = there.filter((one) => module === undefined || one.module === module);
  const [named, other] = ofModule.filter((one) => one.version === version);
  if (other !== undefined) {
    throw new Declined(
      'bad-request',
      `several modules have a release ${version}: name one in the URL, as in /${named?.module}`,
    );
  }
  if (named !== undefined) return named;
  if (ofModule.length === 0) {
    throw new Declined(
      'unknown-release',
      module === undefined ? NONE : `no module ${module} here`,
      {
        hint: ASK,
      },
    );
  }
  const versions = ofModule.map((one) => one.version);
  const which = module === undefined ? '' : ` of ${module}`;
  const shown = versions.slice(-MOST_SHOWN).join(', ');
  throw new Declined('unknown-release', `no release ${version}${which} here, but ${shown}`, {
    hint: ASK,
  });
}

const NONE = 'no release here';
const ASK = 'Ask the operator of this server to put it there.';
const MOST_SHOWN = 10;

/** The words of the one who reads a module name paths of this machine: they are for the log. */
function unreadable({ module, version }: Named, error: unknown): unknown {
  if (!(error instanceof CompatError) || error instanceof Declined) return error;
  return new Declined('unreadable', `release ${version} of ${module} cannot be read here`, {
    hint: 'The log of the server says why.',
    cause: error,
  });
}
