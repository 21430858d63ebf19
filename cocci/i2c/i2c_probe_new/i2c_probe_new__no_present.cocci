// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_probe_new
// compat: touches probe_new
// upstream: 5eb1e6e459cf ("i2c: Drop legacy callback .probe_new()"), v6.6
//
// probe has the parameters of probe_new since v6.3.

@@
identifier driver, callback;
@@
  struct i2c_driver driver = {
- .probe_new = callback,
+ .probe = callback,
  };
