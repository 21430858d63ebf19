// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cpumask_scnprintf
// compat: touches cpumask_scnprintf cpulist_scnprintf
// upstream: unknown (include/linux/cpumask.h), v4.1

@own_function@
type T;
identifier f = {cpumask_scnprintf, cpulist_scnprintf};
@@
  T f(...) { ... }

@own_macro@
identifier f = {cpumask_scnprintf, cpulist_scnprintf};
@@
  #define f(...) ...

@own_name@
identifier f = {cpumask_scnprintf, cpulist_scnprintf};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression B, N, M;
@@
(
- cpumask_scnprintf(B, N, M)
+ scnprintf(B, N, "%*pb", cpumask_pr_args(M))
|
- cpulist_scnprintf(B, N, M)
+ scnprintf(B, N, "%*pbl", cpumask_pr_args(M))
)
