import type { Tally } from '../apply/index.js';
import { byBytes } from '../core/bytes.js';
import { writtenRule } from '../rules/index.js';
import type { Ran } from '../spatch/index.js';

/** What it cost to make one patch, and what of it was known from earlier runs. */
export interface Profile extends Tally {
  /** Every spatch process, in the order in which they ended. */
  processes: Ran[];
}

/** One that is to be filled in. */
export function emptyProfile(): Profile {
  return { units: { known: 0, run: 0 }, parts: { known: 0, run: 0 }, processes: [] };
}

/** What several patches cost together. */
export interface Costs extends Tally {
  /** spatch processes: those that ran rules on files, and those that only read rules. */
  ran: number;
  read: number;
  /** CPU time of all of them, ms; undefined where this system does not tell. */
  cpu: number | undefined;
  /** What cost most first: of a process that had several files, or rules, each gets an equal part. */
  files: Cost[];
  rules: Cost[];
}

export interface Cost {
  name: string;
  /** ms */
  cpu: number;
  processes: number;
}

export function costsOf(profiles: readonly Profile[]): Costs {
  const processes = profiles.flatMap((one) => one.processes);
  const read = processes.filter(({ files }) => files.length === 0).length;
  const isTold = processes.every(({ cpu }) => cpu !== undefined);
  return {
    units: summed(profiles.map(({ units }) => units)),
    parts: summed(profiles.map(({ parts }) => parts)),
    ran: processes.length - read,
    read,
    cpu: isTold ? processes.reduce((sum, { cpu = 0 }) => sum + cpu, 0) : undefined,
    files: shares(processes, ({ files }) => files),
    rules: shares(processes, ({ rules }) => rules.map(writtenRule)),
  };
}

function summed(counts: readonly Tally['units'][]): Tally['units'] {
  return {
    known: counts.reduce((sum, { known }) => sum + known, 0),
    run: counts.reduce((sum, { run }) => sum + run, 0),
  };
}

function shares(processes: readonly Ran[], namesOf: (one: Ran) => readonly string[]): Cost[] {
  const costs = new Map<string, Cost>();
  for (const one of processes) {
    const names = namesOf(one);
    for (const name of new Set(names)) {
      const cost = costs.get(name) ?? { name, cpu: 0, processes: 0 };
      const part = names.filter((other) => other === name).length / names.length;
      costs.set(name, {
        name,
        cpu: cost.cpu + (one.cpu ?? 0) * part,
        processes: cost.processes + 1,
      });
    }
  }
  return [...costs.values()].sort((a, b) => b.cpu - a.cpu || byBytes(a.name, b.name));
}
