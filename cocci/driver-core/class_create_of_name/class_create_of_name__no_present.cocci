// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_class_create_of_name
// compat: touches class_create
// upstream: 1aaba11da9aa ("driver core: class: remove module * from class_create()"), v6.4

@own_function@
type T;
@@
  T class_create(...) { ... }

@own_macro@
@@
  #define class_create(...) ...

@own_name@
@@
  #define class_create ...

@depends on !own_function && !own_macro && !own_name@
expression name;
@@
- class_create(name)
+ class_create(THIS_MODULE, name)
