import os from 'node:os';
import path from 'node:path';

/**
 * Where this user's own settings stand: $XDG_CONFIG_HOME/compat-gen, else ~/.config/compat-gen. HOME is unset where dkms
 * runs at a kernel upgrade: then passwd(5) says which directory that is.
 */
export function userConfigDir({
  XDG_CONFIG_HOME: xdg = '',
  HOME: home = '',
}: NodeJS.ProcessEnv): string {
  const base = path.isAbsolute(xdg)
    ? xdg
    : path.join(path.isAbsolute(home) ? home : homeOf(), '.config');
  return path.join(base, 'compat-gen');
}

/** Where the settings of the whole machine stand: below each of $XDG_CONFIG_DIRS [/etc/xdg]. */
export function machineConfigDirs({ XDG_CONFIG_DIRS: dirs = '' }: NodeJS.ProcessEnv): string[] {
  const absolute = (dirs || '/etc/xdg').split(':').filter((dir) => path.isAbsolute(dir));
  return absolute.map((dir) => path.join(dir, 'compat-gen'));
}

function homeOf(): string {
  try {
    return os.userInfo().homedir;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SYSTEM_ERROR') return '/nonexistent';
    throw error;
  }
}
