#include <linux/module.h>
#include <linux/of.h>
#include <sound/soc.h>
#include <sound/simple_card_utils.h>

struct amp {
	struct simple_util_priv *card;
	struct simple_util_jack plug;
};

#ifdef AMP_WHERE_THE_KERNEL_HAS_IT
int amp_up(struct amp *amp, struct snd_soc_card *card, struct snd_soc_dai_link_component *part)
{
	simple_util_canonicalize_cpu(part, 1);
	simple_util_clean_reference(card);
	return simple_util_parse_card_name(card, "amp,");
}

static const struct snd_soc_ops __maybe_unused amp_ops = {
	.startup = simple_util_startup,
	.shutdown = simple_util_shutdown,
};
#endif
