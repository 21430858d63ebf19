// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wmi_instance_count
// compat: touches wmi_instance_count
// upstream: unknown (include/linux/acpi.h), v6.6
//
// The kernel knows the number, and does not tell it: only the first instance that there is none of is a bad parameter.
// The instances of a data block are read for it.

@own_function@
type T;
@@
  T wmi_instance_count(...) { ... }

@own_macro@
@@
  #define wmi_instance_count(...) ...

@own_name@
@@
  #define wmi_instance_count ...

@depends on !own_function && !own_macro && !own_name@
type T;
identifier caller;
expression G;
fresh identifier helper = "compat_" ## caller ## "_wmi_count";
@@
+static inline int helper(const char *guid)
+{
+	int count = 0;
+
+	if (!wmi_has_guid(guid))
+		return -ENODEV;
+	while (count < 255) {
+		struct acpi_buffer out = {
+			.length = ACPI_ALLOCATE_BUFFER,
+		};
+
+		if (wmi_query_block(guid, count, &out) == AE_BAD_PARAMETER)
+			break;
+		kfree(out.pointer);
+		count++;
+	}
+	return count;
+}
+
  T caller(...)
  {
  <+...
- wmi_instance_count(G)
+ helper(G)
  ...+>
  }
