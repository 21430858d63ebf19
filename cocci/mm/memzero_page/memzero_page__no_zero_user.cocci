// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_memzero_page && !have_zero_user
// compat: touches zero_user
// upstream: unknown (include/linux/highmem.h), v7.3

@own@
type T;
@@
  T zero_user(...) { ... }

@depends on !own@
@@
- zero_user
+ memzero_page
  (...)
