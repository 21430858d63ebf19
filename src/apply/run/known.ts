import { sha256 } from '../../core/bytes.js';
import type { Place } from '../../spatch/index.js';
import type { Part } from '../rule/part.js';
import type { Lost } from './leave-out.js';

/** What one spatch process did: from which state, by which parts, and how far each of them got. */
export interface Run {
  from: string;
  parts: RunPart[];
  /** The files at its end that differ from those of the first state. */
  files: Map<string, Buffer>;
  /** By the lines of the first state. */
  skipped: Place[];
  /** The files on which its only part was left out. */
  lost: Lost[];
}

export interface RunPart {
  id: string;
  /** Whether it changed something. */
  fired: boolean;
  /** Whether it matched, as one does that only looks for something. */
  matched: boolean;
  /** What its metavariables stood for where it changed how a function is declared. */
  bound: [string, string][];
  /** By name, the words that metavariables of it stood for which others of its semantic patches inherit: `["r.f", "turn"]`. */
  inherited: [string, string][];
  /** The names of its semantic patches that matched. */
  labels: string[];
}

/**
 * What is known of some files: where parts lead from one state of them to another. A state is the parts that have
 * changed something, in their order; the first is FIRST. The bytes of a state are known where a process ended in it.
 */
export interface Known {
  runs: Run[];
  moves: Map<string, RunPart>;
  contents: Map<string, ReadonlyMap<string, Buffer>>;
}

export const FIRST = '';

export function nothingKnown(): Known {
  return { runs: [], moves: new Map(), contents: new Map([[FIRST, new Map()]]) };
}

export function learn(known: Known, run: Run): void {
  known.runs.push(run);
  let state = run.from;
  for (const part of run.parts) {
    known.moves.set(keyOf(state, part), part);
    if (part.fired) state = stateAfter(state, part);
  }
  known.contents.set(state, run.files);
}

export function moveOf(known: Known, state: string, part: Pick<Part, 'id'>): RunPart | undefined {
  return known.moves.get(keyOf(state, part));
}

export function stateAfter(state: string, { id }: Pick<Part, 'id'>): string {
  return sha256(`${state} ${id}`);
}

function keyOf(state: string, { id }: Pick<Part, 'id'>): string {
  return `${state} ${id}`;
}
