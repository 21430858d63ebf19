// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_managed_software_node && !have_device_add_properties
// compat: touches device_add_properties
// upstream: unknown (include/linux/property.h), v6.1
//
// The properties go with the device, as they did. A driver that takes them away earlier is left to the compiler
// to complain of.

@own_function@
type T;
identifier f = {device_add_properties, device_remove_properties};
@@
  T f(...) { ... }

@own_macro@
identifier f = {device_add_properties, device_remove_properties};
@@
  #define f(...) ...

@taken_away@
@@
  device_remove_properties(...)

@depends on !own_function && !own_macro && !taken_away@
expression dev, properties;
@@
- device_add_properties(dev, properties)
+ device_create_managed_software_node(dev, properties, NULL)
