// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bin_attribute_const
// compat: touches bin_attribute
// upstream: 97d06802d10a ("sysfs: constify bin_attribute argument of bin_attribute::read/write()"), v6.16

@io_done@
typedef loff_t;
identifier f, file_, k, a, b, o, n;
position p;
@@
ssize_t f@p(struct file *file_, struct kobject *k,
  const struct bin_attribute *a, char *b, loff_t o, size_t n) { ... }

@@
identifier f, file_, k, a, b, o, n;
position p != io_done.p;
@@
ssize_t f@p(struct file *file_, struct kobject *k,
+ const
  struct bin_attribute *a, char *b, loff_t o, size_t n) { ... }

@mmap_done@
identifier f, file_, k, a, v;
position p;
@@
int f@p(struct file *file_, struct kobject *k,
  const struct bin_attribute *a, struct vm_area_struct *v) { ... }

@@
identifier f, file_, k, a, v;
position p != mmap_done.p;
@@
int f@p(struct file *file_, struct kobject *k,
+ const
  struct bin_attribute *a, struct vm_area_struct *v) { ... }

@visible_done@
typedef umode_t;
identifier f, k, a, n;
position p;
@@
umode_t f@p(struct kobject *k,
  const struct bin_attribute *a, int n) { ... }

@@
identifier f, k, a, n;
position p != visible_done.p;
@@
umode_t f@p(struct kobject *k,
+ const
  struct bin_attribute *a, int n) { ... }

@@
identifier g, attrs;
@@
struct attribute_group g = {
	.bin_attrs =
- attrs
+ (void *)attrs
  ,
};
