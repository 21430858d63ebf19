// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_class_devnode_const
// compat: touches devnode
// upstream: ff62b8e6588f ("driver core: make struct class.devnode() take a const *"), v6.2

@done@
identifier f, d, m;
position p;
@@
char *f@p(
  const struct device *d,
  umode_t *m) { ... }

@initialised@
type T;
identifier o, f;
@@
T o = {
	.devnode = f,
};

@@
identifier initialised.f, d, m;
position p != done.p;
@@
char *f@p(
+ const
  struct device *d,
  umode_t *m) { ... }

@assigned@
expression c;
identifier f;
@@
c->devnode = f;

// One that was found by an object as well has its const by now.
@done_now@
identifier f, d, m;
position p;
@@
char *f@p(
  const struct device *d,
  umode_t *m) { ... }

@@
identifier assigned.f, d, m;
position p != done_now.p;
@@
char *f@p(
+ const
  struct device *d,
  umode_t *m) { ... }
