import type { Change } from '../compare/change.js';
import type { Comparison } from '../compare/compare.js';
import type { Table } from '../tree/table.js';
import type { LiveDriver, Unit } from './live.js';
import { ownNames } from './own.js';
import { bracesOf, functionAt, linesOf, parseSource, type Source } from './source.js';
import { type Scope, Types } from './types.js';

/** Where a driver meets a change. */
export interface Place {
  /** Relative to the driver's directory. */
  file: string;
  line: number;
  /** That line. */
  code: string;
}

/** A change that a driver meets. */
export interface Met extends Change {
  /** What the new kernel's compiler or modpost does there, as far as two header trees tell. */
  effect: 'refused' | 'silent';
  places: Place[];
  /** Of places, with those that are not kept. */
  count: number;
}

/** A driver, and the two kernels that it stands between. */
export interface Between {
  old: Table;
  now: Table;
  changes: Pick<Comparison, 'about'>;
  units: readonly Unit[];
  sources: readonly Source[];
  /** What names mean in a file. */
  typesIn(file: string): Types;
}

/** More places of one change are counted, and not kept. */
const MOST_PLACES = 100;

/** Puts a driver between two kernels. */
export function between(driver: LiveDriver, changes: Comparison, old: Table, now: Table): Between {
  const sources = [...driver.files.values()].map(parseSource);
  return {
    old,
    now,
    changes,
    units: driver.units,
    sources,
    typesIn: typesOf(sources, driver.units, now, old),
  };
}

function typesOf(
  sources: readonly Source[],
  units: readonly Unit[],
  now: Table,
  old: Table,
): Between['typesIn'] {
  const ownIn = ownNames(sources, units);
  const known = new Map<string, Types>();
  return (file) => {
    const types = known.get(file) ?? new Types(ownIn(file), now, old);
    known.set(file, types);
    return types;
  };
}

/** Gathers what a driver meets. */
export class Meetings {
  private readonly found = new Map<string, Met>();
  /** Of one text at a time: they come in order. */
  private of = '';
  private lineAt: (at: number) => number = () => 1;

  /** Notes a change at a place in a file. */
  add(change: Change, source: Source, at: number, effect: Met['effect'] = 'refused'): void {
    this.addLine(change, source, this.lineOf(source, at), effect);
  }

  /** The same, where the line is known. */
  addLine(
    change: Change,
    source: Pick<Source, 'file' | 'text'>,
    line: number,
    effect: Met['effect'] = 'refused',
  ): void {
    const key = `${change.what} ${change.how} ${change.name} ${effect}`;
    const met = this.found.get(key) ?? { ...change, effect, places: [], count: 0 };
    this.found.set(key, met);
    if (met.places.some((one) => one.line === line && one.file === source.file)) return;
    met.count++;
    if (met.places.length >= MOST_PLACES) return;
    const code = source.text.split('\n', line)[line - 1] ?? '';
    met.places.push({ file: source.file, line, code: code.trim() });
  }

  private lineOf({ code }: Source, at: number): number {
    if (this.of !== code) {
      this.of = code;
      this.lineAt = linesOf(code);
    }
    return this.lineAt(at);
  }

  all(): Met[] {
    return [...this.found.values()];
  }
}

/** An identifier of a driver's code, with what stands around it. */
export interface Word {
  source: Source;
  name: string;
  at: number;
  /** The code before it, without blanks at its end; up to 40 letters. */
  before: string;
  /** Where the code behind it goes on. */
  end: number;
  /** What names mean there. */
  scope: () => Scope;
  /** The braces around a place. */
  braces: ReturnType<typeof bracesOf>;
}

/** Each identifier in each file, and in the bodies of the macros that are used. */
export function* wordsOf({ sources, typesIn }: Between): Generator<Word> {
  const used = new Set(sources.flatMap(({ code }) => code.match(/[A-Za-z_]\w*/g) ?? []));
  for (const source of sources) {
    const types = typesIn(source.file);
    yield* wordsIn(source, (at) => types.scopeOf(source, functionAt(source, at)));
    for (const macro of source.macros) {
      if (!used.has(macro.name)) continue;
      for (const word of macro.body.match(/[A-Za-z_]\w*/g) ?? []) used.add(word);
      const scope = new Map((macro.parameters ?? []).map((name) => [name, '']));
      const code = `${'\n'.repeat(macro.line - 1)}${macro.body}`;
      yield* wordsIn({ ...source, code, functions: [] }, () => scope);
    }
  }
}

function* wordsIn(source: Source, scopeAt: (at: number) => Scope): Generator<Word> {
  const braces = bracesOf(source.code);
  for (const { 0: name, index: at } of source.code.matchAll(/[A-Za-z_]\w*/g)) {
    const before = source.code.slice(Math.max(0, at - 40), at).trimEnd();
    yield { source, name, at, before, end: at + name.length, scope: () => scopeAt(at), braces };
  }
}
