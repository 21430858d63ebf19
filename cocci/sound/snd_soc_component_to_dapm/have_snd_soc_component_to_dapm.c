/* {
	"version": "v6.18",
	"commit": "unknown",
	"comment": "snd_soc_component_to_dapm() and its kin, the new names",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_component *foo(struct snd_soc_component *component, struct snd_kcontrol *kcontrol);

struct snd_soc_component *foo(struct snd_soc_component *component, struct snd_kcontrol *kcontrol)
{
	if (snd_soc_component_to_dapm(component) == snd_soc_dapm_kcontrol_to_dapm(kcontrol))
		return component;
	return snd_soc_dapm_kcontrol_to_component(kcontrol);
}
