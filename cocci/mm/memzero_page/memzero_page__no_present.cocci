// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_memzero_page
// compat: touches memzero_page
// upstream: 28961998f858 ("iov_iter: lift memzero_page() to highmem.h"), v5.13

@own_function@
type T;
@@
  T memzero_page(...) { ... }

@own_macro@
@@
  #define memzero_page(...) ...

@own_name@
@@
  #define memzero_page ...

@depends on !own_function && !own_macro && !own_name@
expression page, at, size;
@@
- memzero_page(page, at, size)
+ zero_user(page, at, size)
