import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readArchive, writeTar } from '../../src/archive/index.js';
import { unbundle } from '../../src/cache/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { openKept } from '../../src/memory/index.js';
import { readConfig } from '../../src/project/index.js';
import { type Fuzzer, fuzzer, inTemp, mangled } from './frame.js';

const TOML = `fingerprint = "md5"
[module]
sources = ["a/*.c", "**/*.h"]
[tests]
prefix = "X_"
cflags = "-I include '-DX=1'"
[rules]
select = { program = "gen.c" }
[spatch]
timeout-seconds = 5
[[unsupported]]
when = "!have_a"
message = "no"
`;

/** compat.toml is read or refused. */
export const fuzzToml: Fuzzer = fuzzer(mangled(TOML), (toml) =>
  inTemp((dir) => {
    writeFileSync(path.join(dir, 'compat.toml'), toml);
    return readConfig(dir);
  }),
);

/** A bundle of any bytes is refused, or holds files of entries alone. */
export const fuzzBundles: Fuzzer = fuzzer(
  fc.record({
    names: fc.array(mangled(`${'a'.repeat(64)}/compat.h`), { maxLength: 3 }),
    at: fc.nat(),
    byte: fc.nat(255),
    packed: fc.boolean(),
  }),
  ({ names, at, byte, packed }) =>
    inTemp(async (dir) => {
      const files = new Map(names.map((name) => [name, { bytes: Buffer.from(name) }]));
      const tar = await writeTar(files, new Date(0));
      const spoilt = Buffer.from(packed ? gzipSync(tar) : tar);
      spoilt[at % spoilt.length] = byte;
      const file = path.join(dir, 'x.tar.gz');
      writeFileSync(file, packed ? spoilt : gzipSync(spoilt));
      unbundle(await readArchive(file, { files: 100, bytes: 1_000_000 }), file);
    }),
);

const RECORD = {
  schema: 3,
  dirs: ['/usr', '/usr/include'],
  anchors: [4, 12],
  anchorSignatures: ['', ''],
  files: { starts: [0, 1], dir: [1], name: ['a.h'], identities: ['x'], signatures: [''] },
  missing: { starts: [0, 1], dir: [0], name: ['b.h'] },
  sets: [{ found: [0], missing: [0] }],
  tree: { value: { a: ['b'] }, set: 0 },
  answers: [{ key: 'k', yes: true, output: '', used: 1, shipped: false, set: 0 }],
};
const value = fc.oneof(
  fc.constantFrom(null, -1, 1e9, 2 ** 53, 0.5, '', '/', '/x/'.repeat(3000), true, [], {}, [[]]),
  fc.jsonValue(),
);

/** A record with a right digest is believed, or damaged. */
export const fuzzRecords: Fuzzer = fuzzer(
  fc.array(fc.tuple(fc.nat(60), value), { minLength: 1, maxLength: 3 }),
  (changes) =>
    inTemp((dir) => {
      const record = changes.reduce((now, [at, put]) => withLeaf(now, at, put), RECORD as unknown);
      const body = JSON.stringify(record);
      mkdirSync(path.join(dir, 'results'));
      writeFileSync(path.join(dir, 'results/id.json'), `${sha256(body)}\n${body}`);
      const kept = openKept({ dir: path.join(dir, 'results'), shipped: [], id: 'id' });
      kept.answer('k');
      kept.tree();
    }),
);

/** JSON with its nth value, counted from outside inwards, replaced. */
function withLeaf(json: unknown, nth: number, put: unknown): unknown {
  let count = 0;
  const walk = (here: unknown): unknown => {
    if (count++ === nth) return put;
    if (Array.isArray(here)) return here.map(walk);
    if (typeof here !== 'object' || here === null) return here;
    return Object.fromEntries(Object.entries(here).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(json);
}
