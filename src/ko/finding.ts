/** A symbol that a module needs, and what is wrong with it. */
export interface SymbolFinding {
  symbol: string;
  /** The module that exports it; `vmlinux` for the kernel itself. */
  of?: string;
}

/** What speaks against loading a module, or can't be known. */
export type LoadFinding =
  | { kind: 'damaged'; why: string }
  | { kind: 'machine'; module: string; kernel: string }
  | { kind: 'vermagic'; module: string; kernel: string }
  | { kind: 'no-vermagic' }
  | { kind: 'no-crcs' }
  | { kind: 'crc'; symbols: (SymbolFinding & { module: string; kernel: string })[] }
  | { kind: 'unknown-symbol'; symbols: SymbolFinding[] }
  | { kind: 'gpl-only'; license: string; symbols: SymbolFinding[] }
  | { kind: 'namespace'; symbols: (SymbolFinding & { namespace: string })[] }
  | { kind: 'not-for-module'; symbols: (SymbolFinding & { namespace: string })[] }
  | { kind: 'module-missing'; modules: string[] }
  | { kind: 'unsigned'; by: string; why: string }
  | { kind: 'key-unknown'; signer: string; key: string; why: string }
  | { kind: 'signature-damaged'; why: string }
  | { kind: 'btf'; built: string };

/** `refused`: the kernel does not load it. `unsure`: nobody can say here. `tainted`: it loads, and the kernel counts as tainted by force. */
export type Weight = 'refused' | 'unsure' | 'tainted';

/** A finding, and what it means. */
export type Weighed = LoadFinding & { weight: Weight };
