import { fstatSync } from 'node:fs';
import { workingDirectory } from '../../core/working-directory.js';

/** What a run is asked with, and by whom. */
export interface Asker {
  /** What tells this program from another version of it. */
  program: string;
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** A shell changes them from command to command, and nothing reads them. */
const UNHEEDED = ['_', 'SHLVL', 'OLDPWD'];

/**
 * All that decides what a run says, but for what it looks at: one text. Undefined where nothing may be said from memory: for another
 * question than `--hash`; for `--isolated`, which asks for just that; and below make, whose job server is another one each time.
 */
export function questionOf({ program, argv, env }: Asker): string | undefined {
  if (!argv.includes('--hash') || argv.includes('--isolated')) return undefined;
  if (env.MAKELEVEL !== undefined || env.MAKEFLAGS !== undefined || !env.HOME) return undefined;
  const cwd = workingDirectory();
  if (cwd === undefined) return undefined;
  const heeded = Object.entries(env).filter(([name]) => !UNHEEDED.includes(name));
  return JSON.stringify([
    ...[program, argv, cwd, heeded.sort(([a], [b]) => (a < b ? -1 : 1))],
    ...[process.getuid?.(), process.geteuid?.(), process.getegid?.(), process.getgroups?.()],
    ...([1, 2] as const).map(widthOf),
  ]);
}

/** Columns, where a stream may be a terminal. To ask process.stdout loads what a pipe and a file do without. */
function widthOf(stream: 1 | 2): number | undefined {
  if (!fstatSync(stream).isCharacterDevice()) return undefined;
  return (stream === 1 ? process.stdout : process.stderr).columns ?? 0;
}
