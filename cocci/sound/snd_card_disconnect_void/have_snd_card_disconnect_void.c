/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "snd_card_disconnect() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(snd_card_disconnect, void (struct snd_card *)));
}
