// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_can_dlc
// compat: touches get_can_dlc get_canfd_dlc can_dlc2len can_len2dlc
// upstream: unknown (include/linux/can/length.h), v5.11

@own_function@
type T;
identifier f = {get_can_dlc, get_canfd_dlc, can_dlc2len, can_len2dlc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_can_dlc, get_canfd_dlc, can_dlc2len, can_len2dlc};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
expression L;
@@
(
- get_can_dlc(L)
+ can_cc_dlc2len(L)
|
- get_canfd_dlc(L)
+ min_t(u8, L, CANFD_MAX_DLC)
)

@depends on !own_function && !own_macro@
@@
(
- can_dlc2len
+ can_fd_dlc2len
|
- can_len2dlc
+ can_fd_len2dlc
)
  (...)
