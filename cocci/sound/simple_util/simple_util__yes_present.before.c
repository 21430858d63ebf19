#include <linux/module.h>
#include <linux/of.h>
#include <sound/soc.h>
#include <sound/simple_card_utils.h>

struct amp {
	struct asoc_simple_priv *card;
	struct asoc_simple_jack plug;
};

#ifdef AMP_WHERE_THE_KERNEL_HAS_IT
int amp_up(struct amp *amp, struct snd_soc_card *card, struct snd_soc_dai_link_component *part)
{
	asoc_simple_canonicalize_cpu(part, 1);
	asoc_simple_clean_reference(card);
	return asoc_simple_parse_card_name(card, "amp,");
}

static const struct snd_soc_ops __maybe_unused amp_ops = {
	.startup = asoc_simple_startup,
	.shutdown = asoc_simple_shutdown,
};
#endif
