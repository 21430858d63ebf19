// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_getsockname_len
// compat: touches kernel_getsockname kernel_getpeername getname
// upstream: 9b2c45d479d0 ("net: make getname() functions return length rather than use int* parameter"), v4.17

@own_function@
type T;
identifier f = {kernel_getsockname, kernel_getpeername};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kernel_getsockname, kernel_getpeername};
@@
  #define f(...) ...

@own_name@
identifier f = {kernel_getsockname, kernel_getpeername};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier E;
expression S, A, L;
@@
(
- E = kernel_getsockname(S, A, &L);
+ E = kernel_getsockname(S, A);
+ if (E >= 0) {
+	L = E;
+	E = 0;
+ }
|
- E = kernel_getpeername(S, A, &L);
+ E = kernel_getpeername(S, A);
+ if (E >= 0) {
+	L = E;
+	E = 0;
+ }
)

@depends on !own_function && !own_macro && !own_name@
struct socket *S;
identifier E;
expression A, L, P;
@@
- E = S->ops->getname(S, A, &L, P);
+ E = S->ops->getname(S, A, P);
+ if (E >= 0) {
+	L = E;
+	E = 0;
+ }
