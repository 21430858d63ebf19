// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rdmsrq && !have_rdmsrl
// compat: touches rdmsrl wrmsrl rdmsrl_safe wrmsrl_safe rdmsrl_on_cpu wrmsrl_on_cpu rdmsrl_safe_on_cpu wrmsrl_safe_on_cpu
// upstream: c435e608cf59 ("x86/msr: Rename 'rdmsrl()' to 'rdmsrq()'"), v6.16
// upstream: 78255eb23973 ("x86/msr: Rename 'wrmsrl()' to 'wrmsrq()'"), v6.16

@@
expression M, V;
@@
- rdmsrl(M, V)
+ rdmsrq(M, V)

@@
expression M, V;
@@
- wrmsrl(M, V)
+ wrmsrq(M, V)

@@
expression M, V;
@@
- rdmsrl_safe(M, V)
+ rdmsrq_safe(M, V)

@@
expression M, V;
@@
- wrmsrl_safe(M, V)
+ wrmsrq_safe(M, V)

@@
expression C, M, V;
@@
- rdmsrl_on_cpu(C, M, V)
+ rdmsrq_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- wrmsrl_on_cpu(C, M, V)
+ wrmsrq_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- rdmsrl_safe_on_cpu(C, M, V)
+ rdmsrq_safe_on_cpu(C, M, V)

@@
expression C, M, V;
@@
- wrmsrl_safe_on_cpu(C, M, V)
+ wrmsrq_safe_on_cpu(C, M, V)
