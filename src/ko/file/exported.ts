import { type Elf, type ElfSymbol, textAt } from './elf.js';

/** A symbol that a module exports to others. */
export interface Exported {
  /** Undefined where it was built without CRCs. */
  crc: number | undefined;
  /** Whether it is for modules under the GPL alone. */
  gplOnly: boolean;
  /** Empty: none. */
  namespace: string;
}

const SHN_ABS = 0xfff1;
/** include/linux/module_symbol.h, where one table holds all of them. */
const FLAG_GPL_ONLY = 1;

/** What a module exports: include/linux/export-internal.h, which names a label for each part of it. */
export function exportsIn(elf: Elf, symbols: readonly ElfSymbol[]): Map<string, Exported> {
  const labels = new Map(symbols.flatMap((one) => (PARTS.test(one.name) ? [[one.name, one]] : [])));
  const exports = new Map<string, Exported>();
  for (const [label, entry] of labels) {
    if (!label.startsWith('__ksymtab_')) continue;
    const name = label.slice('__ksymtab_'.length);
    const flags = labels.get(`__flags_${name}`);
    exports.set(name, {
      crc: crcOf(elf, labels.get(`__crc_${name}`)),
      gplOnly:
        flags === undefined
          ? /_gpl/.test(elf.sections[entry.section]?.name ?? '')
          : ((elf.contentAt(flags.section)[flags.value] ?? 0) & FLAG_GPL_ONLY) !== 0,
      namespace: namespaceOf(elf, labels.get(`__kstrtabns_${name}`)),
    });
  }
  return exports;
}

const PARTS = /^__(?:ksymtab|crc|flags|kstrtabns)_/;

/** The label's own value in older modules, what stands there in newer ones. */
function crcOf(elf: Elf, label: ElfSymbol | undefined): number | undefined {
  if (label === undefined || label.section === 0) return undefined;
  if (label.section === SHN_ABS) return label.value % 2 ** 32;
  const table = elf.contentAt(label.section);
  return label.value + 4 <= table.length ? elf.u32(table, label.value) : undefined;
}

function namespaceOf(elf: Elf, label: ElfSymbol | undefined): string {
  if (label === undefined || label.section === 0) return '';
  return textAt(elf.contentAt(label.section), label.value);
}
