// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_coalesce_params
// compat: touches set_coalesce
// upstream: unknown (include/linux/ethtool.h), v5.7
//
// A device whose set_coalesce() says nothing of what it takes is refused when it is registered. The function was handed all that
// there was then, and what it ignored was ignored: these 22.

@knows@
identifier object;
expression E;
position p;
@@
  struct ethtool_ops object@p = {
  .supported_coalesce_params = E
  , };

@@
identifier object;
identifier callback != NULL;
position p != knows.p;
@@
  struct ethtool_ops object@p = {
  .set_coalesce = callback,
+ .supported_coalesce_params = GENMASK(21, 0),
  };
