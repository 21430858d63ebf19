// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_user_pointer_number
// compat: touches access_ok copy_from_user copy_to_user clear_user
// compat: after access_ok_type__no_present
// upstream: unknown (include/linux/uaccess.h), v6.14
//
// No change of the kernel's: gcc 14 refuses a number where a pointer belongs, which was a warning.
// Only what has a number's type here is changed, as the third argument of ioctl().

@own_function@
type T;
identifier f = {access_ok, copy_from_user, copy_to_user, clear_user};
@@
  T f(...) { ... }

@own_macro@
identifier f = {access_ok, copy_from_user, copy_to_user, clear_user};
@@
  #define f(...) ...

@own_name@
identifier f = {access_ok, copy_from_user, copy_to_user, clear_user};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
unsigned long a;
expression E, n;
attribute name __user;
@@
(
  access_ok(
- a
+ (void __user *)a
  , n)
|
  clear_user(
- a
+ (void __user *)a
  , n)
|
  copy_from_user(E,
- a
+ (void __user *)a
  , n)
|
  copy_to_user(
- a
+ (void __user *)a
  , E, n)
)
