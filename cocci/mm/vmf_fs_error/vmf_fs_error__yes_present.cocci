// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vmf_fs_error && !have_block_page_mkwrite_return
// compat: touches block_page_mkwrite_return
// upstream: unknown (include/linux/mm.h), v6.6

@@
expression E;
@@
- block_page_mkwrite_return(E)
+ vmf_fs_error(E)
