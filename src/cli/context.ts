import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { openJobs } from '../core/jobs/jobs.js';
import type { Session } from '../core/session.js';
import { splitWords } from '../core/shell-words.js';
import type { Request } from '../pipeline.js';
import { printable, printableJson } from './printable.js';
import { terminalLog } from './terminal.js';
import type { Words } from './words.js';

/** The options that every command takes, as commander gives them. */
export interface GlobalOptions {
  directory?: string;
  config?: string;
  kver?: string;
  kdir?: string;
  jobs?: string;
  verbose?: boolean;
  json?: boolean;
  exec?: string;
  locked?: boolean;
  rules?: string;
}

/** What a command works with: the session, the request, and where its data goes. */
export interface Context {
  session: Session;
  request: Request;
  /** The request for the module in `dir`, as a command's argument names it; the same one without. */
  at(dir: string | undefined): Request;
  /** Prints data on stdout: as JSON with --json, else the lines. */
  print(data: unknown, lines: readonly string[]): void;
}

/** Makes a command's context out of the global options. Throws USAGE. */
export function contextFor(options: GlobalOptions, words: Words, signal: AbortSignal): Context {
  const verbose = options.verbose === true || words.makeWords.includes('V=1');
  const log = terminalLog({
    verbose,
    redraw: process.stderr.isTTY === true,
    write: (text) => process.stderr.write(text),
  });
  const here = path.resolve(options.directory ?? '.');
  const configFile = options.config === undefined ? undefined : path.resolve(options.config);
  // A compat.toml stands for its directory, where nobody names another.
  const beside = options.directory === undefined && configFile !== undefined;
  const request: Request = {
    root: beside ? path.dirname(configFile) : here,
    configFile,
    driverWords: words.driverWords,
    kernel: {
      kdir: options.kdir === undefined ? undefined : path.resolve(options.kdir),
      kver: options.kver,
      prefix: splitWords(options.exec ?? ''),
      makeWords: words.makeWords,
    },
  };
  return {
    session: {
      log,
      jobs: openJobs(jobCount(options.jobs), words.env),
      env: words.env,
      cwd: process.cwd(),
      signal,
      rulesDir: options.rules === undefined ? undefined : path.resolve(options.rules),
      locked: options.locked === true,
    },
    request,
    at: (dir) => (dir === undefined ? request : { ...request, root: path.resolve(here, dir) }),
    print(data, lines) {
      log.done?.();
      const text = options.json === true ? printableJson(data) : lines.join('\n');
      // A file or a program gets the names and patches as they are.
      if (text !== '') process.stdout.write(`${process.stdout.isTTY ? printable(text) : text}\n`);
    },
  };
}

function jobCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new CompatError('USAGE', `-j ${text}: not a number of jobs`, { hint: 'For example: -j4' });
}
