// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dirty_folio && !have_aops_set_page_dirty
// compat: touches set_page_dirty
// upstream: unknown (include/linux/fs.h), v6.1

@nobuffers@
identifier object;
symbol __set_page_dirty_nobuffers, filemap_dirty_folio;
@@
  struct address_space_operations object = {
- .set_page_dirty = __set_page_dirty_nobuffers
+ .dirty_folio = filemap_dirty_folio
  , };

@buffers@
identifier object;
symbol __set_page_dirty_buffers, block_dirty_folio;
@@
  struct address_space_operations object = {
- .set_page_dirty = __set_page_dirty_buffers
+ .dirty_folio = block_dirty_folio
  , };

@none@
identifier object;
symbol __set_page_dirty_no_writeback, noop_dirty_folio;
@@
  struct address_space_operations object = {
- .set_page_dirty = __set_page_dirty_no_writeback
+ .dirty_folio = noop_dirty_folio
  , };

@own@
identifier callback, first;
@@
  int callback(struct page *first) { ... }

@@
identifier own.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_dirty_folio";
typedef bool;
@@
+static bool __maybe_unused wrapper(struct address_space *mapping, struct folio *folio)
+{
+	return callback(&folio->page);
+}
+
  struct address_space_operations object = {
- .set_page_dirty = callback
+ .dirty_folio = wrapper
  , };
