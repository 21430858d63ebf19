import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { sha256 } from '../../core/bytes.js';
import { makePrivateDirectory, writeAtomic } from '../../core/files/atomic.js';
import { readBounded } from '../../core/files/bounded.js';
import { ifThereNow } from '../../core/files/missing.js';
import type { HeaderTree } from './find-tree.js';
import { KeptLines, linesOf } from './kept-lines.js';
import type { HeaderFile } from './read-tree.js';
import { type Kept, shapeOfKept } from './shape.js';
import type { Table } from './table.js';

/** Of what is kept: goes up when a reader finds other things in the same headers. */
const FORMAT = 5;
/** Trees that are kept; of some MB each. */
const MOST_KEPT = 8;
/** A table of Debian's takes 9 MB, and 74 MB as text. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_OF_TEXT = 512 * 1024 * 1024;

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
  const bytes = ifThereNow(() => readBounded(path.join(dir, `${state}.gz`), MOST_BYTES));
  if (bytes === undefined) return undefined;
  try {
    const whole = await promisify(gunzip)(bytes, { maxOutputLength: MOST_OF_TEXT });
    const text = whole.subarray(whole.indexOf('\n') + 1);
    if (whole.subarray(0, whole.length - text.length).toString() !== `${sha256(text)}\n`)
      return undefined;
    const lines = new KeptLines(text);
    const read = v.safeParse(shapeOfKept, JSON.parse(lines.first));
    return read.success ? decode(read.output as Kept, lines) : undefined;
  } catch {
    // gunzip and JSON.parse say in many ways that it is not what was written: the headers are read again.
    return undefined;
  }
}

/** Keeps a table, and removes those beyond the newest few. */
export async function keep(dir: string, state: string, table: Table): Promise<void> {
  await makePrivateDirectory(dir);
  const text = encode(table);
  const bytes = await promisify(gzip)(Buffer.concat([Buffer.from(`${sha256(text)}\n`), text]), {
    level: 1,
  });
  await writeAtomic(path.join(dir, `${state}.gz`), bytes, { mayBeLost: true });
  const kept = (await readdir(dir)).filter((name) => name.endsWith('.gz'));
  const dated = kept.map((name) => ({
    name,
    at: ifThereNow(() => statSync(path.join(dir, name)).mtimeMs) ?? 0,
  }));
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(MOST_KEPT))
    await rm(path.join(dir, name), { force: true });
}

function encode({ release, headers, declared, exports, config, kbuild }: Table): Buffer {
  const kept: Kept = {
    ...{ release, headers: [...headers], config: [...config], kbuild: [...kbuild] },
    exports: exports === undefined ? null : [...exports],
  };
  return linesOf(kept, declared);
}

function decode(
  { release, headers, exports, config, kbuild }: Kept,
  declared: Table['declared'],
): Table {
  return {
    ...{ release, headers: new Map(headers), declared },
    exports: exports === null ? undefined : new Map(exports),
    ...{ config: new Set(config), kbuild: new Set(kbuild) },
  };
}
