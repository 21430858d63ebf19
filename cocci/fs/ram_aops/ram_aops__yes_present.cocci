// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ram_aops && !have_simple_write_end
// compat: touches simple_write_end
// upstream: unknown (include/linux/fs.h), v5.14
//
// Only operations that are all of the kernel's simple ones: ram_aops are the same.

@simple@
identifier object;
symbol simple_readpage, simple_write_begin, simple_write_end;
symbol __set_page_dirty_no_writeback, __set_page_dirty_nobuffers;
@@
(
- static const struct address_space_operations object = {
-	.readpage = simple_readpage,
-	.write_begin = simple_write_begin,
-	.write_end = simple_write_end,
- };
|
- static const struct address_space_operations object = {
-	.readpage = simple_readpage,
-	.write_begin = simple_write_begin,
-	.write_end = simple_write_end,
-	.set_page_dirty = __set_page_dirty_no_writeback,
- };
|
- static const struct address_space_operations object = {
-	.readpage = simple_readpage,
-	.write_begin = simple_write_begin,
-	.write_end = simple_write_end,
-	.set_page_dirty = __set_page_dirty_nobuffers,
- };
)

@@
identifier simple.object;
@@
- &object
+ &ram_aops
