// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_module_dm
// compat: touches module_dm
// upstream: unknown (include/linux/device-mapper.h), v6.4
//
// module_driver() writes the same two functions, of what it is named.

@own@
@@
  #define module_dm(...) ...

@written depends on !own@
declarer name module_dm, module_driver;
identifier target;
fresh identifier type = target ## "_target";
@@
- module_dm(target);
+ module_driver(type, dm_register_target, dm_unregister_target);

@depends on written@
@@
  #include <linux/device-mapper.h>
+ #include <linux/device.h>
