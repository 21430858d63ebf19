/** Why a pair can't be compiled. */
const FRAGMENT = 'its types and functions are declared nowhere';
const MARK = 'set_max_hw_discard_sectors() is a mark that another rule leaves, and no function';

const FRAGMENTS = [
  'acpi_driver_owner__no_present',
  'acpi_remove_void__yes_present',
  'battery_hook_param__no_present',
  'battery_hook_param__yes_present',
  'bus_match_const__no_present',
  'bus_match_const__yes_present',
  'bus_remove_void__no_present',
  'bus_type_p__no_present',
  'bus_uevent_const__no_present',
  'bus_uevent_const__yes_present',
  'class_attribute_const__no_present',
  'class_create_of_name__yes_present',
  'class_dev_uevent_const__no_present',
  'class_dev_uevent_const__yes_present',
  'class_devnode_const__no_present',
  'class_devnode_const__yes_present',
  'device_attribute_const__no_present',
  'device_match_const__yes_present',
  'device_type_devnode_const__no_present',
  'device_type_devnode_const__yes_present',
  'device_type_uevent_const__no_present',
  'device_type_uevent_const__yes_present',
  'ethtool_keee__yes_present',
  'flowi4_dscp__yes_present',
  'flowi_common__no_present',
  'flowi_common__yes_present',
  'genl_info_userhdr__no_present',
  'genl_info_userhdr__yes_present',
  'genl_split_ops__no_present',
  'genl_split_ops__yes_present',
  'get_random_u32_below__no_present',
  'hid_is_usb__no_present',
  'hid_is_usb__yes_present',
  'hid_report_raw_event_bufsize__no_present',
  'hid_report_raw_event_bufsize__yes_present',
  'i2c_class_ddc__no_present',
  'i2c_probe_no_id__no_present',
  'i2c_probe_no_id__yes_present',
  'linux_genetlink_h__no_present',
  'linux_math_h__no_present',
  'loop_declaration__no_present',
  'module_init__yes_present',
  'netdev_lltx__yes_present',
  'platform_remove_new__no_present',
  'platform_remove_void__no_present',
  'platform_remove_void__yes_present',
  'report_fixup_const__no_present',
  'report_fixup_const__yes_present',
  'snmp_fold_field__no_present',
  'sockaddr_unsized__no_present',
  'sockaddr_unsized__yes_present',
  'str_on_off__no_present',
  'str_plural__no_present',
  'string_choices_h__no_present',
  'usb_driver_driver__yes_present',
  'xmit_fifo__yes_present',
];

/** Rules whose pair is not complete C, by name, and why. The list is to become shorter. */
export const INCOMPLETE: ReadonlyMap<string, string> = new Map([
  ['discard_without_flag__no_present', MARK],
  ['discard_without_flag__yes_present', MARK],
  ...FRAGMENTS.map((name) => [name, FRAGMENT] as const),
]);

/** Rules whose `before` needs a kernel that is older than each one here. */
export const TOO_OLD: ReadonlySet<string> = new Set(['proc_ops__yes_present']);

/** Rules whose `before` compiles where they run: it is modpost that refuses it. */
export const LEFT_TO_MODPOST: ReadonlySet<string> = new Set([
  'dma_buf_namespace__yes_present',
  'module_import_ns_string__no_present',
]);
