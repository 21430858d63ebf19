// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_write_begin_folio && !have_write_begin_kiocb
// compat: touches write_begin write_end
// compat: allow twice P is an idexpression, a variable
// upstream: unknown (include/linux/fs.h), v6.12
//
// A page that is passed on to the kernel is a folio there, and so is one that write_begin stores. What else the driver does with it itself is
// left to the compiler to complain of. Where the file system has not asked for large folios a page is all of its folio.

@ops@
identifier o, f;
@@
struct address_space_operations o = {
	.write_begin = f,
};

@ends@
identifier o, g;
@@
struct address_space_operations o = {
	.write_end = g,
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

@@
identifier ops.f, fp, as, at, n, pp, fsd;
type T;
@@
f(struct file *fp, struct address_space *as, loff_t at, T n,
- struct page
+ struct folio
  **pp,
  void **fsd) { ... }

@@
identifier ops.f, fp, as, at, n, pp, fsd;
type T;
idexpression struct page *P;
@@
f(struct file *fp, struct address_space *as, loff_t at, T n, struct folio **pp, void **fsd) {
<...
(
  *pp =
- P
+ (P ? page_folio(P) : NULL)
|
  P =
- *pp
+ folio_page(*pp, 0)
)
...>
}

@@
identifier ends.g, fp, as, at, n, done, pg, fsd;
type T, U;
@@
g(struct file *fp, struct address_space *as, loff_t at, T n, U done,
- struct page
+ struct folio
  *pg,
  void *fsd) { ... }
