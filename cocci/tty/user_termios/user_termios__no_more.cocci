// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_user_termios
// compat: touches kernel_termios_to_user_termios user_termios_to_kernel_termios
// compat: touches kernel_termios_to_user_termios_1 user_termios_to_kernel_termios_1
// upstream: unknown (include/linux/termios_internal.h), v6.2
//
// What asm-generic defined them as.

@own_function@
type T;
identifier f = {kernel_termios_to_user_termios, user_termios_to_kernel_termios, kernel_termios_to_user_termios_1, user_termios_to_kernel_termios_1};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kernel_termios_to_user_termios, user_termios_to_kernel_termios, kernel_termios_to_user_termios_1, user_termios_to_kernel_termios_1};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
expression to, from;
@@
(
- kernel_termios_to_user_termios(to, from)
+ copy_to_user(to, from, sizeof(struct termios2))
|
- kernel_termios_to_user_termios_1(to, from)
+ copy_to_user(to, from, sizeof(struct termios))
|
- user_termios_to_kernel_termios(to, from)
+ copy_from_user(to, from, sizeof(struct termios2))
|
- user_termios_to_kernel_termios_1(to, from)
+ copy_from_user(to, from, sizeof(struct termios))
)
