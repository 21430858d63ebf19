import * as v from 'valibot';
import { shapeOfFound } from './shape.js';
import type { Found, Table } from './table.js';

const TAB = 9;
const shapeOfLine = v.array(shapeOfFound);

/** What is kept, latin1 as headers are read: what it begins with, then a line for each name that is declared. */
export function linesOf(first: unknown, declared: Table['declared']): Buffer {
  const lines = [...declared].map(([key, found]) => `${key}\t${JSON.stringify(found)}`);
  return Buffer.from(`${[JSON.stringify(first), ...lines].join('\n')}\n`, 'latin1');
}

/** The declarations of a kept text; a name's is parsed when it is asked for: a driver uses a hundredth of them. */
export class KeptLines implements ReadonlyMap<string, Found[]> {
  /** What it begins with. */
  readonly first: string;
  /** Where a name's line begins behind the tab, and where it ends. */
  private readonly lines = new Map<string, [number, number]>();
  private readonly parsed = new Map<string, Found[]>();

  constructor(private readonly text: Buffer) {
    const end = text.indexOf('\n');
    this.first = text.toString('latin1', 0, end);
    for (let from = end + 1; from < text.length; ) {
      const tab = text.indexOf(TAB, from);
      const stop = text.indexOf('\n', tab);
      if (tab === -1 || stop === -1) break;
      this.lines.set(text.toString('latin1', from, tab), [tab + 1, stop]);
      from = stop + 1;
    }
  }

  get(key: string): Found[] | undefined {
    const line = this.lines.get(key);
    if (line === undefined) return undefined;
    const known = this.parsed.get(key);
    if (known !== undefined) return known;
    const found = v.parse(shapeOfLine, JSON.parse(this.text.toString('latin1', ...line)));
    this.parsed.set(key, found);
    return found;
  }

  has(key: string): boolean {
    return this.lines.has(key);
  }

  get size(): number {
    return this.lines.size;
  }

  keys(): MapIterator<string> {
    return this.lines.keys();
  }

  *entries(): MapIterator<[string, Found[]]> {
    for (const key of this.lines.keys()) yield [key, this.get(key) ?? []];
  }

  *values(): MapIterator<Found[]> {
    for (const [, found] of this.entries()) yield found;
  }

  [Symbol.iterator](): MapIterator<[string, Found[]]> {
    return this.entries();
  }

  forEach(each: (found: Found[], key: string, all: ReadonlyMap<string, Found[]>) => void): void {
    for (const [key, found] of this.entries()) each(found, key, this);
  }
}
