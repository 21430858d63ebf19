// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_param_plain
// compat: touches kernel_param
// upstream: unknown (include/linux/moduleparam.h), v4.15

@call@
declarer name module_param_call;
identifier n, s, g;
expression A, P;
@@
(
module_param_call(n, s, g, A, P);
|
module_param_call(n, s, NULL, A, P);
)

@reader@
declarer name module_param_call;
identifier n, g;
expression S, A, P;
@@
module_param_call(n, S, g, A, P);

@set@
identifier o, s;
@@
struct kernel_param_ops o = {
	.set = \(s\|&s\),
};

@get@
identifier o, g;
@@
struct kernel_param_ops o = {
	.get = \(g\|&g\),
};

@done@
type T;
identifier f, v, k;
position p;
@@
T f@p(..., const struct kernel_param *k) { ... }

@@
type T;
identifier call.s, v, k;
position p != done.p;
@@
T s@p(const char *v,
+ const
  struct kernel_param *k) { ... }

@@
type T;
identifier set.s, v, k;
position p != done.p;
@@
T s@p(const char *v,
+ const
  struct kernel_param *k) { ... }

@@
type T;
identifier reader.g, v, k;
position p != done.p;
@@
T g@p(char *v,
+ const
  struct kernel_param *k) { ... }

@@
type T;
identifier get.g, v, k;
position p != done.p;
@@
T g@p(char *v,
+ const
  struct kernel_param *k) { ... }
