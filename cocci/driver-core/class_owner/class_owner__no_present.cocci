// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_class_owner
// compat: touches class_register
// upstream: 6e30a66433af ("driver core: class: remove struct module owner out of struct class"), v6.4
//
// T is struct class, which newer versions of spatch take for C++. One that the file does not register is left alone.

@registered@
identifier o;
@@
  class_register(&o)

@@
type T;
identifier registered.o;
@@
T o = {
- .owner = THIS_MODULE,
};

@@
expression E;
@@
- E.owner = THIS_MODULE;
  ... when any
  class_register(&E)

@@
expression E;
@@
- E->owner = THIS_MODULE;
  ... when any
  class_register(E)
