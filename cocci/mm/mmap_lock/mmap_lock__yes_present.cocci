// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mmap_lock && !have_mmap_sem
// compat: touches mmap_sem
// compat: allow name the tag is what it stands for: any
// upstream: d8ed45c5dcd4 ("mmap locking API: use coccinelle to convert mmap_sem rwsem call sites"), v5.8

@own@
@@
  #define mmap_sem ...

@own_member@
identifier owner, f = {mmap_sem};
type T;
@@
  struct owner { ... T f; ... };

@depends on !own && !own_member@
expression MM;
@@
(
- down_read(&MM->mmap_sem)
+ mmap_read_lock(MM)
|
- up_read(&MM->mmap_sem)
+ mmap_read_unlock(MM)
|
- down_write(&MM->mmap_sem)
+ mmap_write_lock(MM)
|
- up_write(&MM->mmap_sem)
+ mmap_write_unlock(MM)
|
- down_read_trylock(&MM->mmap_sem)
+ mmap_read_trylock(MM)
|
- down_write_killable(&MM->mmap_sem)
+ mmap_write_lock_killable(MM)
|
- down_read_killable(&MM->mmap_sem)
+ mmap_read_lock_killable(MM)
|
- down_write_trylock(&MM->mmap_sem)
+ mmap_write_trylock(MM)
)
