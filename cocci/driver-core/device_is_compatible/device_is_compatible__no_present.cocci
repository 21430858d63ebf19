// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_device_is_compatible
// compat: touches device_is_compatible
// upstream: unknown (include/linux/property.h), v6.7

@own_function@
type T;
@@
  T device_is_compatible(...) { ... }

@own_macro@
@@
  #define device_is_compatible(...) ...

@own_name@
@@
  #define device_is_compatible ...

@depends on !own_function && !own_macro && !own_name@
expression dev, S;
@@
- device_is_compatible(dev, S)
+ (device_property_match_string(dev, "compatible", S) >= 0)
