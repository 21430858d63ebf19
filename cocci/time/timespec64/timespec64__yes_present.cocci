// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timespec64 && !have_timespec
// compat: touches "struct timespec " "struct timespec)" getnstimeofday getnstimeofday64 current_kernel_time current_kernel_time64 ktime_get_ts ktime_get_real_ts getrawmonotonic getrawmonotonic64 get_monotonic_boottime get_monotonic_boottime64 do_posix_clock_monotonic_gettime ktime_to_timespec timespec_to_ktime ns_to_timespec timespec_to_ns
// upstream: unknown (include/linux/time.h), v5.6
//
// On a machine of 64 bits both structures are laid out alike.

@own_struct@
@@
  struct timespec { ... };

@own_function@
type T;
identifier f = {
    timespec, getnstimeofday, getnstimeofday64, current_kernel_time, current_kernel_time64,
    ktime_get_ts, ktime_get_real_ts, getrawmonotonic, getrawmonotonic64,
    get_monotonic_boottime, get_monotonic_boottime64, do_posix_clock_monotonic_gettime,
    ktime_to_timespec, timespec_to_ktime, ns_to_timespec, timespec_to_ns};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    timespec, getnstimeofday, getnstimeofday64, current_kernel_time, current_kernel_time64,
    ktime_get_ts, ktime_get_real_ts, getrawmonotonic, getrawmonotonic64,
    get_monotonic_boottime, get_monotonic_boottime64, do_posix_clock_monotonic_gettime,
    ktime_to_timespec, timespec_to_ktime, ns_to_timespec, timespec_to_ns};
@@
  #define f(...) ...

@own_name@
identifier f = {
    timespec, getnstimeofday, getnstimeofday64, current_kernel_time, current_kernel_time64,
    ktime_get_ts, ktime_get_real_ts, getrawmonotonic, getrawmonotonic64,
    get_monotonic_boottime, get_monotonic_boottime64, do_posix_clock_monotonic_gettime,
    ktime_to_timespec, timespec_to_ktime, ns_to_timespec, timespec_to_ns};
@@
  #define f ...

@depends on !own_struct && !own_function && !own_macro && !own_name@
@@
- struct timespec
+ struct timespec64

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression P;
@@
(
- \(getnstimeofday\|getnstimeofday64\|ktime_get_real_ts\)(P)
+ ktime_get_real_ts64(P)
|
- \(ktime_get_ts\|do_posix_clock_monotonic_gettime\)(P)
+ ktime_get_ts64(P)
|
- \(getrawmonotonic\|getrawmonotonic64\)(P)
+ ktime_get_raw_ts64(P)
|
- \(get_monotonic_boottime\|get_monotonic_boottime64\)(P)
+ ktime_get_boottime_ts64(P)
|
- ns_to_timespec(P)
+ ns_to_timespec64(P)
|
- ktime_to_timespec(P)
+ ktime_to_timespec64(P)
|
- timespec_valid(P)
+ timespec64_valid(P)
|
- timespec_to_jiffies(P)
+ timespec64_to_jiffies(P)
)

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression P;
@@
(
- timespec_to_ns(P)
+ timespec64_to_ns(P)
|
- timespec_to_ktime(P)
+ timespec64_to_ktime(P)
)

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression P, Q;
@@
(
- timespec_sub(P, Q)
+ timespec64_sub(P, Q)
|
- timespec_add(P, Q)
+ timespec64_add(P, Q)
|
- timespec_compare(P, Q)
+ timespec64_compare(P, Q)
|
- timespec_equal(P, Q)
+ timespec64_equal(P, Q)
|
- timespec_add_ns(P, Q)
+ timespec64_add_ns(P, Q)
|
- jiffies_to_timespec(P, Q)
+ jiffies_to_timespec64(P, Q)
)

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression P, Q, R;
@@
- set_normalized_timespec(P, Q, R)
+ set_normalized_timespec64(P, Q, R)

@depends on !own_struct && !own_function && !own_macro && !own_name@
@@
(
- current_kernel_time()
+ ktime_to_timespec64(ktime_get_coarse_real())
|
- current_kernel_time64()
+ ktime_to_timespec64(ktime_get_coarse_real())
)
