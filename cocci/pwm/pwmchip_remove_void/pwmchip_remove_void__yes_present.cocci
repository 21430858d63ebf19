// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pwmchip_remove_void
// compat: touches pwmchip_remove
// upstream: unknown (include/linux/pwm.h), v5.16
//
// What it returned was 0 wherever a driver could call it.

@own_function@
type T;
@@
  T pwmchip_remove(...) { ... }

@own_macro@
@@
  #define pwmchip_remove(...) ...

@own_name@
@@
  #define pwmchip_remove ...

@depends on !own_function && !own_macro && !own_name@
expression chip;
@@
(
  pwmchip_remove(chip);
|
  (pwmchip_remove(chip), 0)
|
- pwmchip_remove(chip)
+ (pwmchip_remove(chip), 0)
)
