#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct owner {
	struct snd_soc_card *card;
};

int owner_down(struct owner *owner, struct snd_soc_card *other);

int owner_down(struct owner *owner, struct snd_soc_card *other)
{
	int wrong = snd_soc_unregister_card(owner->card);

	if (wrong)
		return wrong;
	snd_soc_unregister_card(other);
	return snd_soc_unregister_card(other);
}
