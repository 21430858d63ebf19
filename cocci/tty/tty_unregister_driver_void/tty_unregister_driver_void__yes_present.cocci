// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tty_unregister_driver_void
// compat: touches tty_unregister_driver
// upstream: unknown (include/linux/tty_driver.h), v6.1
//
// What it returned was 0 wherever a driver could call it.

@own_function@
type T;
@@
  T tty_unregister_driver(...) { ... }

@own_macro@
@@
  #define tty_unregister_driver(...) ...

@own_name@
@@
  #define tty_unregister_driver ...

@depends on !own_function && !own_macro && !own_name@
expression driver;
@@
(
  tty_unregister_driver(driver);
|
  (tty_unregister_driver(driver), 0)
|
- tty_unregister_driver(driver)
+ (tty_unregister_driver(driver), 0)
)
