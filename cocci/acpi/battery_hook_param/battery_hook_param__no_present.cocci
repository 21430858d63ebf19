// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_battery_hook_param
// compat: touches acpi_battery_hook
// upstream: 878a82c23469 ("ACPI: battery: Pass battery hook pointer to hook callbacks"), v6.2
//
// Callbacks that do not use the hook.

@add@
identifier o, f;
@@
struct acpi_battery_hook o = {
	.add_battery = f,
};

@add_uses@
identifier add.f, b, h;
position p;
@@
int f@p(struct power_supply *b, struct acpi_battery_hook *h) { <+... h ...+> }

@@
identifier add.f, b, h;
position p != add_uses.p;
@@
int f@p(struct power_supply *b
- , struct acpi_battery_hook *h
  ) { ... }

@remove@
identifier o, f;
@@
struct acpi_battery_hook o = {
	.remove_battery = f,
};

@remove_uses@
identifier remove.f, b, h;
position p;
@@
int f@p(struct power_supply *b, struct acpi_battery_hook *h) { <+... h ...+> }

@@
identifier remove.f, b, h;
position p != remove_uses.p;
@@
int f@p(struct power_supply *b
- , struct acpi_battery_hook *h
  ) { ... }
