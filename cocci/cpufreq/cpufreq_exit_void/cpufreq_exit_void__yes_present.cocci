// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cpufreq_exit_void
// compat: touches cpufreq_driver
// upstream: b4b1ddc9dfe9 ("cpufreq: Make cpufreq_driver->exit() return void"), v6.11
//
// The core only warned of what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, policy;
@@
  int callback(struct cpufreq_policy *policy) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_exit";
@@
+static void __maybe_unused wrapper(struct cpufreq_policy *policy)
+{
+	callback(policy);
+}
+
  struct cpufreq_driver driver = {
  .exit =
- callback
+ wrapper
  , };
