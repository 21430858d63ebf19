// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_copy_splice_read && !have_generic_file_splice_read
// compat: touches generic_file_splice_read
// upstream: c6585011bc1d ("splice: Remove generic_file_splice_read()"), v6.5
//
// It called read_iter, as copy_splice_read() does, whatever the file is. filemap_splice_read() is for files whose
// pages are in the page cache alone.

@own_function@
type T;
@@
  T generic_file_splice_read(...) { ... }

@own_name@
@@
  #define generic_file_splice_read ...

@depends on !own_function && !own_name@
symbol generic_file_splice_read;
@@
- generic_file_splice_read
+ copy_splice_read
