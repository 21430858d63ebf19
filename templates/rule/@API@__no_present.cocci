// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_@API@
// compat: touches @API@
// upstream: 000000000000 ("subject of the commit"), v0.0

@@
expression list arguments;
@@
- @API@(arguments)
+ @API@_fixed(arguments)
