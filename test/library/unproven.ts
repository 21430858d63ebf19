/**
 * Rules that work on a mark which another rule leaves: no kernel has a function of that name, so that `before`
 * compiles nowhere.
 */
export const OF_A_MARK: readonly string[] = [
  'discard_without_flag__no_present',
  'discard_without_flag__yes_present',
];

/** Rules whose `before` needs a kernel that is older than each one here, or a compiler that takes what gcc 14 refuses. */
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
  'uninitialized_var__no_present',
  'user_pointer_number__no_present',
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
  'rtc_time_to_tm__no_present',
  'ktime_tv64__no_present',
  'access_once__no_present',
  'wait_queue_t__no_present',
  'init_completion_macro__no_present',
  'strict_strtoul__no_present',
  'irqf_disabled__no_present',
  'irqf_sample_random__no_present',
  'devinit__no_present',
  'page_cache_size__no_present',
  'drmp_h__no_present',
  'ip_route_me_harder_sk__yes_present',
  'cpus_mask__yes_present',
  'kernel_old_time_t__no_time_t',
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
  'shash_desc_flags__no_flags',
  'i_mutex__no_present',
  'kernel_read_offset__no_present',
  'seq_printf_int__no_present',
  'set_fs__no_present',
  'gpio_chip_dev__no_present',
  'iio_driver_module__no_member',
  'declare_tasklet_data__no_present',
  'init_kthread_worker__no_present',
  'cpumask_scnprintf__no_present',
  'get_cpu_var_bare__no_present',
  'hlist_pos__no_present',
  'ptr_ret__no_present',
  'random32__no_present',
  'smp_mb_clear_bit__no_present',
  'vm_fault_t__no_int',
  'vm_fault_t__no_vma',
  'dev_open_no_extack__no_present',
  'ethtool_get_settings__no_present',
  'frag_page_offset__no_present',
  'genl_register_family_with_ops__no_present',
  'netlink_kernel_create_input__no_present',
  'nf_register_hook__no_present',
  'nla_parse_deprecated__yes_present',
  'select_queue_sb_dev__yes_present',
  'create_proc_entry__no_present',
  'snd_card_create__no_present',
  'flip_tty__no_present',
  'usb_buffer_alloc__no_present',
  'disconnected_no_local__no_present',
  'ieee80211_band__no_present',
  'scan_done_aborted__no_present',
  'cancel_rearming__no_present',
  'pr_warning__no_present',
  'strnicmp__no_present',
  'mmiowb__no_present',
  'synchronize_sched__no_present',
  'use_mm__no_present',
  'probe_kernel_read__no_present',
  'dma_alloc_writecombine__no_present',
  'nf_reset__no_present',
  'netlink_cb_pid__no_present',
  'drm_gem_object_put_unlocked__no_present',
  'drm_dev_unref__no_present',
  'declare_mutex__no_present',
  'spin_lock_unlocked__no_present',
  'rdtscll__no_present',
  'interruptible_sleep_on__no_present',
  'xt_action_param_in__no_member',
  'x86_mask__no_member',
  'kernel_getsockname_len__no_present',
  'usbhid_submit_report__no_present',
  'media_entity_init__no_present',
  'mbus_csi2__no_present',
  'vfs_getattr_mask__yes_present',
  'vm_insert_pfn__no_present',
  'kernel_param_plain__no_present',
  'iio_device_alloc_parent__yes_present',
  'pm_qos_add_request__no_present',
  'digital_mute__no_member',
  'ndo_set_multicast_list__no_member',
  'rtd_cpu_dai__no_member',
  'rtd_cpu_dai__no_member_asoc',
  'iosys_map__yes_present',
  'skb_xmit_more__no_member',
  'setsockopt_sockptr__yes_present',
  'vmalloc_no_prot__yes_present',
  'use_clustering__no_member',
  'compare_ether_addr__no_present',
  'gup_flags__yes_present',
  'gup_flags__no_areas',
  'ktime_get_boot_ns__no_present',
  'netif_f_all_csum__no_present',
  'pde_macro__no_present',
  'pde_macro__no_present_upper',
  'current_time_macro__no_present',
  'create_proc_read_entry__no_present',
  'dai_link_components__no_names',
  'rtnl_extack__yes_newlink',
  'rtnl_extack__yes_newlink_params',
  'rtnl_extack__yes_present',
];

