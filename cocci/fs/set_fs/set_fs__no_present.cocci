// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_set_fs
// compat: touches set_fs get_fs
// upstream: 5e6e9852d6f7 ("uaccess: add infrastructure for kernel builds with set_fs()"), v5.10
//
// What is read or written in between is in the kernel's own memory: kernel_read() and kernel_write() are for that, and take
// files that have read_iter() and write_iter(), as those of a disk do. If anything
// else is called in between that may take an address of user space, it stays, for the compiler to complain of.

@own_function@
type T;
identifier f = {set_fs, get_fs};
@@
  T f(...) { ... }

@own_macro@
identifier f = {set_fs, get_fs};
@@
  #define f(...) ...

@own_name@
identifier f = {set_fs, get_fs};
@@
  #define f ...

@strange exists@
identifier known != {vfs_read, vfs_write, __vfs_read, __vfs_write, kernel_read, kernel_write, filp_open, filp_close, vfs_llseek, vfs_fsync, IS_ERR, PTR_ERR, IS_ERR_OR_NULL, printk, pr_err, pr_info, pr_debug, pr_warn, dev_err, dev_info, dev_dbg, dev_warn, memset, memcpy, memcmp, strlen, strcpy, strcmp, sprintf, snprintf, kfree, kmalloc, kzalloc, vmalloc, vfree, i_size_read, file_inode, set_fs, get_fs, get_ds};
identifier m != {read, write};
expression S, E;
symbol KERNEL_DS;
position p;
@@
  set_fs@p(\(KERNEL_DS\|get_ds()\));
  ... when != set_fs(S)
(
  known(...)
|
  E->m(...)
|
  E.m(...)
)

@depends on !own_function && !own_macro && !own_name@
expression F, B, N, P, S;
symbol KERNEL_DS;
position p != strange.p;
@@
- set_fs@p(\(KERNEL_DS\|get_ds()\));
  <... when != set_fs(...)
(
- \(vfs_read\|__vfs_read\)(F, B, N, P)
+ kernel_read(F, B, N, P)
|
- \(vfs_write\|__vfs_write\)(F, B, N, P)
+ kernel_write(F, B, N, P)
|
- F->f_op->read(F, B, N, P)
+ kernel_read(F, B, N, P)
|
- F->f_op->write(F, B, N, P)
+ kernel_write(F, B, N, P)
)
  ...>
- set_fs(S);

@remains@
@@
  set_fs(...)

@depends on !own_function && !own_macro && !own_name && !remains@
identifier before;
typedef mm_segment_t;
@@
(
- mm_segment_t before = get_fs();
|
- mm_segment_t before;
|
- before = get_fs();
)
