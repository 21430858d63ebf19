/* {
	"version": "v3.17",
	"commit": "unknown",
	"comment": "snd_card_create(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>

int foo(struct snd_card **card);

int foo(struct snd_card **card)
{
	return snd_card_create(-1, NULL, THIS_MODULE, 0, card);
}
