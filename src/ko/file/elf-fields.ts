import { Damaged } from './damaged.js';

/** How numbers stand in an ELF file, and what its header says. */
export interface Fields {
  /** Machine, class and byte order: the kernel takes no other than its own. */
  kind: string;
  is64: boolean;
  u16(from: Buffer, at: number): number;
  u32(from: Buffer, at: number): number;
  /** An unsigned long of this machine. */
  word(from: Buffer, at: number): number;
  /** Where the table of sections stands, how many there are, and which of them holds their names. */
  table: { at: number; count: number; names: number };
}

const ET_REL = 1;

/** Those that distributions have kernels for. */
const MACHINES: Readonly<Record<number, string>> = {
  3: 'i386',
  8: 'mips',
  20: 'powerpc',
  21: 'powerpc64',
  22: 's390',
  40: 'arm',
  62: 'x86-64',
  183: 'aarch64',
  243: 'riscv',
  258: 'loongarch',
};

/** Reads the first 64 bytes of an object file. Throws Damaged for another kind of file. */
export function fieldsOf(head: Buffer): Fields {
  if (head.length < 52 || head.toString('latin1', 0, 4) !== '\x7fELF')
    throw new Damaged('it is not an ELF file');
  const [is64, little] = [oneOrTwo(head, 4) === 2, oneOrTwo(head, 5) === 1];
  if (is64 && head.length < 64) throw new Damaged('it is cut off');
  const numbers = numbersOf(is64, little);
  const { u16, word } = numbers;
  if (u16(head, 16) !== ET_REL) throw new Damaged('it is an ELF file, but not an object file');
  if (u16(head, is64 ? 58 : 46) !== (is64 ? 64 : 40)) throw new Damaged(HEADER);
  const machine = u16(head, 18);
  return {
    kind: `${MACHINES[machine] ?? `machine ${machine}`}, ${is64 ? 64 : 32} bit, ${little ? 'little' : 'big'} endian`,
    is64,
    ...numbers,
    table: {
      at: word(head, is64 ? 40 : 32),
      count: u16(head, is64 ? 60 : 48),
      names: u16(head, is64 ? 62 : 50),
    },
  };
}

const HEADER = 'its ELF header is damaged';

function oneOrTwo(head: Buffer, at: number): 1 | 2 {
  const byte = head[at];
  if (byte !== 1 && byte !== 2) throw new Damaged(HEADER);
  return byte;
}

function numbersOf(is64: boolean, little: boolean): Pick<Fields, 'u16' | 'u32' | 'word'> {
  const u16 = (from: Buffer, at: number) =>
    little ? from.readUInt16LE(at) : from.readUInt16BE(at);
  const u32 = (from: Buffer, at: number) =>
    little ? from.readUInt32LE(at) : from.readUInt32BE(at);
  const u64 = (from: Buffer, at: number) =>
    Number(little ? from.readBigUInt64LE(at) : from.readBigUInt64BE(at));
  return { u16, u32, word: is64 ? u64 : u32 };
}
