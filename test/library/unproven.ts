/**
 * Rules that work on a mark which another rule leaves: no kernel has a function of that name, so that `before`
 * compiles nowhere.
 */
export const OF_A_MARK: readonly string[] = [
  'discard_without_flag__no_present',
  'discard_without_flag__yes_present',
];

/** Rules whose `before` needs a kernel that is older than each one here. */
export const TOO_OLD: readonly string[] = ['flowi_common__yes_present', 'proc_ops__yes_present'];

/** Rules that no kernel here selects, so that nothing compiles their `after`. */
export const NEVER_SELECTED: readonly string[] = [
  'flowi_common__no_present',
  'hid_is_usb__no_present',
];

/** Rules whose `before` compiles where they run: objtool or modpost refuses it, so each run of the test builds them. */
export const LEFT_TO_KBUILD: readonly string[] = [
  'dma_buf_namespace__yes_present',
  'module_import_ns_string__no_present',
  'module_init__yes_present',
  'snmp_fold_field__no_present',
];
