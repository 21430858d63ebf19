import path from 'node:path';
import type { Built } from '../../index.js';
import { compilerLook } from '../terminal/looks.js';
import { printable } from '../terminal/printable.js';
import { spell } from '../terminal/progress-line.js';
import type { Screen } from '../terminal/screen.js';
import { briefPaths } from '../terminal/shorten.js';
import { commandLines } from './command-lines.js';

/** Modules that one line names. */
const NAMED = 3;

/**
 * What became of a build, in a few lines: `v4l2loopback.ko  fixed by 4 rules in 1 file, 12 s`, and how to see what they did.
 *
 * @param took milliseconds
 * @param diff the command that shows the patch
 */
export function builtLines(built: Built, took: number, diff: string, screen: Screen): string[] {
  const { paint, cwd } = screen;
  const { modules, work, warnings, log, project } = built;
  const { bold, green, yellow } = paint;
  const how = `${workWords(work)}, ${spell(took)}`;
  const summary = `${bold(green(printable(namesOf(modules, cwd))))}  ${how}`;
  const { count, text } = warnings;
  // What no rule has changed, a warning has told.
  const isShown = work.files.length > 0 && !(built.isAmended && work.rules.length === 0);
  const change = isShown ? commandLines('diff', diff, screen) : [];
  if (count === 0) return [summary, ...change];
  const told = `${count} ${count === 1 ? 'warning' : 'warnings'} of the compiler`;
  // A driver's own author wants to read them at once.
  if (project.config.file !== undefined)
    return [
      ...lines(text).map((line) => compilerLook(line, paint)),
      `${summary}, ${yellow(told)}`,
      ...change,
    ];
  return [summary, ...change, `${yellow(told)}: ${printable(briefPaths(log, cwd))}`];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(printable);
}

function namesOf(modules: readonly string[], cwd: string): string {
  const names = modules.map((module) => briefPaths(module, cwd));
  if (names.length <= NAMED) return names.join('  ');
  const dirs = new Set(names.map((name) => path.dirname(name)));
  const [first = ''] = dirs;
  return `${names.length} modules${dirs.size === 1 ? ` in ${first}` : ''}`;
}

function workWords({ rules, files }: Built['work']): string {
  if (files.length === 0) return 'builds as it is';
  const by = rules.length === 0 ? 'changed' : `fixed by ${counted(rules.length, 'rule')}`;
  return `${by} in ${counted(files.length, 'file')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
