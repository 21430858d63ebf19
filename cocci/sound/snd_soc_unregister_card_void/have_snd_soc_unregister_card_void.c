/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "snd_soc_unregister_card() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(snd_soc_unregister_card, void (struct snd_soc_card *)));
}
