// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_release_folio && !have_releasepage
// compat: touches releasepage
// upstream: unknown (include/linux/fs.h), v5.19
//
// A file system that does not ask for large folios has folios of one page.

@@
identifier ops;
identifier callback != {NULL, block_invalidatepage};
fresh identifier wrapper = "compat_" ## ops ## "_release_folio";
typedef bool, gfp_t;
@@
+static bool __maybe_unused wrapper(struct folio *folio, gfp_t gfp)
+{
+	return callback(&folio->page, gfp);
+}
+
  struct address_space_operations ops = {
- .releasepage = callback
+ .release_folio = wrapper
  , };
