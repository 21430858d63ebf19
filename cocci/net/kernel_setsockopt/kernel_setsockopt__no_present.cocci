// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_setsockopt && have_sock_setsockopt_sockptr
// compat: touches kernel_setsockopt
// compat: allow twice only one of the two arms is evaluated, and the level is an identifier
// upstream: 5a892ff2facb ("net: remove kernel_setsockopt"), v5.8
//
// It did just this.

@own_function@
type T;
identifier f = {kernel_setsockopt};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kernel_setsockopt};
@@
  #define f(...) ...

@own_name@
identifier f = {kernel_setsockopt};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E;
identifier s, m, l;
constant C;
expression O, V, N;
@@
(
- kernel_setsockopt(E, SOL_SOCKET, O, V, N)
+ sock_setsockopt(E, SOL_SOCKET, O, KERNEL_SOCKPTR(V), N)
|
- kernel_setsockopt(s, C, O, V, N)
+ s->ops->setsockopt(s, C, O, KERNEL_SOCKPTR(V), N)
|
- kernel_setsockopt(s->m, C, O, V, N)
+ s->m->ops->setsockopt(s->m, C, O, KERNEL_SOCKPTR(V), N)
|
- kernel_setsockopt(s, l, O, V, N)
+ (l == SOL_SOCKET ? sock_setsockopt(s, l, O, KERNEL_SOCKPTR(V), N) : s->ops->setsockopt(s, l, O, KERNEL_SOCKPTR(V), N))
)
