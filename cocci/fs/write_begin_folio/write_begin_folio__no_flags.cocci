// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_write_begin_folio && !have_write_begin_flags
// compat: touches write_begin write_end
// upstream: unknown (include/linux/fs.h), v5.19

@ops@
identifier o, f;
@@
struct address_space_operations o = {
	.write_begin = f,
};


@@
identifier ops.f, fp, as, at, n, how, pp, fsd;
type T, U;
@@
f(struct file *fp, struct address_space *as, loff_t at, T n,
- U how,
  struct page **pp, void **fsd) {
<...
(
  block_write_begin(as, at, n,
- how,
  pp, ...)
|
  cont_write_begin(fp, as, at, n,
- how,
  pp, ...)
)
...>
}
