// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_net_dim_pointer
// compat: touches net_dim
// upstream: unknown (include/linux/dim.h), v7.3

@@
identifier sample;
expression dim;
@@
- net_dim(dim, sample)
+ net_dim(dim, &sample)
