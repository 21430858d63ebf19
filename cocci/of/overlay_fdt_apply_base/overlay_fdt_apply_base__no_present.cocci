// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_overlay_fdt_apply_base
// compat: touches of_overlay_fdt_apply
// upstream: unknown (include/linux/of.h), v6.12
//
// A call that names a node is left to fail: older kernels find it by the overlay alone.

@@
expression tree, size, id;
@@
- of_overlay_fdt_apply(tree, size, id, NULL)
+ of_overlay_fdt_apply(tree, size, id)
