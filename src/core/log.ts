import type { Warning } from './warnings.js';

/**
 * Where a room reports what it does while it does it. Rooms never print: the CLI hands them a Log
 * that draws on stderr, a test hands them one that remembers.
 */
export interface Log {
  /** One step, kbuild-style: `step('COMPAT', 'have_bio_alloc_4_params')`; of several, which one it is. */
  step(verb: StepVerb, what: string, part?: Part): void;
  /**
   * What is being done now, and how many of its kind are done, below a table of all that was done: for a terminal alone.
   *
   * @param what asked for again whenever the line is drawn, if it is a function
   */
  doing?(
    verb: StepVerb,
    what: string | (() => string),
    part?: Part,
    table?: readonly string[],
  ): void;
  /** A command about to run, as its argument array; shown with -v. */
  command(argv: readonly string[], cwd?: string): void;
  /** What a step found, for who wants to know more; shown with -v. */
  detail(text: string): void;
  /** Something the user should know that stops nothing. */
  warn(warning: Warning): void;
  /** A line of plain information, shown always. */
  info(line: string): void;
  /** A line of another program, passed on as it comes: one of its steps (`  CC [M]  a.o`), or what it has to say. */
  passOn(text: string, kind?: 'step' | 'words'): void;
  /** Data is about to be printed elsewhere: a half-drawn line must go. */
  done?(): void;
}

/** How many of its kind are done with this step, and how many there are. */
export interface Part {
  nth: number;
  of: number;
}

export type StepVerb =
  | 'KDIR'
  | 'TARGET'
  | 'READ'
  | 'ABOVE'
  | 'COMPAT'
  | 'SPATCH'
  | 'HIT'
  | 'MISS'
  | 'ASK'
  | 'WAIT'
  | 'PATCH'
  | 'CHK'
  | 'UPD'
  | 'KBUILD'
  | 'MATRIX'
  | 'BOOT'
  | 'SMOKE'
  | 'CC'
  | 'LD'
  | 'RUN';

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
