// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_endio_status
// compat: touches bio_endio_status
// upstream: a7d8eaee7faf ("block: add a bio_endio_status helper"), v7.2

@@
expression B, S;
@@
- bio_endio_status(B, S);
+ B->bi_status = S;
+ bio_endio(B);
