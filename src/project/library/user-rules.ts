import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { userConfigDir } from '../../core/config-dirs.js';
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
 * place belongs to somebody else, since a rule may run a program: warns `rules-not-used`.
 */
export function userRules(
  { env, log, rulesDir }: Pick<Session, 'env' | 'log' | 'rulesDir'>,
  { file }: Pick<Config, 'file'>,
): UserRules {
  const dir = rulesDir ?? path.join(userConfigDir(env), 'rules');
  const none = { dir, tests: [], rules: [] };
  if (file !== undefined || ifThereNow(() => realpathSync(dir)) === undefined) return none;
  const why = rulesDir === undefined ? objection(dir) : undefined;
  if (why === undefined) return { dir, ...changesIn(dir) };
  log.warn({ kind: 'rules-not-used', dir, why });
  return none;
}

/** Why what stands there may be somebody else's; undefined where it is not: root may have kept another user's HOME. */
function objection(dir: string): string | undefined {
  for (const place of [path.dirname(path.dirname(dir)), path.dirname(dir)]) {
    const why = strangerAbove(place, statSync(place));
    if (why !== undefined) return why;
  }
  return strangerIn(dir, statSync(dir));
}
