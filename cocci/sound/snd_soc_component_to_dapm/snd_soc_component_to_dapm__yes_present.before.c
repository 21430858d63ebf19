#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct amp {
	int snd_soc_component_get_dapm;
};

static int amp_level(struct snd_soc_component *part)
{
	struct snd_soc_dapm_context *dapm = snd_soc_component_get_dapm(part);

	if (snd_soc_component_get_bias_level(part) == SND_SOC_BIAS_OFF)
		return snd_soc_component_force_bias_level(part, SND_SOC_BIAS_ON);
	return snd_soc_dapm_force_bias_level(dapm, SND_SOC_BIAS_OFF);
}

static int amp_put(struct snd_kcontrol *kcontrol, struct snd_ctl_elem_value *value)
{
	struct snd_soc_component *part = snd_soc_dapm_kcontrol_component(kcontrol);
	struct amp *amp = snd_soc_component_get_drvdata(part);

	return amp->snd_soc_component_get_dapm + (snd_soc_dapm_kcontrol_dapm(kcontrol) != NULL);
}
