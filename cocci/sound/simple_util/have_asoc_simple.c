/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "the names of simple-card begin with asoc_simple_, which they do no more",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <sound/soc.h>
#include <sound/simple_card_utils.h>

void foo(struct snd_soc_card *card);

void foo(struct snd_soc_card *card)
{
	asoc_simple_clean_reference(card);
}
