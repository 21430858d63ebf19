// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_page_pool_headers && !have_net_page_pool_h
// compat: touches net/page_pool.h
// upstream: a9ca9f9ceff3 ("page_pool: split types and declarations from page_pool.h"), v6.6

@@
@@
- #include <net/page_pool.h>
+ #include <net/page_pool/helpers.h>
