// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_acpi_remove_void
// compat: touches acpi_driver
// upstream: 6c0eb5ba3500 ("ACPI: make remove callback of ACPI driver void"), v6.2

@ops@
identifier o, f;
@@
struct acpi_driver o = {
	.ops = {
		.remove = f,
	},
};

@called@
identifier ops.f, d, g;
position p;
@@
int f(struct acpi_device *d)
{
<...
return@p <+... g(...) ...+>;
...>
}

@@
identifier ops.f, d;
expression E;
position called.p;
@@
int f(struct acpi_device *d)
{
<...
- return@p E;
+ E;
+ return;
...>
}

@@
identifier ops.f, d;
expression E;
@@
- int
+ void
  f(struct acpi_device *d)
{
<...
return
- E
  ;
...>
}
