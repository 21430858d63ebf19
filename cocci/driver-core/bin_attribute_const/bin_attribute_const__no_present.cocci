// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bin_attribute_const && !have_bin_attribute_read_new
// compat: touches bin_attribute
// upstream: 97d06802d10a ("sysfs: constify bin_attribute argument of bin_attribute::read/write()"), v6.16

@@
typedef loff_t;
identifier f, file_, k, a, b, o, n;
@@
ssize_t f(struct file *file_, struct kobject *k,
- const
  struct bin_attribute *a, char *b, loff_t o, size_t n) { ... }

@@
identifier f, file_, k, a, b, o, n;
@@
ssize_t f(struct file *file_, struct kobject *k,
- const
  struct bin_attribute *a, char *b, loff_t o, size_t n);

@@
identifier f, file_, k, a, v;
@@
int f(struct file *file_, struct kobject *k,
- const
  struct bin_attribute *a, struct vm_area_struct *v) { ... }

@@
identifier f, file_, k, a, v;
@@
int f(struct file *file_, struct kobject *k,
- const
  struct bin_attribute *a, struct vm_area_struct *v);
