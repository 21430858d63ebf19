// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bio_max_vecs && !have_bio_max_pages
// compat: touches BIO_MAX_PAGES
// upstream: a8affc03a9b3 ("block: rename BIO_MAX_PAGES to BIO_MAX_VECS"), v5.12

@own@
@@
  #define BIO_MAX_PAGES ...

@depends on !own@
symbol BIO_MAX_PAGES;
@@
- BIO_MAX_PAGES
+ (int)BIO_MAX_VECS
