#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>

struct drum {
	struct snd_card *card;
	int snd_card_create;
};

static int drum_make(struct device *dev, struct drum *drum)
{
	int err = snd_card_new(NULL, drum->snd_card_create, "drum",
			       THIS_MODULE, 0, &drum->card);

	if (err < 0)
		return err;
	snd_card_set_dev(drum->card, dev);
	return snd_card_register(drum->card);
}

static int (*drum_asked)(struct device *dev, struct drum *drum) = drum_make;
