// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snmp_fold_field
// compat: touches snmp_fold_field
// upstream: unknown (include/net/ip.h), v7.3
//
// Its own loop in its place. Where the sum is not assigned to something, the call is left alone.

@own_function@
type T;
@@
  T snmp_fold_field(...) { ... }

@own_macro@
@@
  #define snmp_fold_field(...) ...

@own_name@
@@
  #define snmp_fold_field ...

@depends on !own_function && !own_macro && !own_name@
expression to, mib, offset;
iterator name for_each_possible_cpu;
@@
- to = snmp_fold_field(mib, offset);
+ {
+ unsigned long compat_sum = 0;
+ int compat_cpu;
+
+ for_each_possible_cpu(compat_cpu)
+ 	compat_sum += snmp_get_cpu_field(mib, compat_cpu, offset);
+ to = compat_sum;
+ }
