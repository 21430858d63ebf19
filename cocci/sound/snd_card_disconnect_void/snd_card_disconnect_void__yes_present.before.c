#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>

struct owner {
	struct snd_card *card;
};

int owner_down(struct owner *owner, struct snd_card *other);

int owner_down(struct owner *owner, struct snd_card *other)
{
	int wrong = snd_card_disconnect(owner->card);

	if (wrong)
		return wrong;
	snd_card_disconnect(other);
	return snd_card_disconnect(other);
}
