import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { includesOf } from '../rule/includes.js';
import type { Part } from '../rule/part.js';
import { wordsOfAll } from '../rule/words.js';
import type { Unit } from './unit.js';

type Sources = ReadonlyMap<string, Buffer>;

/** Files that spatch is to see together, with the headers that it may read for them. */
export function unitOf(files: readonly string[], parts: readonly Part[], sources: Sources): Unit {
  const base = new Map(
    [...files].sort(byBytes).map((file) => [file, sources.get(file) ?? Buffer.alloc(0)]),
  );
  let headers: Map<string, Buffer> | undefined;
  return {
    base,
    // Most units have nothing to do.
    get headers() {
      headers ??= headersFor(base, sources);
      return headers;
    },
    isAhead: false,
    parts,
    has: wordsOfAll(base.values()),
  };
}

/** The headers among the sources that files include, and those that these include: all of a name, wherever they are. */
function headersFor(files: Sources, sources: Sources): Map<string, Buffer> {
  const byName = namesOf(sources);
  const found = new Map<string, Buffer>();
  const toRead = [...files.values()];
  for (let bytes = toRead.pop(); bytes !== undefined; bytes = toRead.pop()) {
    for (const { name } of includesOf(bytes)) {
      for (const file of byName.get(path.posix.basename(name)) ?? []) {
        const header = sources.get(file);
        if (header === undefined || found.has(file)) continue;
        found.set(file, header);
        toRead.push(header);
      }
    }
  }
  return found;
}

/** Which files there are stays the same. */
const NAMES = new WeakMap<Sources, { size: number; byName: ReadonlyMap<string, string[]> }>();

function namesOf(sources: Sources): ReadonlyMap<string, string[]> {
  const known = NAMES.get(sources);
  if (known?.size === sources.size) return known.byName;
  const byName = new Map<string, string[]>();
  for (const file of sources.keys()) {
    const name = path.posix.basename(file);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  NAMES.set(sources, { size: sources.size, byName });
  return byName;
}
