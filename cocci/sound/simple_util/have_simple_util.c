/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "the names of simple-card begin with simple_util_",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["simple_util_clean_reference"]
} */
#include <linux/module.h>
#include <sound/soc.h>
#include <sound/simple_card_utils.h>

void foo(struct snd_soc_card *card);

void foo(struct snd_soc_card *card)
{
	simple_util_clean_reference(card);
}
