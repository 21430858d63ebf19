import type { ModuleFile } from './file/module.js';
import type { Source } from './find-symbols.js';
import type { Weighed } from './finding.js';
import { judgeSymbols } from './judge-symbols.js';
import type { Kernel } from './kernel.js';

/** All that speaks against loading a module, in the order in which a kernel looks at it (load_module() in kernel/module/main.c). */
export function judge(
  module: ModuleFile,
  kernel: Kernel,
  sources: ReadonlyMap<string, Source>,
): Weighed[] {
  return [
    ...judgeSignature(module, kernel),
    ...judgeMagic(module, kernel),
    ...judgeSymbols(module, kernel, sources),
    ...judgeDependencies(kernel, sources),
    ...judgeBtf(module, kernel),
  ];
}

/** module_sig_check() in kernel/module/signing.c */
function judgeSignature({ signature }: ModuleFile, { config, enforced }: Kernel): Weighed[] {
  if (!config.has('CONFIG_MODULE_SIG=y')) return [];
  if (signature?.damaged !== undefined)
    return [{ kind: 'signature-damaged', why: signature.damaged, weight: 'refused' }];
  if (enforced === undefined) return [];
  if (signature === undefined) return [{ kind: 'unsigned', ...enforced, weight: 'refused' }];
  const { signer, key } = signature;
  return [{ kind: 'key-unknown', signer, key, why: enforced.why, weight: 'unsure' }];
}

/** check_modinfo(), same_magic(): with CRCs, the kernel release may be another. */
function judgeMagic(module: ModuleFile, { own, config }: Kernel): Weighed[] {
  if (own === undefined) return [];
  if (module.kind !== own.kind)
    return [{ kind: 'machine', module: module.kind, kernel: own.kind, weight: 'refused' }];
  if (module.vermagic === undefined) {
    const forced = config.has('CONFIG_MODULE_FORCE_LOAD=y');
    return [{ kind: 'no-vermagic', weight: forced ? 'tainted' : 'refused' }];
  }
  const both = [module.vermagic, own.vermagic];
  const compared =
    config.has('CONFIG_MODVERSIONS=y') && module.crcs !== undefined
      ? both.map((magic) => magic.replace(/^[^ ]*/, ''))
      : both;
  if (compared[0] === compared[1]) return [];
  return [{ kind: 'vermagic', module: module.vermagic, kernel: own.vermagic, weight: 'refused' }];
}

/** Where the kernel's own modules are installed, those that are needed must be among them. */
function judgeDependencies({ installed }: Kernel, sources: ReadonlyMap<string, Source>): Weighed[] {
  if (installed === undefined) return [];
  const modules = [...dependenciesIn(sources)].filter(
    ([name, from]) => from === 'kernel' && !installed.files.has(name),
  );
  if (modules.length === 0) return [];
  return [{ kind: 'module-missing', modules: modules.map(([name]) => name), weight: 'refused' }];
}

/** The modules that are loaded first, and where each comes from. */
export function dependenciesIn(sources: ReadonlyMap<string, Source>): Map<string, Source['from']> {
  const modules = [...sources.values()].filter(({ of }) => of !== 'vmlinux');
  return new Map(modules.map(({ of, from }) => [of, from]));
}

/** btf_module_notify() in kernel/bpf/btf.c: type information that refers to another kernel's can't be read, unless by chance. */
function judgeBtf({ bound, vermagic = '' }: ModuleFile, { config, release }: Kernel): Weighed[] {
  const [built = ''] = vermagic.split(' ');
  if (!bound || built === release || !config.has('CONFIG_DEBUG_INFO_BTF_MODULES=y')) return [];
  if (config.has('CONFIG_MODULE_ALLOW_BTF_MISMATCH=y')) return [];
  return [{ kind: 'btf', built, weight: 'unsure' }];
}
