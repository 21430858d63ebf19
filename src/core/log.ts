import type { Warning } from './warnings.js';

/**
 * Where a room reports what it does while it does it. Rooms never print: the CLI hands them a Log
 * that draws on stderr, a test hands them one that remembers.
 */
export interface Log {
  /** One step, kbuild-style: `step('COMPAT', 'have_bio_alloc_4_params')`. */
  step(verb: StepVerb, what: string): void;
  /** A command about to run, as its argument array; shown with -v. */
  command(argv: readonly string[], cwd?: string): void;
  /** What a step found, for who wants to know more; shown with -v. */
  detail(text: string): void;
  /** Something the user should know that stops nothing. */
  warn(warning: Warning): void;
  /** A line of plain information, shown always. */
  info(line: string): void;
  /** Another program's own words (kbuild's), passed on as they come. */
  passOn(text: string): void;
  /** Data is about to be printed elsewhere: a half-drawn line must go. */
  done?(): void;
}

export type StepVerb =
  | 'KDIR'
  | 'READ'
  | 'ABOVE'
  | 'COMPAT'
  | 'SPATCH'
  | 'HIT'
  | 'MISS'
  | 'WAIT'
  | 'PATCH'
  | 'CHK'
  | 'UPD'
  | 'KBUILD';

/** A Log that drops everything. */
export const silent: Log = {
  step() {},
  command() {},
  detail() {},
  warn() {},
  info() {},
  passOn() {},
};

/** A Log of something tried on the side: what is done there, and what other programs say, is for who wants to know more. */
export function aside({ command, detail }: Log): Log {
  return { ...silent, command, detail, passOn: (text) => detail(text.trimEnd()) };
}
