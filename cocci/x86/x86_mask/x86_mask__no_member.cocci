// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_x86_mask
// compat: touches x86_mask
// upstream: b399151cb48d ("x86/cpu: Rename cpu_data.x86_mask to cpu_data.x86_stepping"), v4.16

@@
struct cpuinfo_x86 *C;
struct cpuinfo_x86 V;
expression E;
symbol boot_cpu_data;
@@
(
  C->
- x86_mask
+ x86_stepping
|
  V.
- x86_mask
+ x86_stepping
|
  boot_cpu_data.
- x86_mask
+ x86_stepping
|
  cpu_data(E).
- x86_mask
+ x86_stepping
)
