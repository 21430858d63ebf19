// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_current_time_macro && have_coarse_real
// compat: touches CURRENT_TIME CURRENT_TIME_SEC
// upstream: unknown (include/linux/fs.h), v4.12
//
// It is the same clock, of a tick's granularity.

@own_function@
type T;
identifier f = {CURRENT_TIME, CURRENT_TIME_SEC};
@@
  T f(...) { ... }

@own_macro@
identifier f = {CURRENT_TIME, CURRENT_TIME_SEC};
@@
  #define f(...) ...

@own_name@
identifier f = {CURRENT_TIME, CURRENT_TIME_SEC};
@@
  #define f ...


@coarse depends on !own_function && !own_macro && !own_name@
@@
- CURRENT_TIME
+ ktime_to_timespec64(ktime_get_coarse_real())

@seconds depends on !own_function && !own_macro && !own_name@
@@
- CURRENT_TIME_SEC
+ ((struct timespec64){ .tv_sec = ktime_get_real_seconds() })

@named@
@@
  #include <linux/ktime.h>

@depends on (coarse || seconds) && !named@
@@
  #include <linux/fs.h>
+ #include <linux/ktime.h>
