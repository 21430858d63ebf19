// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_class_devnode_const
// compat: touches devnode
// upstream: ff62b8e6588f ("driver core: make struct class.devnode() take a const *"), v6.2

@initialised@
type T;
identifier o, f;
@@
T o = {
	.devnode = f,
};

@@
identifier initialised.f, d, m;
@@
char *f(
- const
  struct device *d,
  umode_t *m) { ... }

@assigned@
expression c;
identifier f;
@@
c->devnode = f;

@@
identifier assigned.f, d, m;
@@
char *f(
- const
  struct device *d,
  umode_t *m) { ... }
