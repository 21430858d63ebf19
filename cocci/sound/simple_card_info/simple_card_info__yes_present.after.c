#include <linux/module.h>
#include <linux/platform_device.h>
#include <sound/simple_card.h>

static struct simple_util_info horn_info = {
	.card = "horn",
	.name = "horn",
	.codec = "horn-codec",
	.platform = "horn-i2s",
	.daifmt = SND_SOC_DAIFMT_I2S,
	.cpu_dai = {
		.name = "horn-i2s",
		.sysclk = 0,
	},
	.codec_dai = {
		.name = "horn-hifi",
	},
};

static struct platform_device horn_card = {
	.name = "asoc-simple-card",
	.id = 0,
	.dev.platform_data = &horn_info,
};

static int __init horn_init(void)
{
	struct simple_util_info *info = horn_card.dev.platform_data;

	if (!info->card)
		return -EINVAL;
	return platform_device_register(&horn_card);
}
module_init(horn_init);

static void __exit horn_exit(void)
{
	platform_device_unregister(&horn_card);
}
module_exit(horn_exit);
