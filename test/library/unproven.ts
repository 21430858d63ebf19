/**
 * Rules that work on a mark which another rule leaves: no kernel has a function of that name, so that `before`
 * compiles nowhere.
 */
export const OF_A_MARK: readonly string[] = [
  'discard_without_flag__no_present',
  'discard_without_flag__yes_present',
];

/** Rules whose `before` needs a kernel that is older than each one here. */
export const TOO_OLD: readonly string[] = [
  'access_ok_type__no_present',
  'dma_zalloc_coherent__no_present',
  'file_f_dentry__no_present',
  'flowi_common__yes_present',
  'fs_h_fiemap__no_present',
  'i2c_new_client_device__yes_present',
  'ioremap_nocache__no_present',
  'kernel_setsockopt__no_present',
  'kernel_siginfo__yes_present',
  'kfree_sensitive__yes_present',
  'acpi_acpi_h__no_alone',
  'mmap_lock__yes_present',
  'drm_fbdev_ttm__yes_present',
  'nf_nat_range2__yes_present',
  'pci_aspm_h__no_present',
  'proc_ops__yes_present',
  'sizeof_field__yes_present',
  'tx_timeout_queue__yes_present',
  'vfl_type_video__yes_present',
  'linux_pm_qos_params_h__no_present',
  'linux_of_i2c_h__no_present',
  'asm_system_h__no_present',
  'linux_autoconf_h__no_present',
  'linux_config_h__no_present',
  'linux_smp_lock_h__no_present',
  'linux_utsrelease_h__no_present',
  'linux_vermagic_h__no_present',
  'asm_semaphore_h__no_present',
  'v4l2_chip_ident_h__no_present',
  'linux_bootmem_h__no_present',
  'asm_cputime_h__no_present',
  'linux_ftrace_event_h__no_present',
  'asm_i387_h__no_present',
  'timer_setup__yes_present',
  'define_timer_data__no_present',
  'timespec64__yes_present',
  'timeval__no_present',
  'time_to_tm__no_present',
  'ktime_tv64__no_present',
  'access_once__no_present',
  'wait_queue_t__no_present',
  'init_completion_macro__no_present',
  'strict_strtoul__no_present',
  'irqf_disabled__no_present',
  'irqf_sample_random__no_present',
  'devinit__no_present',
  'page_cache_size__no_present',
  'totalram_pages_variable__no_present',
  'gfp_wait__no_present',
  'gfp_repeat__no_present',
  'vm_reserved__no_present',
  'kmap_atomic_type__no_present',
  'trans_start__no_present',
  'netdev_last_rx__no_member',
  'netdev_destructor__no_present',
  'skb_users_atomic__no_present',
  'set_ethtool_ops__no_present',
  'vlan_tx_tag_get__no_present',
  'netif_f_hw_vlan_tx__no_present',
  'hwaccel_put_no_proto__no_present',
  'sk_data_ready_bytes__no_present',
  'sock_create_kern_no_net__no_present',
  'sk_alloc_no_kern__no_present',
  'memcpy_fromiovec__no_present',
  'alloc_netdev_no_assign__no_present',
  'eth_change_mtu__no_present',
  'skb_make_writable__no_present',
  'define_pci_device_table__no_present',
  'pci_enable_msix__no_present',
  'pci_get_bus_and_slot__no_present',
];

/** Rules that take part in the example, since it holds a word that they touch, and find nothing to change there. */
export const IDLE_IN_EXAMPLE: readonly string[] = [
  'class_attribute_const__yes_present',
  'class_owner__no_present',
];

/** Rules that no kernel here selects, so that nothing compiles their `after`. */
export const NEVER_SELECTED: readonly string[] = [
  'flowi_common__no_present',
  'hid_is_usb__no_present',
  'simple_util__yes_present',
  'tx_power_link__yes_present',
];

/** Rules whose `before` compiles where they run: objtool or modpost refuses it, so each run of the test builds them. */
export const LEFT_TO_KBUILD: readonly string[] = [
  'dma_buf_namespace__yes_present',
  'do_exit__no_present',
  'module_import_ns_string__no_present',
  'module_init__yes_present',
  'snmp_fold_field__no_present',
];

/**
 * Rules whose after form holds what their before form looks for: a call that is wrapped, a function that gets a second
 * step, an include behind which another is put. A module's source goes through each rule once.
 */
export const NOT_TWICE: readonly string[] = [
  'acpi_driver__no_present',
  'add_disk_int__no_present',
  'asm_cpuid_api_h__no_more',
  'blk_alloc_disk_lim__no_present',
  'ccflags_y__always',
  'crypto_internal_namespace__yes_present',
  'ct_event_notifier__yes_present',
  'drm_crtc_helper_h__no_present',
  'drm_edid_h__no_present',
  'drm_mm_h_print__no_present',
  'io_h_vmalloc__no_present',
  'linux_crypto_h_register__no_present',
  'linux_genetlink_h__no_present',
  'net_gso_h__yes_present',
  'netdevice_h_xdp__no_present',
  'queue_limits_features__no_present',
  'sched_h_task_pid_nr__no_present',
  'spi_get_chipselect__yes_present',
  'timer_container_of__yes_asked_for',
];
