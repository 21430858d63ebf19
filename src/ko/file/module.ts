import path from 'node:path';
import type { Runner } from '../../core/process/process.js';
import { type Bytes, withBytes } from './bytes.js';
import { Damaged } from './damaged.js';
import { type Elf, readElf, symbolsOf } from './elf.js';
import { type Exported, exportsIn } from './exported.js';
import { infoIn } from './info.js';
import { readSignature, type Signature } from './signature.js';

/** What a built module says of itself, and asks of a kernel. */
export interface ModuleFile {
  file: string;
  /** As the kernel calls it: `-` is `_`. */
  name: string;
  kind: string;
  vermagic: string | undefined;
  /** The first one that it names, which is the one that counts. */
  license: string | undefined;
  /** The namespaces that it imports. */
  namespaces: ReadonlySet<string>;
  /** What it needs of others, by name; whether it can do without. */
  needs: ReadonlyMap<string, { weak: boolean }>;
  /** The CRC of each of these that it was built with; undefined where it has none at all. */
  crcs: ReadonlyMap<string, number> | undefined;
  exports: ReadonlyMap<string, Exported>;
  signature: Signature | undefined;
  /** Whether it has BTF of its own kernel's alone, which the kernel compares. */
  bound: boolean;
}

/** A file that a kernel can't read as a module. */
export interface NoModule {
  file: string;
  damaged: string;
}

/** Reads a built module, packed or not. What is wrong with it is told, and never thrown; for what withBytes throws, see there. */
export async function readModule(session: Runner, file: string): Promise<ModuleFile | NoModule> {
  try {
    return await withBytes(session, file, (bytes) => moduleIn(bytes, file));
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { file, damaged: error.message };
  }
}

/** The same for bytes at hand. Throws Damaged. */
export function moduleIn(bytes: Bytes, file: string): ModuleFile {
  const elf = readElf(bytes);
  if (!elf.sections.some(({ name }) => name === '.gnu.linkonce.this_module'))
    throw new Damaged('it is an object file, but not a module: kbuild makes FILE.ko of it');
  const info = infoIn(elf);
  const first = (key: string) => info.find(([name]) => name === key)?.[1];
  const symbols = symbolsOf(elf);
  return {
    file,
    name: first('name') ?? moduleName(file),
    kind: elf.kind,
    vermagic: first('vermagic'),
    license: first('license'),
    namespaces: new Set(info.flatMap(([key, value]) => (key === 'import_ns' ? [value] : []))),
    needs: new Map(
      symbols.flatMap(({ name, section, weak }) =>
        section === 0 && name !== LINKERS_OWN ? [[name, { weak }]] : [],
      ),
    ),
    crcs: crcsIn(elf),
    exports: exportsIn(elf, symbols),
    signature: readSignature(bytes),
    bound: has(elf, '.BTF') && !has(elf, '.BTF.base'),
  };
}

/** What assemblers leave behind on x86 though nobody refers to it; the kernel passes it over, too. */
const LINKERS_OWN = '_GLOBAL_OFFSET_TABLE_';

/** The module of a file: `/x/snd-pcm.ko.xz` is `snd_pcm`. */
export function moduleName(file: string): string {
  return path
    .basename(file)
    .replace(/\.ko(?:\.\w+)?$/, '')
    .replaceAll('-', '_');
}

function has(elf: Elf, wanted: string): boolean {
  return elf.sections.some(({ name }) => name === wanted);
}

/** Both forms: an array of structs of 64 bytes, and since v6.14 numbers and names apart, for names that are longer. */
function crcsIn(elf: Elf): Map<string, number> | undefined {
  const long = elf.content('__version_ext_crcs');
  const names = elf.content('__version_ext_names');
  if (long !== undefined && names !== undefined) {
    const list = names.toString('latin1').split('\0');
    const count = Math.floor(long.length / 4);
    return new Map(
      Array.from({ length: count }, (_, at) => [list[at] ?? '', elf.u32(long, at * 4)] as const),
    );
  }
  const table = elf.content('__versions');
  if (table === undefined) return undefined;
  const crcs = new Map<string, number>();
  for (let at = 0; at + ENTRY <= table.length; at += ENTRY) {
    const name = table
      .toString('latin1', at + (elf.is64 ? 8 : 4), at + ENTRY)
      .replace(/\0.*$/s, '');
    crcs.set(name, elf.word(table, at) % 2 ** 32);
  }
  return crcs;
}

const ENTRY = 64;
