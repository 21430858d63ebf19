// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_irq_h
// compat: touches drm/drm_irq.h
// upstream: unknown (include/drm/drm_irq.h), v5.15
//
// What it declared is gone with it. A driver that calls that is left to the compiler to complain of.

@@
@@
- #include <drm/drm_irq.h>
