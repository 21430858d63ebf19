// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rep_nop
// compat: touches rep_nop
// upstream: unknown (arch/x86/include/asm/vdso/processor.h), v7.3
//
// cpu_relax() was rep_nop() on x86.

@own_function@
type T;
@@
  T rep_nop(...) { ... }

@own_macro@
@@
  #define rep_nop(...) ...

@own_name@
@@
  #define rep_nop ...

@depends on !own_function && !own_macro && !own_name@
@@
- rep_nop()
+ cpu_relax()
