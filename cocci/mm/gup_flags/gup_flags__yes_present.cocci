// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_gup_flags
// compat: touches get_user_pages
// upstream: unknown (include/linux/mm.h), v4.9
//
// It was asked whether to write, and whether by force. A driver that counts its arguments otherwise is left as it is.

@own_function@
type T;
identifier f = {get_user_pages};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_user_pages};
@@
  #define f(...) ...

@own_name@
identifier f = {get_user_pages};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, N, W, P, V;
symbol current, true, false;
@@
(
- get_user_pages(S, N, \(1\|true\), \(0\|false\), P, V)
+ get_user_pages(S, N, FOLL_WRITE, P, V)
|
- get_user_pages(current, current->mm, S, N, \(1\|true\), \(0\|false\), P, V)
+ get_user_pages(S, N, FOLL_WRITE, P, V)
|
- get_user_pages(S, N, \(0\|false\), \(0\|false\), P, V)
+ get_user_pages(S, N, 0, P, V)
|
- get_user_pages(current, current->mm, S, N, \(0\|false\), \(0\|false\), P, V)
+ get_user_pages(S, N, 0, P, V)
|
- get_user_pages(S, N, \(1\|true\), \(1\|true\), P, V)
+ get_user_pages(S, N, FOLL_WRITE | FOLL_FORCE, P, V)
|
- get_user_pages(current, current->mm, S, N, \(1\|true\), \(1\|true\), P, V)
+ get_user_pages(S, N, FOLL_WRITE | FOLL_FORCE, P, V)
|
- get_user_pages(S, N, W, \(0\|false\), P, V)
+ get_user_pages(S, N, W ? FOLL_WRITE : 0, P, V)
|
- get_user_pages(current, current->mm, S, N, W, \(0\|false\), P, V)
+ get_user_pages(S, N, W ? FOLL_WRITE : 0, P, V)
|
- get_user_pages(S, N, W, \(1\|true\), P, V)
+ get_user_pages(S, N, (W ? FOLL_WRITE : 0) | FOLL_FORCE, P, V)
|
- get_user_pages(current, current->mm, S, N, W, \(1\|true\), P, V)
+ get_user_pages(S, N, (W ? FOLL_WRITE : 0) | FOLL_FORCE, P, V)
)
