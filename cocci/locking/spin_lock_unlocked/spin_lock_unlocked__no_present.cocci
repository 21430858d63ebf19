// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spin_lock_unlocked
// compat: touches SPIN_LOCK_UNLOCKED RW_LOCK_UNLOCKED
// upstream: unknown (include/linux/spinlock_types.h), v2.6.39

@own_function@
type T;
identifier f = {SPIN_LOCK_UNLOCKED, RW_LOCK_UNLOCKED};
@@
  T f(...) { ... }

@own_macro@
identifier f = {SPIN_LOCK_UNLOCKED, RW_LOCK_UNLOCKED};
@@
  #define f(...) ...

@own_name@
identifier f = {SPIN_LOCK_UNLOCKED, RW_LOCK_UNLOCKED};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef spinlock_t;
identifier S;
symbol SPIN_LOCK_UNLOCKED;
@@
  spinlock_t S =
- SPIN_LOCK_UNLOCKED
+ __SPIN_LOCK_UNLOCKED(S)
  ;

@depends on !own_function && !own_macro && !own_name@
typedef rwlock_t;
identifier S;
symbol RW_LOCK_UNLOCKED;
@@
  rwlock_t S =
- RW_LOCK_UNLOCKED
+ __RW_LOCK_UNLOCKED(S)
  ;

@depends on !own_function && !own_macro && !own_name@
expression E;
symbol SPIN_LOCK_UNLOCKED, RW_LOCK_UNLOCKED;
@@
(
- E = SPIN_LOCK_UNLOCKED;
+ spin_lock_init(&E);
|
- E = RW_LOCK_UNLOCKED;
+ rwlock_init(&E);
)
