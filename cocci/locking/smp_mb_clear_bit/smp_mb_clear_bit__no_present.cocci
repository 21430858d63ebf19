// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_smp_mb_clear_bit
// compat: touches smp_mb__before_clear_bit smp_mb__after_clear_bit smp_mb__before_atomic_inc smp_mb__after_atomic_inc smp_mb__before_atomic_dec smp_mb__after_atomic_dec
// upstream: unknown (include/linux/bitops.h), v3.18

@own_function@
type T;
identifier f = {
    smp_mb__before_clear_bit, smp_mb__after_clear_bit, smp_mb__before_atomic_inc,
    smp_mb__after_atomic_inc, smp_mb__before_atomic_dec, smp_mb__after_atomic_dec};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    smp_mb__before_clear_bit, smp_mb__after_clear_bit, smp_mb__before_atomic_inc,
    smp_mb__after_atomic_inc, smp_mb__before_atomic_dec, smp_mb__after_atomic_dec};
@@
  #define f(...) ...

@own_name@
identifier f = {
    smp_mb__before_clear_bit, smp_mb__after_clear_bit, smp_mb__before_atomic_inc,
    smp_mb__after_atomic_inc, smp_mb__before_atomic_dec, smp_mb__after_atomic_dec};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- \(smp_mb__before_clear_bit\|smp_mb__before_atomic_inc\|smp_mb__before_atomic_dec\)();
+ smp_mb__before_atomic();
|
- \(smp_mb__after_clear_bit\|smp_mb__after_atomic_inc\|smp_mb__after_atomic_dec\)();
+ smp_mb__after_atomic();
)
