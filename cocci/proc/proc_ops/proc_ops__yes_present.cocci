// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_proc_ops
// compat: touches proc_create proc_create_data
// compat: allow removed a proc entry needs no owner: to remove it waits for those who use it
// upstream: d56c0d45f0e2 ("proc: decouple proc from VFS with "struct proc_ops""), v5.6
// upstream: d4455faccd6c ("proc: mandate ->proc_lseek in struct proc_ops"), v5.14
//
// Operations that serve something else as well, or hold what a proc entry has no use for, are left alone. Where
// there was no llseek, it was default_llseek(): now it must be there.

@entry@
identifier ops;
expression E1, E2, E3, E4;
position p;
@@
(
  proc_create(E1, E2, E3, &ops@p)
|
  proc_create_data(E1, E2, E3, &ops@p, E4)
)

@other@
identifier entry.ops;
position p != entry.p;
@@
  ops@p

@strange@
identifier entry.ops;
identifier member != {owner, open, read, read_iter, write, release, poll, unlocked_ioctl, compat_ioctl, mmap, get_unmapped_area, llseek};
expression E;
@@
  struct file_operations ops = { .member = E, };

@seeks@
identifier entry.ops;
expression E;
@@
  struct file_operations ops = { .llseek = E, };

@known@
identifier entry.ops;
@@
  struct proc_ops ops = { ... };

@converted depends on !other && !strange && !known@
identifier entry.ops;
@@
- struct file_operations
+ struct proc_ops
  ops = { ... };

@depends on converted && !seeks@
identifier entry.ops;
@@
  struct proc_ops ops = {
+ .proc_lseek = default_llseek,
  ...
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .owner = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .open = E,
+ .proc_open = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .read = E,
+ .proc_read = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .read_iter = E,
+ .proc_read_iter = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .write = E,
+ .proc_write = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .release = E,
+ .proc_release = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .poll = E,
+ .proc_poll = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .unlocked_ioctl = E,
+ .proc_ioctl = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .compat_ioctl = E,
+ .proc_compat_ioctl = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .mmap = E,
+ .proc_mmap = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .get_unmapped_area = E,
+ .proc_get_unmapped_area = E,
  };

@depends on converted@
identifier entry.ops;
expression E;
@@
  struct proc_ops ops = {
- .llseek = E,
+ .proc_lseek = E,
  };
