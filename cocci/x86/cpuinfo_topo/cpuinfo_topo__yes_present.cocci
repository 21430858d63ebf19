// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cpuinfo_topo && !have_cpu_core_id
// compat: touches cpu_core_id phys_proc_id cpu_die_id apicid initial_apicid
// upstream: unknown (arch/x86/include/asm/processor.h), v6.7

@@
struct cpuinfo_x86 *C;
@@
(
- C->cpu_core_id
+ C->topo.core_id
|
- C->phys_proc_id
+ C->topo.pkg_id
|
- C->cpu_die_id
+ C->topo.die_id
|
- C->initial_apicid
+ C->topo.initial_apicid
|
- C->apicid
+ C->topo.apicid
)

@@
expression N;
@@
(
- cpu_data(N).cpu_core_id
+ cpu_data(N).topo.core_id
|
- cpu_data(N).phys_proc_id
+ cpu_data(N).topo.pkg_id
|
- cpu_data(N).cpu_die_id
+ cpu_data(N).topo.die_id
|
- cpu_data(N).initial_apicid
+ cpu_data(N).topo.initial_apicid
|
- cpu_data(N).apicid
+ cpu_data(N).topo.apicid
)

@@
symbol boot_cpu_data;
@@
(
- boot_cpu_data.cpu_core_id
+ boot_cpu_data.topo.core_id
|
- boot_cpu_data.phys_proc_id
+ boot_cpu_data.topo.pkg_id
|
- boot_cpu_data.cpu_die_id
+ boot_cpu_data.topo.die_id
|
- boot_cpu_data.initial_apicid
+ boot_cpu_data.topo.initial_apicid
|
- boot_cpu_data.apicid
+ boot_cpu_data.topo.apicid
)
