// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timeval && have_old_timeval
// compat: touches do_gettimeofday "struct timeval"
// upstream: unknown (include/linux/time.h), v5.6
//
// The kernel keeps the structure under this name, laid out as it was, for those that show it to user space.

@own_struct@
@@
  struct timeval { ... };

@own_function@
type T;
identifier f = {timeval, do_gettimeofday, ns_to_timeval, ktime_to_timeval, timeval_to_ns};
@@
  T f(...) { ... }

@own_macro@
identifier f = {timeval, do_gettimeofday, ns_to_timeval, ktime_to_timeval, timeval_to_ns};
@@
  #define f(...) ...

@own_name@
identifier f = {timeval, do_gettimeofday, ns_to_timeval, ktime_to_timeval, timeval_to_ns};
@@
  #define f ...

@depends on !own_struct && !own_function && !own_macro && !own_name@
@@
- struct timeval
+ struct __kernel_old_timeval

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression P;
@@
(
- do_gettimeofday(&P);
+ P = ns_to_kernel_old_timeval(ktime_get_real_ns());
|
- do_gettimeofday(P);
+ *P = ns_to_kernel_old_timeval(ktime_get_real_ns());
)

@depends on !own_struct && !own_function && !own_macro && !own_name@
expression N;
identifier t;
typedef s64;
@@
(
- ns_to_timeval(N)
+ ns_to_kernel_old_timeval(N)
|
- ktime_to_timeval(N)
+ ns_to_kernel_old_timeval(ktime_to_ns(N))
|
- timeval_to_ns(&t)
+ ((s64)t.tv_sec * NSEC_PER_SEC + t.tv_usec * NSEC_PER_USEC)
|
- timeval_to_ns(t)
+ ((s64)t->tv_sec * NSEC_PER_SEC + t->tv_usec * NSEC_PER_USEC)
)
