import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Reads } from './answer.js';
import { composeRecord } from './compose.js';
import { lookAtDisk } from './disk.js';
import { encodeRecord, readRecord } from './record.js';
import { knownFiles, verify } from './verify.js';

export interface ShipRequest {
  /** Where this user's records lie. */
  dir: string;
  id: string;
  /** The answers to ship: those of tests that the release itself holds. */
  keys: readonly string[];
  /** Answers depend on paths below these alone, for example `/usr/`: no other is the same elsewhere. */
  under: readonly string[];
  /** Files that are left out of the evidence, since the keys hold their digests. */
  inKeys: readonly string[];
}

export interface Shippable {
  /** For a file `<id>.json.br` in a directory of shipped records. */
  bytes: Buffer;
  /** Keys of `keys` that no answer is shipped for: none kept, none that holds, other paths. */
  leftOut: readonly string[];
  /** Whether what kbuild said of the tree is among it. */
  tree: boolean;
}

/**
 * The form of a saved record that a release carries: digests and no time stamps, compressed; the
 * same bytes from the same answers and files. undefined where there is no record to ship from.
 */
export function exportShipped(request: ShipRequest): Shippable | undefined {
  const { dir, id, keys, under } = request;
  const record = readRecord(path.join(dir, `${id}.json`));
  if (typeof record === 'string') return undefined;
  const disk = lookAtDisk(knownFiles(record));
  const kept = verify(record, disk);
  const portable = ({ found, missing }: Reads): boolean =>
    [...found, ...missing].every((name) => under.some((prefix) => name.startsWith(prefix)));

  const wanted = new Set(keys);
  const inKeys = new Set(request.inKeys);
  const elsewhere = ({ found, missing }: Reads): Reads => ({
    found: found.filter((name) => !inKeys.has(name)),
    // gcc asks for a precompiled form of what it is given.
    missing: missing.filter((name) => !inKeys.has(name.replace(/\.gch$/, ''))),
  });
  const answers = kept.answers().flatMap((answer) => {
    const reads = elsewhere(answer.reads());
    if (!wanted.has(answer.key) || !portable(reads)) return [];
    return [{ ...answer, reads: () => reads, used: 0, shipped: true }];
  });
  const tree = kept.tree();
  const shippedTree = tree && portable(tree.reads()) ? tree : undefined;
  const contents = { answers, tree: shippedTree };
  const bytes = encodeRecord(composeRecord(contents, disk, { signatures: false }));
  const shipped = new Set(answers.map(({ key }) => key));
  return {
    bytes: brotliCompressSync(bytes),
    leftOut: keys.filter((key) => !shipped.has(key)),
    tree: shippedTree !== undefined,
  };
}
