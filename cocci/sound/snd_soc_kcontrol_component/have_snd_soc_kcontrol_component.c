/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "snd_soc_kcontrol_component(), a component by its control",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_component *foo(struct snd_kcontrol *kcontrol);

struct snd_soc_component *foo(struct snd_kcontrol *kcontrol)
{
	return snd_soc_kcontrol_component(kcontrol);
}
