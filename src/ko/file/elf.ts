import type { Bytes } from './bytes.js';
import { Damaged } from './damaged.js';
import { type Fields, fieldsOf } from './elf-fields.js';

/** A section of an ELF file (elf(5)). */
export interface Section {
  name: string;
  type: number;
  at: number;
  size: number;
  /** The number of another section, in a symbol table that of its names. */
  link: number;
}

/** A symbol that has a name. */
export interface ElfSymbol {
  name: string;
  value: number;
  /** The number of the section where it is defined; 0: nowhere. */
  section: number;
  weak: boolean;
}

/** An object file, as far as it is needed here. */
export interface Elf extends Fields {
  sections: readonly Section[];
  /** The bytes of a section; undefined where there is none of this name. */
  content(name: string): Buffer | undefined;
  /** The bytes of the section of a number. */
  contentAt(number: number): Buffer;
}

const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;
const SHN_XINDEX = 0xffff;
const STB_WEAK = 2;
/** Some have a section for each of their functions. */
const MOST_SECTIONS = 200_000;

/** Reads an ELF object file. Throws Damaged for what is not a whole one; it can't be made to read elsewhere or for ever. */
export function readElf(bytes: Bytes): Elf {
  const fields = fieldsOf(bytes.read(0, Math.min(bytes.size, 64)));
  const sections = sectionsOf(bytes, fields);
  const contents = new Map<number, Buffer>();
  const contentAt = (number: number): Buffer => {
    const section = sections[number];
    if (section === undefined || section.type === SHT_NOBITS)
      throw new Damaged('it names a section that it does not have');
    const content = contents.get(number) ?? bytes.read(section.at, section.size);
    contents.set(number, content);
    return content;
  };
  return {
    ...fields,
    sections,
    contentAt,
    content(name) {
      const number = sections.findIndex((section) => section.name === name);
      return number === -1 ? undefined : contentAt(number);
    },
  };
}

function sectionsOf(bytes: Bytes, { is64, u32, word, table }: Fields): Section[] {
  const entry = is64 ? 64 : 40;
  const read = (from: Buffer, at: number) => ({
    nameAt: u32(from, at),
    type: u32(from, at + 4),
    at: word(from, at + (is64 ? 24 : 16)),
    size: word(from, at + (is64 ? 32 : 20)),
    link: u32(from, at + (is64 ? 40 : 24)),
  });
  // Where there are too many for the header, the first section holds the numbers.
  const first = read(bytes.read(table.at, entry), 0);
  const count = table.count || first.size;
  if (count > MOST_SECTIONS) throw new Damaged('it has more sections than any module');
  const all = bytes.read(table.at, count * entry);
  const raw = Array.from({ length: count }, (_, number) => read(all, number * entry));
  const names = raw[table.names === SHN_XINDEX ? first.link : table.names];
  if (names === undefined || names.type === SHT_NOBITS)
    throw new Damaged('its sections have no names');
  const text = bytes.read(names.at, names.size);
  return raw.map(({ nameAt, ...section }) => ({ ...section, name: textAt(text, nameAt) }));
}

/** The symbols of an object file. Throws Damaged where it has no table of them. */
export function symbolsOf(elf: Elf): ElfSymbol[] {
  const number = elf.sections.findIndex(({ type }) => type === SHT_SYMTAB);
  const section = elf.sections[number];
  if (section === undefined) throw new Damaged('it has no symbol table');
  const [table, names] = [elf.contentAt(number), elf.contentAt(section.link)];
  const { size, value, of, info } = elf.is64
    ? { size: 24, value: 8, of: 6, info: 4 }
    : { size: 16, value: 4, of: 14, info: 12 };
  const symbols: ElfSymbol[] = [];
  // The first one stands for none.
  for (let at = size; at + size <= table.length; at += size) {
    const name = textAt(names, elf.u32(table, at));
    if (name === '') continue;
    symbols.push({
      name,
      value: elf.word(table, at + value),
      section: elf.u16(table, at + of),
      weak: table.readUInt8(at + info) >> 4 === STB_WEAK,
    });
  }
  return symbols;
}

/** A text that ends in a NUL. Throws Damaged where none stands there. */
export function textAt(bytes: Buffer, at: number): string {
  const end = at < bytes.length ? bytes.indexOf(0, at) : -1;
  if (end === -1) throw new Damaged('a name in it has no end');
  return bytes.toString('latin1', at, end);
}
