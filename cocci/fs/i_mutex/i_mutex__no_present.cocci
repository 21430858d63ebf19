// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i_mutex
// compat: touches i_mutex
// compat: allow name the tag is what it stands for: any
// upstream: 9902af79c01a ("parallel lookups: actual switch to rwsem"), v4.7

@own@
identifier f = {i_mutex};
@@
  #define f ...

@own_member@
identifier owner, f = {i_mutex};
type T;
@@
  struct owner { ... T f; ... };

@depends on !own && !own_member@
expression I;
@@
(
- mutex_lock(&I->i_mutex)
+ inode_lock(I)
|
- mutex_unlock(&I->i_mutex)
+ inode_unlock(I)
|
- mutex_trylock(&I->i_mutex)
+ inode_trylock(I)
|
- mutex_is_locked(&I->i_mutex)
+ inode_is_locked(I)
|
- mutex_lock_nested(&I->i_mutex, I_MUTEX_PARENT)
+ inode_lock_nested(I, I_MUTEX_PARENT)
)
