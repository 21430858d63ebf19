// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_arch_ftrace_regs
// compat: touches ftrace_regs
// upstream: 7888af4166d4 ("ftrace: Make ftrace_regs abstract from direct use"), v6.13

@@
struct ftrace_regs *E;
@@
- E->regs
+ arch_ftrace_regs(E)->regs
