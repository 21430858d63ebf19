// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pwm_apply_might_sleep && have_pwm_apply_state
// compat: touches pwm_apply_might_sleep
// upstream: c748a6d77c06 ("pwm: Rename pwm_apply_state() to pwm_apply_might_sleep()"), v6.8

@own_function@
type T;
@@
  T pwm_apply_might_sleep(...) { ... }

@own_macro@
@@
  #define pwm_apply_might_sleep(...) ...

@own_name@
@@
  #define pwm_apply_might_sleep ...

@depends on !own_function && !own_macro && !own_name@
expression pwm, to;
@@
- pwm_apply_might_sleep(pwm, to)
+ pwm_apply_state(pwm, to)
