// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_invalidate_folio && !have_invalidatepage
// compat: touches invalidatepage
// upstream: 128d1f8241d6 ("fs: Add invalidate_folio() aops method"), v5.18
//
// A file system that does not ask for large folios has folios of one page.

@@
identifier ops;
identifier callback != {NULL, block_invalidatepage};
fresh identifier wrapper = "compat_" ## ops ## "_invalidate_folio";
@@
+static void __maybe_unused wrapper(struct folio *folio, size_t offset, size_t length)
+{
+	callback(&folio->page, offset, length);
+}
+
  struct address_space_operations ops = {
- .invalidatepage = callback
+ .invalidate_folio = wrapper
  , };
