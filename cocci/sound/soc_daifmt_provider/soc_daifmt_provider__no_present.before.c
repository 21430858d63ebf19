#include <linux/module.h>
#include <sound/soc.h>

static int port_format(unsigned int fmt)
{
	switch (fmt & SND_SOC_DAIFMT_FORMAT_MASK) {
	case SND_SOC_DAIFMT_CBP_CFP:
		return 1;
	case SND_SOC_DAIFMT_CBC_CFC:
		return 0;
	default:
		return -EINVAL;
	}
}

static struct snd_soc_dai_link port_link = {
	.name		= "port",
	.dai_fmt	= SND_SOC_DAIFMT_I2S | SND_SOC_DAIFMT_NB_NF | SND_SOC_DAIFMT_CBC_CFC,
};

static int port_add(struct snd_soc_card *card)
{
	card->dai_link = &port_link;

	return port_format(card->dai_link->dai_fmt);
}
