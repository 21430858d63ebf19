#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>
#include <sound/initval.h>

static inline void compat_ear_make_free(void *made)
{
	snd_card_free(made);
}
static inline int compat_ear_make_new(struct device *dev, int at,
				      const char *name, struct module *module,
				      size_t extra, struct snd_card **made)
{
	int err = snd_card_new(dev, at, name, module, extra, made);

	return err < 0 ? err : devm_add_action_or_reset(dev,
							compat_ear_make_free,
							*made);
}

static int ear_make(struct device *dev)
{
	struct snd_card *card;
	int err = compat_ear_make_new(dev, SNDRV_DEFAULT_IDX1,
				      SNDRV_DEFAULT_STR1, THIS_MODULE, 0,
				      &card);

	if (err)
		return err;
	return snd_card_register(card);
}

static int ear_probe(struct device *dev)
{
	return (ear_make(dev));
}

static int (*ear_probes)(struct device *dev) = ear_probe;
