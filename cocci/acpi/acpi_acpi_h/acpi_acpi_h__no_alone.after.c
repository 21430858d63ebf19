#include <linux/module.h>
#include <linux/acpi.h>

static acpi_status lid_open(acpi_handle lid)
{
	return acpi_evaluate_object(lid, "_LID", NULL, NULL);
}

static acpi_handle lid_handle;

static bool lid_is_open(void)
{
	return lid_handle && ACPI_SUCCESS(lid_open(lid_handle));
}
