// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_topology_num_cores_per_package && !have_x86_max_cores
// compat: touches x86_max_cores
// upstream: 89b0f15f408f ("x86/cpu/topology: Get rid of cpuinfo::x86_max_cores"), v6.9
//
// It was the same for all CPUs, and is asked of none now. What is assigned to it, or takes its address, is left to the compiler to
// complain of.

@taken@
struct cpuinfo_x86 O;
struct cpuinfo_x86 *P;
expression E;
assignment operator assign;
position p;
@@
(
  O.x86_max_cores@p assign E
|
  P->x86_max_cores@p assign E
|
  &O.x86_max_cores@p
|
  &P->x86_max_cores@p
)

@@
idexpression struct cpuinfo_x86 *P;
position p != taken.p;
@@
- P->x86_max_cores@p
+ topology_num_cores_per_package()

@@
idexpression struct cpuinfo_x86 O;
position p != taken.p;
@@
- O.x86_max_cores@p
+ topology_num_cores_per_package()

@macro@
symbol boot_cpu_data;
expression E, V;
assignment operator assign;
position p;
@@
(
  boot_cpu_data.x86_max_cores@p assign V
|
  cpu_data(E).x86_max_cores@p assign V
|
  &boot_cpu_data.x86_max_cores@p
|
  &cpu_data(E).x86_max_cores@p
)

@@
symbol boot_cpu_data;
position p != macro.p;
@@
- boot_cpu_data.x86_max_cores@p
+ topology_num_cores_per_package()

@effect@
expression E, A, B;
identifier f;
assignment operator assign;
position p;
@@
  cpu_data(<+... \(A assign B\|A++\|A--\|++A\|--A\|f(...)\) ...+>).x86_max_cores@p

@@
expression E;
position p != {macro.p, effect.p};
@@
- cpu_data(E).x86_max_cores@p
+ topology_num_cores_per_package()
