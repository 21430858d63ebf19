// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_read_folio && !have_readpage
// compat: touches readpage
// upstream: unknown (include/linux/fs.h), v6.1
//
// A file system that does not ask for large folios gets none: each is one page.

@address_space_operations_readpage@
identifier callback, first, second;
@@
  int callback(struct file *first, struct page *second) { ... }

@@
identifier address_space_operations_readpage.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_readpage";
@@
+static int __maybe_unused wrapper(struct file *file, struct folio *folio)
+{
+	return callback(file, &folio->page);
+}
+
  struct address_space_operations object = {
- .readpage = callback
+ .read_folio = wrapper
  , };
