import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { firstOf } from '../nightly.js';
import { CLI, openSandbox } from './kernels.js';
import { survivors } from './processes.js';
import { openTerminal, type Terminal } from './terminal.js';
import { FOR_6_1, namesIn, said, script, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
const open: Terminal[] = [];
afterAll(() => {
  for (const terminal of open) terminal.close();
  sandbox.remove();
});

/** Each phase, and what of the command that it runs comes to no end, so that it is still there when the key is pressed. */
const PHASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['compat tests', '*have_moon*|*/lead-0.c*', ['build']],
  ['kbuild', '*" modules"', ['build']],
  ['a matrix', '*have_moon*|*/lead-0.c*', ['matrix']],
  ['a build of a preflight', '*" modules"', ['preflight', '.']],
  ['asking kbuild', '*COMPAT_PROBE*', ['build']],
  ['spatch', '*--sp-file*', ['build']],
  ['modules_install', '*modules_install*', ['install']],
  ['the tests of a preflight', '*have_moon*|*/lead-0.c*', ['preflight', '.']],
];

it.each(firstOf(PHASES, 4))(
  'Ctrl-C in %s: one line, 130, nothing left, and the next run is right',
  async (phase, pattern, words) => {
    const mark = randomUUID();
    const dir = path.join(sandbox.dir, phase.replaceAll(' ', '-'));
    const stuck = path.join(dir, '.stuck');
    const wait = `if [ ! -e '${dir}.free' ]; then case "$*" in ${pattern}) touch '${stuck}'; trap '' INT TERM; while :; do sleep 3600; done;; esac; fi`;
    const prefix = script(sandbox, `prefix-${mark}`, `${wait}\nexec "$@"`);
    const spatch = script(sandbox, `spatch-${mark}`, `${wait}\nexec spatch "$@"`);
    tiny(dir, {
      'compat.toml': `[rules]\nfiles = ["compat/cocci/*"]\n[spatch]\ncommand = ["${spatch}"]\n`,
    });
    const argv = ['--exec', prefix, ...FOR_6_1, ...words];
    const env = {
      XDG_CACHE_HOME: path.join(sandbox.dir, mark),
      COMPAT_E2E: mark,
      INSTALL_MOD_PATH: path.join(dir, 'root'),
    };
    const terminal = openTerminal(sandbox, [process.execPath, CLI, ...argv], {
      columns: 80,
      cwd: dir,
      env,
    });
    open.push(terminal);
    while (!existsSync(stuck)) {
      if (/^\S+\.ko|^compat-gen: /m.test(terminal.lines().join('\n')))
        throw new Error(terminal.lines().join('\n'));
      await sleep(50);
    }
    terminal.press('C-c');
    expect(await terminal.ended(), terminal.lines().join('\n')).toBe(130);
    const lines = terminal.lines();
    expect(lines.at(-1), lines.join('\n')).toBe('compat-gen: interrupted');
    expect(lines.filter((line) => /interrupted|\^C|KBUILD|COMPAT|SPATCH/.test(line))).toHaveLength(
      1,
    );
    // tmux and its shell have the mark, too.
    terminal.close();
    await expect.poll(() => survivors(mark), { timeout: 20_000 }).toEqual([]);
    expect(namesIn(path.join(dir, 'cocci_cache')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );

    rmSync(stuck);
    sandbox.run(['touch', `${dir}.free`], sandbox.dir);
    const next = sandbox.compatGen(argv, dir, env);
    expect(next.status, said(next)).toBe(0);
    expect(existsSync(stuck)).toBe(false);
    if (phase !== 'a matrix')
      expect(sandbox.compatGen(['cache', 'verify'], dir, env).status).toBe(0);
  },
);
