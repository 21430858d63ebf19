// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_acpi_acpi_h
// compat: touches acpi/acpi.h
// upstream: unknown (include/acpi/platform/aclinux.h), v3.14

@@
@@
- #include <acpi/acpi.h>
+ #include <linux/acpi.h>
