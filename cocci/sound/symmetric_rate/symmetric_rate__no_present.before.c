#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct flute {
	int symmetric_rate;
};

static struct snd_soc_dai_driver flute_dai = {
	.name = "flute",
	.symmetric_rate = 1,
	.symmetric_sample_bits = 1,
};

static struct snd_soc_dai_driver flute_dais[] = {
	{
		.name = "left",
		.symmetric_rate = 1,
	},
	{
		.name = "right",
		.symmetric_rate = 1,
		.symmetric_channels = 1,
	},
};

static void flute_link(struct snd_soc_dai_link *link)
{
	link->symmetric_rate = 1;
}

/* The driver's own. */
static struct flute flute = {
	.symmetric_rate = 1,
};
