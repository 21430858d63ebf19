import { type Logger, pino } from 'pino';
import type { Log } from '../../core/log.js';
import { describe } from '../../core/warnings.js';

/** What is said of one request, besides how long it took. Nothing of its headers and body is in it. */
export interface Told {
  method: string;
  path: string;
  status: number;
  address: string;
  token?: string | undefined;
  module?: string | undefined;
  version?: string | undefined;
  fingerprint?: string | undefined;
  error?: string | undefined;
}

export interface RequestLog {
  /** Returns what writes a line: how long such a request took, ms, is all that differs. */
  lineOf(told: Told): (ms: number) => void;
  /** A failure that nobody was to expect: with its stack. */
  failed(error: unknown): void;
  event(what: string, facts?: Record<string, unknown>): void;
}

/** The time as pino writes it; many lines are of one millisecond. */
function timestamps(): () => string {
  let last = 0;
  let text = '';
  return () => {
    const now = Date.now();
    if (now !== last) {
      last = now;
      text = `,"time":"${new Date(now).toISOString()}"`;
    }
    return text;
  };
}

/** How long a line may wait for others to be written with, ms. */
const GATHER_MS = 50;

/** A log of one JSON object a line. `flush` writes what still waits. */
export function openRequestLog(
  write: (text: string) => void,
): RequestLog & { log: Log; flush(): void } {
  const waiting: string[] = [];
  const flush = (): void => {
    if (waiting.length > 0) write(waiting.splice(0).join(''));
  };
  // A write for each of thousands of lines would take longer than what they tell of.
  const take = (line: string): void => {
    if (waiting.push(line) === 1) setTimeout(flush, GATHER_MS).unref();
  };
  const pinned: Logger = pino({ base: null, timestamp: timestamps() }, { write: take });
  return {
    flush,
    lineOf: (told) => {
      const line = pinned.child(told);
      return (ms) => line.info({ ms }, 'request');
    },
    failed: (error) => pinned.error({ err: error }, 'failed'),
    event: (what, facts = {}) => pinned.info(facts, what),
    log: {
      step() {},
      command() {},
      detail() {},
      passOn() {},
      warn: (warning) => pinned.warn(describe(warning)),
      info: (line) => pinned.warn(line),
    },
  };
}