/** Rules that take part in the example, since it holds a word that they touch, and find nothing to change there. */
export const IDLE_IN_EXAMPLE: readonly string[] = [
  'blk_alloc_disk_lim__yes_present',
  'class_attribute_const__yes_present',
  'class_owner__no_present',
  'getgeo_gendisk__yes_present',
];

/** Rules that no kernel here selects, so that nothing compiles their `after`. */
export const NEVER_SELECTED: readonly string[] = [
  'flowi_common__no_present',
  'hid_is_usb__no_present',
  // Debian's 5.10 and 6.1 have it by stable backports.
  'inode_get_ctime__no_present',
  'simple_util__yes_present',
  'tx_power_link__yes_present',
];

/** Rules whose `before` compiles where they run: objtool or modpost refuses it, so each run of the test builds them. */
export const LEFT_TO_KBUILD: readonly string[] = [
  'dma_buf_namespace__yes_present',
  'do_exit__no_present',
  'module_import_ns_string__no_present',
  'module_init__yes_present',
  'sched_setscheduler__no_present',
  'snmp_fold_field__no_present',
];

/**
 * Rules whose `before` builds where they run, and no longer does there what it says: the kernel never calls what it sets up, or
 * refuses it when the module is loaded. Only a boot proves these.
 */
export const NOT_HEEDED: readonly string[] = [
  'coalesce_params__yes_present',
  'ctl_table_no_last__yes_present',
  'emulate_chanctx__yes_present',
  'ndo_eth_ioctl__yes_present',
  'wake_tx_queue__yes_present',
];

/** Rules that have nothing for a kernel on which modpost refuses their `before`, too: it has neither the old form nor the new one. */
export const NEITHER_FORM: Readonly<Record<string, readonly string[]>> = {
  '5.10': ['sched_setscheduler__no_present'],
};

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
  'dot_slash_objects__always',
  'drm_crtc_helper_h__no_present',
  'drm_edid_h__no_present',
  'drm_mm_h_print__no_present',
  'fb_h_backlight__no_present',
  'gpio_h_device__no_present',
  'io_h_vmalloc__no_present',
  'linux_crypto_h_register__no_present',
  'linux_genetlink_h__no_present',
  'net_gso_h__yes_present',
  'netdevice_h_xdp__no_present',
  'own_object_rule__always',
  'queue_limits_features__no_present',
  'sched_h_task_pid_nr__no_present',
  'spi_get_chipselect__yes_present',
  'timer_container_of__yes_asked_for',
  'linux_hex_h__yes_present',
  'net_gro_h__no_old',
  'linux_panic_notifier_h__no_old',
  'fs_h_fiemap__no_present',
  'kfifo_h_scatterlist__no_present',
];

/** Rules for older kernels that write what the newest refuses, and no rule rewrites. */
export const ONE_WAY: readonly string[] = [
  // The queue of a disk without a tag set is made by another function, with the disk.
  'blk_alloc_disk__no_present',
  // Both write types and functions of their own, under the kernel's names or for the old halves of one function.
  'blk_mq_alloc_disk__no_present',
  'vma_iterator__no_present',
  // A type of its own, under the kernel's name.
  'netdevice_tracker__no_present',
  // The newest kernel has a panel made with its memory; it counts in a type of its own.
  'devm_drm_panel_alloc__no_present',
  'dev_sw_netstats_tx_add__no_present',
  // Its helper does what the kernel's own function does.
  'irq_domain_create_simple__no_present',
  // No public driver that was looked at says it.
  'blk_integrity_h__no_present',
  'enum_req_op__no_present',
  'linux_filelock_h__no_present',
  'set_capacity_and_notify__no_present',
  // FMODE_EXCL goes with the function that it is handed to.
  'blk_mode_t__no_present',
  // A mark, and what no kernel has, for the rule before it.
  'discard_without_flag__no_present',
  'drm_fbdev_ttm__yes_present',
  // These write wrappers, whose own text is not rewritten: a driver's functions are.
  'key_link_id__yes_present',
  'tx_power_link__yes_present',
  // It returned the address, and it is asked to write it to a place now.
  'of_get_mac_address_to__no_present',
  // These use macros that a .head rule brings.
  'child_node_scoped__no_loop',
  'child_of_node_scoped__no_loop',
  'fwnode_child_node_scoped__no_loop',
  'guard__no_scope',
  // The newest kernel says by enum fs_update_time what bits said.
  'update_time_flags__yes_present',
];
