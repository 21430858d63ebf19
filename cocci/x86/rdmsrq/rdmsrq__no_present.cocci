// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rdmsrq && have_rdmsrl
// compat: touches rdmsrq wrmsrq rdmsrq_safe wrmsrq_safe rdmsrq_on_cpu wrmsrq_on_cpu rdmsrq_safe_on_cpu wrmsrq_safe_on_cpu
// upstream: c435e608cf59 ("x86/msr: Rename 'rdmsrl()' to 'rdmsrq()'"), v6.16
// upstream: 78255eb23973 ("x86/msr: Rename 'wrmsrl()' to 'wrmsrq()'"), v6.16

@@
expression M, V;
@@
- rdmsrq(M, V)
+ rdmsrl(M, V)

@@
expression M, V;
@@
- wrmsrq(M, V)
+ wrmsrl(M, V)

@@
expression M, V;
@@
- rdmsrq_safe(M, V)
+ rdmsrl_safe(M, V)

@@
expression M, V;
@@
- wrmsrq_safe(M, V)
+ wrmsrl_safe(M, V)

@@
expression C, M, V;
@@
- rdmsrq_on_cpu(C, M, V)
+ rdmsrl_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- wrmsrq_on_cpu(C, M, V)
+ wrmsrl_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- rdmsrq_safe_on_cpu(C, M, V)
+ rdmsrl_safe_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- wrmsrq_safe_on_cpu(C, M, V)
+ wrmsrl_safe_on_cpu(C, M, V)
