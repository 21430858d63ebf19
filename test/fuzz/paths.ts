import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { syncCopy } from '../../src/build/copy/sync.js';
import { bytesOf } from '../../src/core/bytes.js';
import { bytesOfName, nameOf } from '../../src/core/files/byte-names.js';
import { applyPatch, checkPatch, makePatch, readPatch } from '../../src/patch/index.js';
import { readConfig } from '../../src/project/index.js';
import { moduleFiles, readSources } from '../../src/project/sources.js';
import { scratchName } from '../../src/spatch/scratch-name.js';
import { SESSION } from '../session.js';
import { type Fuzzer, fuzzer, inTemp } from './frame.js';

/** What may stand in a file name, and mean something else to somebody. */
const piece = fc.oneof(
  fc
    .constantFrom(
      ' ',
      '\n',
      '\t',
      '\r',
      '"',
      "'",
      '\\',
      '$x',
      '`',
      ';',
      '#',
      '*',
      '?',
      '[a]',
      '{a,b}',
      '(x|y)',
      '!',
      '~',
      '-',
      '--',
      '..',
      '.',
      '%',
      '&',
      '\x7f',
      '\x01',
      '@(x)',
      '+20',
      'é',
      '\ufeff',
      '\ufffd',
      '\u{1f480}',
      'a',
      'b',
      '.c',
      '.cocci',
    )
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ min: 0x80, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
);
const segment = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('.c', '.h', ''))
  .map(([pieces, end]) => Buffer.concat([...pieces, Buffer.from(end)]))
  .filter((bytes) => !['.', '..', '.git'].includes(bytes.toString('latin1')));
const file = fc.record({
  way: fc.array(segment, { maxLength: 2 }),
  name: segment,
  text: fc.constantFrom('', 'int x;\n', 'no end', '\xff\r\n'),
  kind: fc.constantFrom('file', 'file', 'file', 'link', 'program'),
});

/** Files of any names are found, copied to the byte, patched, and none is taken for another. */
export const fuzzPaths: Fuzzer = fuzzer(fc.array(file, { minLength: 1, maxLength: 8 }), (files) =>
  inTemp(async (root) => {
    const [from, to] = [path.join(root, 'from'), path.join(root, 'to')];
    mkdirSync(from);
    writeFileSync(path.join(from, 'always.c'), 'int x;\n');
    for (const one of files) put(from, one);
    const config = await readConfig(from);
    const found = await moduleFiles(config);
    const sources = await readSources(config, found.files);
    const patched = new Map(
      [...sources].map(([name, bytes]) => [name, Buffer.concat([Buffer.from('+\n'), bytes])]),
    );
    await syncCopy(SESSION, { from, to, ...found, patched });
    const copied = walk(to, '').filter((name) => name !== '.compat-gen-files');
    if (copied.join('\0') !== found.files.map(bytesOf).sort().join('\0')) {
      throw new Error(`copied are ${JSON.stringify(copied)} of ${JSON.stringify(found.files)}`);
    }
    sameBytes(from, to, found.files, patched);
    samePatch(sources, patched);
    const scratch = [...sources.keys()].map(scratchName);
    if (new Set(scratch).size < sources.size) throw new Error(`one name for two: ${scratch}`);
    const again = await syncCopy(SESSION, { from, to, ...found, patched });
    if (again.written.length + again.removed.length > 0) throw new Error('it is written twice');
  }),
);

type Files = ReadonlyMap<string, Buffer>;

function sameBytes(from: string, to: string, names: readonly string[], patched: Files): void {
  for (const name of names) {
    const there = readFileSync(bytesOfName(path.join(to, name)));
    const wanted = patched.get(name) ?? readFileSync(bytesOfName(path.join(from, name)));
    if (!there.equals(wanted)) throw new Error(`other bytes in ${JSON.stringify(name)}`);
  }
}

function samePatch(sources: Files, patched: Files): void {
  const patch = readPatch(makePatch(sources, patched), 'p');
  checkPatch(patch, new Set(sources.keys()), 'p');
  const applied = applyPatch(patch, sources, 'p');
  for (const [name, bytes] of patched) {
    if (!applied.get(name)?.bytes.equals(bytes))
      throw new Error(`no patch for ${JSON.stringify(name)}`);
  }
}

function put(
  from: string,
  { way, name, text, kind }: { way: Buffer[]; name: Buffer; text: string; kind: string },
): void {
  const at = (parts: Buffer[]): Buffer => bytesOfName([from, ...parts.map(nameOf)].join('/'));
  try {
    mkdirSync(at(way), { recursive: true });
    if (kind === 'link') symlinkSync('always.c', at([...way, name]));
    else writeFileSync(at([...way, name]), text, 'latin1');
    if (kind === 'program') chmodSync(at([...way, name]), 0o755);
  } catch (error) {
    // One is in the other's way, or there is no such name.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/** The files below a directory, in byte order, in latin1. */
function walk(root: string, below: string): string[] {
  const dir = Buffer.from(bytesOf(path.join(root, '/')) + below, 'latin1');
  return readdirSync(dir, { encoding: 'buffer' })
    .flatMap((bytes) => {
      const name = below + bytes.toString('latin1');
      const isDir = lstatSync(Buffer.from(`${bytesOf(root)}/${name}`, 'latin1')).isDirectory();
      return isDir ? walk(root, `${name}/`) : [name];
    })
    .sort();
}
