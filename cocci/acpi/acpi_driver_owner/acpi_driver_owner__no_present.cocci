// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when (have_acpi_remove_void && !have_acpi_driver_owner) || !have_acpi_driver
// compat: touches acpi_driver
// upstream: cc85f9c05bba ("ACPI: drop redundant owner from acpi_driver"), v6.10
//
// One that lost its owner has a remove() that returns nothing. A newer kernel has no struct acpi_driver at all; the one that comes back has no owner.

@@
identifier o;
expression E;
@@
struct acpi_driver o = {
- .owner = E,
};
