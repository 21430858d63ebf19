#include <linux/module.h>
#include <sound/pcm.h>
#include <sound/soc.h>

static int gong_pcm_new(struct snd_soc_component *component, struct snd_soc_pcm_runtime *rtd)
{
	dev_dbg(component->dev, "made\n");
	return 0;
}

static void gong_pcm_free(struct snd_soc_component *component, struct snd_pcm *pcm)
{
	dev_dbg(component->dev, "freed\n");
}

static const struct snd_soc_component_driver gong_component = {
	.name = "gong",
	.pcm_construct = gong_pcm_new,
	.pcm_destruct = gong_pcm_free,
};

/* Members of the same name of something else. */
struct gong_ways {
	int (*pcm_construct)(struct snd_soc_component *component, struct snd_soc_pcm_runtime *rtd);
	void (*pcm_free)(struct snd_soc_component *component, struct snd_pcm *pcm);
};

static const struct gong_ways gong_ways = {
	.pcm_construct = gong_pcm_new,
	.pcm_free = gong_pcm_free,
};

struct snd_soc_component_driver *gong_driver(struct snd_soc_component_driver *driver);

struct snd_soc_component_driver *gong_driver(struct snd_soc_component_driver *driver)
{
	*driver = gong_component;
	driver->pcm_construct = gong_ways.pcm_construct;
	driver->pcm_destruct = gong_ways.pcm_free;
	return driver;
}
