// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_acpi_bus_get_device && have_acpi_fetch_acpi_dev
// compat: touches acpi_bus_get_device
// upstream: ac2a3feefad5 ("ACPI: bus: Eliminate acpi_bus_get_device()"), v5.18

@own_function@
type T;
@@
  T acpi_bus_get_device(...) { ... }

@own_macro@
@@
  #define acpi_bus_get_device(...) ...

@own_name@
@@
  #define acpi_bus_get_device ...

@depends on !own_function && !own_macro && !own_name@
expression handle, device;
@@
(
- acpi_bus_get_device(handle, &device);
+ device = acpi_fetch_acpi_dev(handle);
|
- acpi_bus_get_device(handle, &device)
+ ((device = acpi_fetch_acpi_dev(handle)) ? 0 : -ENODEV)
|
- acpi_bus_get_device(handle, device)
+ ((*device = acpi_fetch_acpi_dev(handle)) ? 0 : -ENODEV)
)
