// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_copy_splice_read && have_generic_file_splice_read
// compat: touches copy_splice_read filemap_splice_read
// upstream: c6585011bc1d ("splice: Remove generic_file_splice_read()"), v6.5

@own_function@
type T;
identifier f = {copy_splice_read, filemap_splice_read};
@@
  T f(...) { ... }

@own_name@
identifier f = {copy_splice_read, filemap_splice_read};
@@
  #define f ...

@depends on !own_function && !own_name@
identifier f = {copy_splice_read, filemap_splice_read};
@@
- f
+ generic_file_splice_read
