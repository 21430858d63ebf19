// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cpufreq_exit_void
// compat: touches cpufreq_driver
// upstream: b4b1ddc9dfe9 ("cpufreq: Make cpufreq_driver->exit() return void"), v6.11
//
// The function stays as it is, whoever else calls it: the driver gets one of its own, which fits whether the
// kernel's arm of an #if round the function is this one or not.

@new@
identifier callback, policy;
@@
  void callback(struct cpufreq_policy *policy) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_exit";
@@
+static int __maybe_unused wrapper(struct cpufreq_policy *policy)
+{
+	callback(policy);
+	return 0;
+}
+
  struct cpufreq_driver driver = {
  .exit =
- callback
+ wrapper
  , };
