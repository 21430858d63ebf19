// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_seq_printf_int
// compat: touches "return seq_printf" "return seq_puts" "return seq_putc"
// upstream: 6798a8caaf64 ("fs/seq_file: convert int seq_vprint/seq_printf/etc... returns to void"), v4.3
//
// Whoever reads a seq_file sees by itself that there was no room, and asks again.

@own_function@
type T;
identifier f = {seq_printf, seq_puts, seq_putc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {seq_printf, seq_puts, seq_putc};
@@
  #define f(...) ...

@own_name@
identifier f = {seq_printf, seq_puts, seq_putc};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier f = {seq_printf, seq_puts, seq_putc};
expression list L;
@@
- return f(L);
+ f(L);
+ return 0;
