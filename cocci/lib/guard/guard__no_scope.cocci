// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_guard
// compat: touches scoped_guard
// upstream: 54da6a092431 ("locking: Introduce __cleanup() based infrastructure"), v6.5
//
// The macro declares its guard in a for (), as gnu89 does not allow, which kernels before v5.18 are compiled by. The block stays a loop
// of one turn, which break and continue leave. A driver that has a scoped_guard() of its own is left alone.

@own_scope@
@@
  #define scoped_guard(...) ...

@depends on !own_scope@
iterator name scoped_guard;
identifier K;
expression list[n] ES;
statement S;
@@
- scoped_guard(K, ES)
+ do {
+ CLASS(K, scope)(ES);
+ if (compat_is_taken(K, &scope))
  S
+ } while (0);
