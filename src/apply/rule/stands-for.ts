/** What a macro stands for, as far as it matters where a semantic patch may match. */
export interface StandsFor {
  words: readonly string[];
  /** Whether it opens or ends what it does not end or open: then the braces that are written say nothing. */
  isUneven: boolean;
}

const DEFINES = /^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)((?:\\\r?\n|[^\n])*)/gm;

/** The macros that a text defines, and others, each with all that it may stand for. */
export function macrosIn(
  text: string,
  others?: ReadonlyMap<string, StandsFor>,
): ReadonlyMap<string, StandsFor> {
  const macros = new Map(others);
  for (const [, name = '', body = ''] of text.matchAll(DEFINES)) {
    const before = macros.get(name);
    const words = [...(before?.words ?? []), ...(body.match(/[A-Za-z_]\w*/g) ?? [])];
    macros.set(name, { words, isUneven: (before?.isUneven ?? false) || isUneven(body) });
  }
  return macros;
}

function isUneven(body: string): boolean {
  const count = (one: string): number => body.split(one).length;
  return count('{') !== count('}') || count('(') !== count(')');
}

/**
 * Whether spatch's own standard.h (1.0.8 to 1.3) defines it as something with names that do not stand where it does. What else
 * it defines stands for keywords, for annotations or for nothing.
 */
export function isBuiltIn(word: string): boolean {
  return BUILT_IN.test(word);
}

const BUILT_IN = new RegExp(
  `^(?:${[
    'MACHINE_START|define_machine|DEFINE_PER_CPU|DECLARE_PER_CPU|decl_subsys|BCSP_CRC_INIT|CS_OWNER|CS_THIS_MODULE|CS4215_SINGLE',
    'SYNC_MEMORY(?:_ALL(?:_OUTB)?)?|PREFETCH_FLUSH|soc_printk|socal_printk|WX|IW_IOCTL|PRIV_OFFSET|RF_CHANPAIR|VPD_ENTRY',
    'ASSERT(?:CMP|IFCMP|RANGE)|while_each_thread|for_fib_info|for_nexthops|change_nexthops|META_COLLECTOR',
    '(?:COMPAT_)?SYSCALL_DEFINE[0-9]|BPF_CALL_[0-9]|g_auto(?:list|slist|queue)',
  ].join('|')})$`,
);
