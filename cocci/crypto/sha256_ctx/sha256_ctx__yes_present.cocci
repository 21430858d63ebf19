// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sha256_ctx
// compat: touches sha256_state
// compat: allow name the tag and the member are those of one structure of the driver
// upstream: unknown (include/crypto/sha2.h), v7.3

@uses@
identifier sum;
@@
  sha256_init(&sum)

@@
identifier uses.sum;
@@
- struct sha256_state sum;
+ struct sha256_ctx sum;

@member@
identifier sum;
expression E;
@@
(
  sha256_init(&E->sum)
|
  sha256_init(&E.sum)
)

@@
identifier member.sum, holder;
@@
  struct holder {
  ...
- struct sha256_state sum;
+ struct sha256_ctx sum;
  ...
  };
