#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/slab.h>

static int chest_add(struct acpi_device *adev)
{
	return 0;
}

static void chest_remove(struct acpi_device *adev)
{
	kfree(acpi_driver_data(adev));
}

static void trunk_remove(struct acpi_device *adev)
{
	chest_remove(adev);
}

static int __maybe_unused compat_chest_driver_remove(struct acpi_device *adev)
{
	chest_remove(adev);
	return 0;
}

static struct acpi_driver chest_driver = {
	.name = "chest",
	.ops = {
		.add = chest_add,
		.remove = compat_chest_driver_remove,
	},
};

static int __maybe_unused compat_trunk_driver_remove(struct acpi_device *adev)
{
	trunk_remove(adev);
	return 0;
}

static struct acpi_driver trunk_driver = {
	.name = "trunk",
	.ops.remove = compat_trunk_driver_remove,
};

static struct acpi_driver *const boxes[] = { &chest_driver, &trunk_driver };
