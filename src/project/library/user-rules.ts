import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { userConfigDir } from '../../core/config-dirs.js';
import { CompatError } from '../../core/errors.js';
import { ifThereNow } from '../../core/files/missing.js';
import { strangerAbove, strangerIn } from '../../core/files/ours.js';
import type { Session } from '../../core/session.js';
import type { Config } from '../config/config.js';
import { changesIn, type Library } from './library.js';

/** A user's own rules, and where they stand. */
export interface UserRules extends Pick<Library, 'tests' | 'rules'> {
  /** Absolute; it need not exist. */
  dir: string;
}

/**
 * The user's own rules, for every directory without compat.toml: <dir>/<api-change>/, each laid out as a folder of
 * the library. `dir` is --rules, else $XDG_CONFIG_HOME/compat-gen/rules, else ~/.config/compat-gen/rules. A module
 * with a compat.toml has rules of its own, and the same ones on every machine: it gets none. So does a user whose
 * place belongs to somebody else, since a rule may run a program: warns `rules-not-used`. Throws USAGE where --rules names
 * what is not a directory.
 */
export function userRules(
  { env, log, rulesDir }: Pick<Session, 'env' | 'log' | 'rulesDir'>,
  { file }: Pick<Config, 'file'>,
): UserRules {
  const dir = rulesDir ?? path.join(userConfigDir(env), 'rules');
  const none = { dir, tests: [], rules: [] };
  if (rulesDir !== undefined) checkNamed(rulesDir);
  if (file !== undefined) {
    const why = 'the module has a compat.toml, and with it rules of its own';
    if (rulesDir !== undefined) log.warn({ kind: 'rules-not-used', dir, why });
    return none;
  }
  if (ifThereNow(() => realpathSync(dir)) === undefined) return none;
  const why = rulesDir === undefined ? objection(dir) : undefined;
  if (why === undefined) return { dir, ...changesIn(dir) };
  log.warn({ kind: 'rules-not-used', dir, why });
  return none;
}

/** What somebody names is there: rules that are not found would be missed without a word. */
function checkNamed(dir: string): void {
  const found = ifThereNow(() => statSync(dir));
  if (found?.isDirectory()) return;
  throw new CompatError(
    'USAGE',
    `${dir} (--rules) ${found === undefined ? 'does not exist' : 'is not a directory'}`,
    { hint: `Each folder of it is one API change. For rules that are to come: mkdir -p ${dir}` },
  );
}

/** Why what stands there may be somebody else's; undefined where it is not: root may have kept another user's HOME. */
function objection(dir: string): string | undefined {
  for (const place of [path.dirname(path.dirname(dir)), path.dirname(dir)]) {
    const why = strangerAbove(place, statSync(place));
    if (why !== undefined) return why;
  }
  return strangerIn(dir, statSync(dir));
}
