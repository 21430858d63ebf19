// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_access_ok_type
// compat: touches VERIFY_READ VERIFY_WRITE
// upstream: 96d4f267e40f ("Remove 'type' argument from access_ok() function"), v5.0

@own@
@@
  #define access_ok(...) ...

@depends on !own@
symbol VERIFY_READ, VERIFY_WRITE;
expression P, S;
@@
  access_ok(
- \(VERIFY_READ\|VERIFY_WRITE\),
  P, S)
