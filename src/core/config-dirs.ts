import path from 'node:path';
import { homeOfPasswd, isShut } from './homes.js';

/**
 * Where this user's own settings stand: $XDG_CONFIG_HOME/compat-gen, else ~/.config/compat-gen. HOME is unset where dkms
 * runs at a kernel upgrade, and another user's, who lets nobody look in, where `su` kept it: then passwd(5) says which
 * directory that is.
 */
export function userConfigDir({
  XDG_CONFIG_HOME: xdg = '',
  HOME: home = '',
}: NodeJS.ProcessEnv): string {
  if (path.isAbsolute(xdg)) return path.join(xdg, NAME);
  const ofHome = path.join(home, '.config', NAME);
  if (path.isAbsolute(home) && !isShut(ofHome)) return ofHome;
  const ofPasswd = path.join(homeOfPasswd() ?? NONE, '.config', NAME);
  return isShut(ofPasswd) ? NONE : ofPasswd;
}

const NAME = 'compat-gen';
/** Nothing is there, nor ever was. */
const NONE = '/nonexistent';

/** Where the settings of the whole machine stand: below each of $XDG_CONFIG_DIRS [/etc/xdg]. */
export function machineConfigDirs({ XDG_CONFIG_DIRS: dirs = '' }: NodeJS.ProcessEnv): string[] {
  const absolute = (dirs || '/etc/xdg').split(':').filter((dir) => path.isAbsolute(dir));
  return absolute.map((dir) => path.join(dir, NAME));
}
