import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sha256 } from '../../core/bytes.js';
import { makePrivateDirectory, writeAtomic } from '../../core/files/atomic.js';
import { ifThereNow, readIfThere } from '../../core/files/missing.js';
import type { HeaderTree } from './find-tree.js';
import type { HeaderFile } from './read-tree.js';
import type { Table } from './table.js';

/** Of what is kept: goes up when a reader finds other things in the same headers. */
const FORMAT = 1;
/** Trees that are kept; of some MB each. */
const MOST_KEPT = 8;
const MOST_BYTES = 1024 * 1024 * 1024;

/** What tells one state of a tree's headers from another: their names, sizes and time stamps. */
export function stateOf(tree: HeaderTree, files: readonly HeaderFile[]): string {
  const others = ['Module.symvers', 'include/generated/autoconf.h'].map((name) => ({
    name,
    file: path.join(tree.kdir, name),
  }));
  const lines = [...files, ...others].map(({ name, file }) => {
    const stat = ifThereNow(() => statSync(file, { bigint: true }));
    return stat === undefined
      ? name
      : `${name} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  });
  return sha256([`${FORMAT} ${tree.kdir} ${tree.srctree} ${tree.release}`, ...lines].join('\n'));
}

/** The kept table of a state; undefined where there is none, or it is damaged. */
export async function readKept(dir: string, state: string): Promise<Table | undefined> {
  const bytes = await readIfThere(path.join(dir, `${state}.gz`));
  if (bytes === undefined) return undefined;
  try {
    const text = await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES });
    const { sum, table } = JSON.parse(text.toString('utf8')) as { sum: string; table: string };
    return sum === sha256(table) ? decode(JSON.parse(table) as Kept) : undefined;
  } catch {
    // gunzip and JSON.parse say in many ways that it is not what was written: the headers are read again.
    return undefined;
  }
}

/** Keeps a table, and removes those beyond the newest few. */
export async function keep(dir: string, state: string, table: Table): Promise<void> {
  await makePrivateDirectory(dir);
  const text = JSON.stringify(encode(table));
  const whole = JSON.stringify({ sum: sha256(text), table: text });
  const bytes = await promisify(gzip)(whole, { level: 1 });
  await writeAtomic(path.join(dir, `${state}.gz`), bytes, { mayBeLost: true });
  const kept = (await readdir(dir)).filter((name) => name.endsWith('.gz'));
  const dated = kept.map((name) => ({
    name,
    at: ifThereNow(() => statSync(path.join(dir, name)).mtimeMs) ?? 0,
  }));
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(MOST_KEPT))
    await rm(path.join(dir, name), { force: true });
}

interface Kept {
  release: string;
  headers: [string, readonly string[]][];
  declared: Table['declared'] extends Map<string, infer F> ? [string, F][] : never;
  exports: [string, { type: string; namespace: string }][] | null;
  config: string[];
  kbuild: string[];
}

function encode(table: Table): Kept {
  const { release, headers, declared, exports, config, kbuild } = table;
  return {
    ...{ release, headers: [...headers], declared: [...declared] },
    exports: exports === undefined ? null : [...exports],
    ...{ config: [...config], kbuild: [...kbuild] },
  };
}

function decode({ release, headers, declared, exports, config, kbuild }: Kept): Table {
  return {
    ...{ release, headers: new Map(headers), declared: new Map(declared) },
    exports: exports === null ? undefined : new Map(exports),
    ...{ config: new Set(config), kbuild: new Set(kbuild) },
  };
}
