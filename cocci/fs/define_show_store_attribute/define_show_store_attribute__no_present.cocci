// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_define_show_store_attribute
// compat: touches DEFINE_SHOW_STORE_ATTRIBUTE
// upstream: unknown (include/linux/seq_file.h), v6.7

@own_function@
type T;
@@
  T DEFINE_SHOW_STORE_ATTRIBUTE(...) { ... }

@own_macro@
@@
  #define DEFINE_SHOW_STORE_ATTRIBUTE(...) ...

@own_name@
@@
  #define DEFINE_SHOW_STORE_ATTRIBUTE ...

@depends on !own_function && !own_macro && !own_name@
declarer name DEFINE_SHOW_STORE_ATTRIBUTE;
identifier N;
fresh identifier do_show = N ## "_show";
fresh identifier do_write = N ## "_write";
fresh identifier do_open = N ## "_open";
fresh identifier do_fops = N ## "_fops";
@@
- DEFINE_SHOW_STORE_ATTRIBUTE(N);
+ static int do_open(struct inode *inode, struct file *file)
+ {
+ 	return single_open(file, do_show, inode->i_private);
+ }
+ static const struct file_operations do_fops = {
+ 	.owner = THIS_MODULE,
+ 	.open = do_open,
+ 	.read = seq_read,
+ 	.write = do_write,
+ 	.llseek = seq_lseek,
+ 	.release = single_release,
+ };
