// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_get_match_data
// compat: touches i2c_get_match_data
// upstream: 564d73c4d920 ("i2c: Add i2c_get_match_data()"), v6.6

@own_function@
type T;
@@
  T i2c_get_match_data(...) { ... }

@own_macro@
@@
  #define i2c_get_match_data(...) ...

@own_name@
@@
  #define i2c_get_match_data ...

@depends on !own_function && !own_macro && !own_name@
identifier client;
@@
- i2c_get_match_data(client)
+ (device_get_match_data(&client->dev) ?: i2c_match_id(to_i2c_driver(client->dev.driver)->id_table, client) ? (const void *)i2c_match_id(to_i2c_driver(client->dev.driver)->id_table, client)->driver_data : NULL)
