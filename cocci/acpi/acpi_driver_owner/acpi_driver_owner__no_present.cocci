// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_acpi_remove_void && !have_acpi_driver_owner
// compat: touches acpi_driver
// upstream: cc85f9c05bba ("ACPI: drop redundant owner from acpi_driver"), v6.10
//
// A newer kernel has no struct acpi_driver at all: one that lost its owner has a remove() that returns nothing.

@@
identifier o;
expression E;
@@
struct acpi_driver o = {
- .owner = E,
};
