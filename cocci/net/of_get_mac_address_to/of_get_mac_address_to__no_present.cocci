// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_of_get_mac_address_to
// compat: touches of_get_mac_address
// upstream: 83216e3988cd ("of: net: pass the dst buffer to of_get_mac_address()"), v5.13

@own_function@
type T;
@@
  T of_get_mac_address(...) { ... }

@own_macro@
@@
  #define of_get_mac_address(...) ...

@own_name@
@@
  #define of_get_mac_address ...

@depends on !own_function && !own_macro && !own_name@
type T;
typedef u8;
identifier caller;
expression node, to;
fresh identifier helper = "compat_" ## caller ## "_get_mac";
@@
+static inline int helper(struct device_node *np, u8 *addr)
+{
+	const void *mac = of_get_mac_address(np);
+
+	if (!mac)
+		return -ENODEV;
+	if (IS_ERR(mac))
+		return PTR_ERR(mac);
+	memcpy(addr, mac, 6);
+	return 0;
+}
+
  T caller(...)
  {
  <+...
- of_get_mac_address(node, to)
+ helper(node, to)
  ...+>
  }
