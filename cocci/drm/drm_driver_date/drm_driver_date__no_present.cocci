// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_driver_date
// compat: touches drm_driver
// upstream: cb2e1c2136f7 ("drm: remove driver date from struct drm_driver and all drivers"), v6.14
//
// What it told users is gone there, too.

@@
identifier driver;
expression E;
@@
  struct drm_driver driver = {
- .date = E,
  };
