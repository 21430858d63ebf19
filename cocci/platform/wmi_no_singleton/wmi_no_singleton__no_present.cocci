// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wmi_no_singleton
// compat: touches no_singleton
// upstream: a66ccfc25354 ("platform/x86: wmi: Do not instantiate older WMI drivers multiple times"), v6.9
//
// Older kernels have a list of their own of what may be there twice.

@@
identifier driver;
expression E;
@@
  struct wmi_driver driver = {
- .no_singleton = E,
  };
