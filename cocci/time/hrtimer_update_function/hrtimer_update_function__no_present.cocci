// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hrtimer_update_function
// compat: touches hrtimer_update_function
// upstream: 8f02e3563bb5 ("hrtimers: Introduce hrtimer_update_function()"), v6.15

@own_function@
type T;
@@
  T hrtimer_update_function(...) { ... }

@own_macro@
@@
  #define hrtimer_update_function(...) ...

@own_name@
@@
  #define hrtimer_update_function ...

@depends on !own_function && !own_macro && !own_name@
expression T, F;
@@
(
- hrtimer_update_function(&T, F)
+ T.function = F
|
- hrtimer_update_function(T, F)
+ (T)->function = F
)
