// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_class_dev_uevent_const
// compat: touches dev_uevent
// upstream: 23680f0b7d7f ("driver core: make struct class.dev_uevent() take a const *"), v6.2

@done@
identifier f, d, e;
position p;
@@
int f@p(
  const struct device *d,
  struct kobj_uevent_env *e) { ... }

@initialised@
type T;
identifier o, f;
@@
T o = {
	.dev_uevent = f,
};

@@
identifier initialised.f, d, e;
position p != done.p;
@@
int f@p(
+ const
  struct device *d,
  struct kobj_uevent_env *e) { ... }

@assigned@
expression c;
identifier f;
@@
c->dev_uevent = f;

// One that was found by an object as well has its const by now.
@done_now@
identifier f, d, e;
position p;
@@
int f@p(
  const struct device *d,
  struct kobj_uevent_env *e) { ... }

@@
identifier assigned.f, d, e;
position p != done_now.p;
@@
int f@p(
+ const
  struct device *d,
  struct kobj_uevent_env *e) { ... }
