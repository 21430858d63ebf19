// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_pm_qos_params_h
// compat: touches linux/pm_qos_params.h
// upstream: unknown (include/linux/pm_qos_params.h), v3.2

@@
@@
- #include <linux/pm_qos_params.h>
+ #include <linux/pm_qos.h>
