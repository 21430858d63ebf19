#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>
#include <sound/initval.h>

static int ear_make(struct device *dev)
{
	struct snd_card *card;
	int err = snd_devm_card_new(dev, SNDRV_DEFAULT_IDX1, SNDRV_DEFAULT_STR1, THIS_MODULE, 0, &card);

	if (err)
		return err;
	return snd_card_register(card);
}

static int ear_probe(struct device *dev)
{
	return snd_card_free_on_error(dev, ear_make(dev));
}

static int (*ear_probes)(struct device *dev) = ear_probe;
