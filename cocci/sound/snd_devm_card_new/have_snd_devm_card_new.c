/* {
	"version": "v5.15",
	"commit": "unknown",
	"comment": "snd_devm_card_new() makes a sound card that goes with its device",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <sound/core.h>
#include <sound/initval.h>

int foo(struct device *parent, struct snd_card **card);

int foo(struct device *parent, struct snd_card **card)
{
	return snd_devm_card_new(parent, -1, SNDRV_DEFAULT_STR1, THIS_MODULE, 0, card);
}
