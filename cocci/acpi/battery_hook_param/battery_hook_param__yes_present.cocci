// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_battery_hook_param
// compat: touches acpi_battery_hook
// upstream: 878a82c23469 ("ACPI: battery: Pass battery hook pointer to hook callbacks"), v6.2

@add@
identifier o, f;
@@
struct acpi_battery_hook o = {
	.add_battery = f,
};

@@
identifier add.f, b;
@@
  int f(struct power_supply *b
+ , struct acpi_battery_hook *hook
  ) { ... }

@remove@
identifier o, f;
@@
struct acpi_battery_hook o = {
	.remove_battery = f,
};

@@
identifier remove.f, b;
@@
  int f(struct power_supply *b
+ , struct acpi_battery_hook *hook
  ) { ... }
