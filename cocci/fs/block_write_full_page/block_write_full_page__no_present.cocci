// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_block_write_full_page
// compat: touches block_write_full_page
// upstream: unknown (include/linux/buffer_head.h), v6.12
//
// Its folios are written by a function that modules do not get; mpage_writepages() writes the same blocks.

@only@
identifier f, get;
identifier first, second;
@@
  f(struct page *first, struct writeback_control *second) { return block_write_full_page(first, get, second); }

@pages@
identifier only.f, object, g;
@@
  struct address_space_operations object = {
  .writepage = f,
  .writepages = g,
  };

@depends on only && !pages@
identifier only.f, only.get, object;
fresh identifier wrapper = "compat_" ## object ## "_writepages";
@@
+static int __maybe_unused wrapper(struct address_space *mapping, struct writeback_control *wbc)
+{
+	return mpage_writepages(mapping, wbc, get);
+}
+
  struct address_space_operations object = {
- .writepage = f
+ .writepages = wrapper
  , };

@depends on pages@
identifier only.f, object;
@@
  struct address_space_operations object = {
- .writepage = f,
  };

@depends on only@
identifier only.f, only.get, first, second;
type T;
@@
- T f(struct page *first, struct writeback_control *second) { return block_write_full_page(first, get, second); }

@depends on only@
identifier only.f;
type T;
@@
- T f(struct page *, struct writeback_control *);
