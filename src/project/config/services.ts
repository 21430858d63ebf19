import path from 'node:path';
import * as v from 'valibot';
import { userConfigDir } from '../../core/config-dirs.js';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';
import { ifThereNow } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import { parseToml } from '../../core/toml.js';
import { type Config, SERVICE } from './config.js';

/** Servers to ask for a patch. */
export interface Services {
  /** In the order in which they are asked. They may hold passwords. */
  urls: readonly string[];
  /** How long one may take, ms. */
  mostMs: number;
}

/** config.toml: what one user wants of all modules. */
const USER_CONFIG = v.strictObject({ service: SERVICE });
const MOST_BYTES = 1024 * 1024;

/**
 * The servers to ask: those of $COMPAT_GEN_SERVICE, of which there are none where it is empty; else those of the user's
 * own $XDG_CONFIG_HOME/compat-gen/config.toml [~/.config]; else those of compat.toml. Throws CONFIG for a user's file
 * that can't be read.
 */
export function servicesFor(
  { env }: Pick<Session, 'env'>,
  { service }: Pick<Config, 'service'>,
): Services {
  const { COMPAT_GEN_SERVICE: named } = env;
  const user = named === undefined ? userConfig(env)?.service : undefined;
  const used = user !== undefined && user.url.length > 0 ? user : service;
  const urls = named === undefined ? used.url : named.split(/\s+/).filter((word) => word !== '');
  return { urls, mostMs: used['timeout-seconds'] * 1000 };
}

function userConfig(env: NodeJS.ProcessEnv): v.InferOutput<typeof USER_CONFIG> | undefined {
  const file = path.join(userConfigDir(env), 'config.toml');
  const bytes = ifThereNow(() => readWithin(file, MOST_BYTES, 'config.toml'));
  if (bytes === undefined) return undefined;
  const checked = v.safeParse(USER_CONFIG, parseToml(bytes.toString('utf8'), file));
  if (checked.success) return checked.output;
  throw new CompatError('CONFIG', `${file}: ${v.summarize(checked.issues)}`);
}
