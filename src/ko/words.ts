import type { Weighed } from './finding.js';

/** Symbols that one line names. */
const NAMED = 5;

/** A finding as a sentence. */
export function inWords(finding: Weighed): string {
  switch (finding.kind) {
    case 'damaged':
      return `it is not a whole module: ${finding.why}`;
    case 'machine':
      return `it is built for ${finding.module}, the kernel for ${finding.kernel}`;
    case 'vermagic':
      return `vermagic: the module has "${finding.module.trim()}", the kernel wants "${finding.kernel.trim()}"`;
    case 'no-vermagic':
      return `it has no vermagic${forced(finding)}`;
    case 'no-crcs':
      return `it has no CRCs, and this kernel compares them${forced(finding)}`;
    case 'crc':
      return `CRC: ${several(
        finding.symbols.map(
          ({ symbol, of, module, kernel }) => `${symbol} of ${of} is ${kernel}, and not ${module}`,
        ),
        'symbol differs',
        'symbols differ',
      )}: the module was built for other headers`;
    case 'unknown-symbol':
      return `${several(
        finding.symbols.map(({ symbol }) => symbol),
        'symbol is exported by nobody',
        'symbols are exported by nobody',
      )} (if a module of yours does, name it as well)`;
    case 'gpl-only':
      return `its license is "${finding.license}": ${several(
        finding.symbols.map(({ symbol }) => symbol),
        'symbol is for modules under the GPL alone',
        'symbols are for modules under the GPL alone',
      )}`;
    case 'namespace':
      return `${several(
        finding.symbols.map(({ symbol, namespace }) => `${symbol} (${namespace})`),
        'symbol is of a namespace that it does not import',
        'symbols are of namespaces that it does not import',
      )}${finding.weight === 'tainted' ? '; this kernel lets that pass' : ''}`;
    case 'not-for-module':
      return several(
        finding.symbols.map(({ symbol, namespace }) => `${symbol} (${namespace})`),
        'symbol is exported to other modules alone',
        'symbols are exported to other modules alone',
      );
    case 'module-missing':
      return `it depends on ${finding.modules.join(', ')}, which is not installed for this kernel`;
    case 'unsigned':
      return `it is not signed, and this kernel takes signed modules alone: ${finding.why}`;
    case 'key-unknown':
      return `it is signed by ${finding.signer || `the key ${finding.key}`}: whether this kernel knows that key can't be seen here (${finding.why})`;
    case 'signature-damaged':
      return `its signature is damaged: ${finding.why}`;
    case 'btf':
      return `its type information (BTF) was made for ${finding.built}, and this kernel compares it`;
  }
}

function forced({ weight }: Weighed): string {
  return weight === 'tainted' ? ': the kernel loads it, and counts as tainted by force' : '';
}

function several(names: readonly string[], one: string, many: string): string {
  const shown = names.slice(0, NAMED).join(', ');
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
  return `${names.length} ${names.length === 1 ? one : many}: ${shown}${more}`;
}
