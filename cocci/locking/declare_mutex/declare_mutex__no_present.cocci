// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_declare_mutex
// compat: touches DECLARE_MUTEX init_MUTEX init_MUTEX_LOCKED
// upstream: unknown (include/linux/semaphore.h), v2.6.37

@own_function@
type T;
identifier f = {DECLARE_MUTEX, init_MUTEX, init_MUTEX_LOCKED};
@@
  T f(...) { ... }

@own_macro@
identifier f = {DECLARE_MUTEX, init_MUTEX, init_MUTEX_LOCKED};
@@
  #define f(...) ...

@own_name@
identifier f = {DECLARE_MUTEX, init_MUTEX, init_MUTEX_LOCKED};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
declarer name DECLARE_MUTEX;
identifier S;
@@
- DECLARE_MUTEX(S);
+ struct semaphore S = __SEMAPHORE_INITIALIZER(S, 1);

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
(
- init_MUTEX(E)
+ sema_init(E, 1)
|
- init_MUTEX_LOCKED(E)
+ sema_init(E, 0)
)
