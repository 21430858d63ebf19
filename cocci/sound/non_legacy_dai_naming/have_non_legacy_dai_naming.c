/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "snd_soc_component_driver.non_legacy_dai_naming, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

void foo(struct snd_soc_component_driver *driver);

void foo(struct snd_soc_component_driver *driver)
{
	driver->non_legacy_dai_naming = 1;
}
