// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_overlay_fdt_apply_base
// compat: touches of_overlay_fdt_apply
// upstream: unknown (include/linux/of.h), v6.12

@@
expression tree, size, id;
@@
- of_overlay_fdt_apply(tree, size, id)
+ of_overlay_fdt_apply(tree, size, id, NULL)
