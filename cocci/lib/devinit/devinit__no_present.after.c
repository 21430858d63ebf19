#include <linux/module.h>
#define __devinit
#define __devexit
#define __devinitdata
#define __devexitdata
#define __devinitconst
#define __devexit_p(x) x
#include <linux/device.h>
#include <linux/mod_devicetable.h>
#include <linux/platform_device.h>

static int chair_seats __devinitdata = 4;

static int __devinit chair_probe(struct platform_device *chair)
{
	return chair_seats > 2 ? 0 : -ENODEV;
}

static void __devexit chair_gone(struct platform_device *chair)
{
	platform_set_drvdata(chair, NULL);
}

static const struct platform_device_id chair_ids[] __devinitconst = {
	{ "chair" },
	{ }
};

static struct platform_driver chair_driver = {
	.probe = chair_probe,
	.id_table = chair_ids,
	.driver = { .name = "chair" },
};

static void (*chair_leaves)(struct platform_device *chair) = __devexit_p(chair_gone);

static int __init chair_init(void)
{
	return platform_driver_register(&chair_driver);
}
module_init(chair_init);

static void __exit chair_exit(void)
{
	chair_leaves(NULL);
	platform_driver_unregister(&chair_driver);
}
module_exit(chair_exit);
