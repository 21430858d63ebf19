// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_mutex_init
// compat: touches devm_mutex_init
// upstream: 4cd47222e435 ("locking/mutex: Introduce devm_mutex_init()"), v6.10
//
// What the new one does at the end, mutex_destroy(), does nothing but for CONFIG_DEBUG_MUTEXES, and there only marks the mutex as unusable.

@own_function@
type T;
@@
  T devm_mutex_init(...) { ... }

@own_macro@
@@
  #define devm_mutex_init(...) ...

@own_name@
@@
  #define devm_mutex_init ...

@depends on !own_function && !own_macro && !own_name@
expression dev, lock, E;
@@
(
- E = devm_mutex_init(dev, lock);
+ mutex_init(lock);
+ E = 0;
|
- return devm_mutex_init(dev, lock);
+ mutex_init(lock);
+ return 0;
)
