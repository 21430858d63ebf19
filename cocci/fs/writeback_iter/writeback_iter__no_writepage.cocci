// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_writepage && have_writeback_iter
// compat: touches writepage
// upstream: unknown (include/linux/writeback.h), v7.3
//
// The loop is what write_cache_pages() was for a table without writepages: the next page is asked for with the error of the last.

@writepages@
identifier object, f;
@@
  struct address_space_operations object = {
  .writepages = f
  , };

@writepage@
identifier callback, first, second;
@@
  int callback(struct page *first, struct writeback_control *second) { ... }

@depends on !writepages@
identifier writepage.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_writepages";
@@
+static int __maybe_unused wrapper(struct address_space *mapping, struct writeback_control *wbc)
+{
+	struct folio *folio = NULL;
+	int error = 0;
+
+	while ((folio = writeback_iter(mapping, wbc, folio, &error))) {
+		error = callback(&folio->page, wbc);
+		if (error == AOP_WRITEPAGE_ACTIVATE) {
+			folio_unlock(folio);
+			error = 0;
+		}
+	}
+
+	return error;
+}
+
  struct address_space_operations object = {
- .writepage = callback
+ .writepages = wrapper
  , };
