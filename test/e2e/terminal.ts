import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from './kernels.js';

/** A real terminal of a size, in which one program runs. */
export interface Terminal {
  /** What stands there now, line by line, without what is blank at its end. */
  lines(): string[];
  /** The same with its colours, as escape sequences. */
  coloured(): string;
  /** Waits until what stands there matches. */
  shows(pattern: RegExp): Promise<string[]>;
  /** Presses a key, as tmux calls it: `C-c`. */
  press(key: string): void;
  /** Waits until the program has ended; its exit status. */
  ended(): Promise<number>;
  close(): void;
}

/** How it is opened. */
export interface TerminalRequest {
  columns: number;
  rows?: number;
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** So often is looked whether something has changed, ms. */
const LOOK_AGAIN_MS = 100;

/** What ends stays to be looked at, and tmux adds nothing to it. */
const CONFIG = "set -g remain-on-exit on\nset -g remain-on-exit-format ''\nset -g status off\n";

/** Starts a program in tmux. */
export function openTerminal(
  sandbox: Sandbox,
  argv: readonly string[],
  { columns, rows = 24, cwd, env = {} }: TerminalRequest,
): Terminal {
  const dir = mkdtempSync(path.join(sandbox.dir, 'terminal-'));
  writeFileSync(path.join(dir, 'tmux.conf'), CONFIG);
  const tmux = (...words: string[]): string => {
    const { status, stdout, stderr } = sandbox.run(
      ['tmux', '-u', '-S', path.join(dir, 'socket'), '-f', path.join(dir, 'tmux.conf'), ...words],
      cwd,
      { TERM: 'xterm-256color', ...env },
    );
    if (status !== 0) throw new Error(`tmux ${words[0]}: ${stderr}`);
    return stdout;
  };
  // tmux itself does not always learn how a program ended that was quick to end.
  const status = path.join(dir, 'status');
  const program = ['sh', '-c', 'trap : INT; file=$1; shift; "$@"; echo $? >"$file"', 'sh'];
  program.push(status, ...argv);
  tmux('new-session', '-d', '-s', 'x', '-x', `${columns}`, '-y', `${rows}`, ...program);
  const lines = (): string[] => tmux('capture-pane', '-p', '-t', 'x').trimEnd().split('\n');
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await wait(LOOK_AGAIN_MS);
    }
  };
  return {
    lines,
    coloured: () => tmux('capture-pane', '-p', '-e', '-t', 'x'),
    shows: (pattern) => until(() => (pattern.test(lines().join('\n')) ? lines() : undefined)),
    press: (key) => {
      tmux('send-keys', '-t', 'x', key);
    },
    ended: () =>
      until(() => {
        // All that it wrote has been drawn then.
        const isDead = tmux('display-message', '-p', '-t', 'x', '#{pane_dead}').trim() === '1';
        return isDead ? Number(readFileSync(status, 'utf8')) : undefined;
      }),
    close: () => {
      spawnSync('tmux', ['-S', path.join(dir, 'socket'), 'kill-server']);
    },
  };
}
