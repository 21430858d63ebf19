const OWN_IF =
  "its pair has an #if of its own: only where another one cuts the file are that one's arms read apart";

const UNUSED_WRAPPER =
  'it has an #if of its own, too: a wrapper for the arm that is not read stands outside of it, where nobody calls it (__maybe_unused)';

const DEAD_WRAPPER =
  'a wrapper for the arm that is not read stands outside of it, where nobody calls it (__maybe_unused)';

/** Rules of which the generator finds something that is right, by name, and why it is. */
export const KNOWN: ReadonlyMap<string, string> = new Map([
  ['platform_remove_void__no_present', UNUSED_WRAPPER],
  ['spi_remove_void__no_present', OWN_IF],
  ['platform_profile_ops__yes_present', OWN_IF],
  ['report_fixup_const__no_present', OWN_IF],
  ['follow_pfnmap__no_follow_pfn', OWN_IF],
  ['rdmsr_on_cpu__no_present', OWN_IF],
  ['blk_mq_alloc_disk__no_present', OWN_IF],
  ['spi_busnum_to_master__no_present', OWN_IF],
  ['generic_handle_irq_safe__no_present', OWN_IF],
  ['devm_drm_bridge_alloc__no_present', OWN_IF],
  ['devm_drm_panel_alloc__no_present', OWN_IF],
  ['ip_set_get_byname_nlattr__yes_present', OWN_IF],
  ['i2c_remove_void__no_present', OWN_IF],
  ['i2c_remove_void__yes_present', OWN_IF],
  ['cpufreq_exit_void__no_present', OWN_IF],
  ['fb_create_info__yes_present', DEAD_WRAPPER],
  ['create_proc_read_entry__no_present', DEAD_WRAPPER],
]);
