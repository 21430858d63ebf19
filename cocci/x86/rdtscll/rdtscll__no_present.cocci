// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rdtscll
// compat: touches rdtscll
// upstream: unknown (arch/x86/include/asm/msr.h), v4.3

@own_function@
type T;
identifier f = {rdtscll};
@@
  T f(...) { ... }

@own_macro@
identifier f = {rdtscll};
@@
  #define f(...) ...

@own_name@
identifier f = {rdtscll};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- rdtscll(E);
+ E = rdtsc();
