/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "snd_soc_component_get_dapm() and its kin, the old names, gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_component *foo(struct snd_soc_component *component, struct snd_kcontrol *kcontrol);

struct snd_soc_component *foo(struct snd_soc_component *component, struct snd_kcontrol *kcontrol)
{
	if (snd_soc_component_get_dapm(component) == snd_soc_dapm_kcontrol_dapm(kcontrol))
		return component;
	return snd_soc_dapm_kcontrol_component(kcontrol);
}
