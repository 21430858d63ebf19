#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct chorus {
	const char *codec_name;
	int cpu_dai_name;
};

static const struct snd_soc_ops chorus_ops;

static struct snd_soc_dai_link chorus_links[] = {
	{
		.name = "tenor",
		.stream_name = "Tenor",
		.cpus = &(struct snd_soc_dai_link_component){
			.dai_name = "lung.0"
			},  .num_cpus = 1,
		.codecs = &(struct snd_soc_dai_link_component){
			.name = "throat.1-001a",
			.dai_name = "throat-hifi"
			},  .num_codecs = 1,
		.platforms = &(struct snd_soc_dai_link_component){
			.name = "chest"
			},  .num_platforms = 1,
		.ops = &chorus_ops,
	},
	{
		.name = "bass",
		.stream_name = "Bass",
		.codecs = &(struct snd_soc_dai_link_component){
			.name = "snd-soc-dummy",
			.dai_name = "snd-soc-dummy-dai"
		},  .num_codecs = 1,
		.cpus = &(struct snd_soc_dai_link_component){
			.dai_name = "lung.1"
		},  .num_cpus = 1,
		.ops = &chorus_ops,
	},
};

static struct snd_soc_dai_link chorus_solo = {
	.name = "solo",
	.codecs = &(struct snd_soc_dai_link_component){
		.name = "throat.1-001b",
		.dai_name = "throat-hifi"
		},  .num_codecs = 1,
	.cpus = &(struct snd_soc_dai_link_component){
		.name = "lung.2"
		},  .num_cpus = 1,
};

static int chorus_sing(struct chorus *chorus, struct snd_soc_card *card)
{
	chorus->codec_name = chorus_links[0].name;
	card->dai_link = chorus->cpu_dai_name ? &chorus_solo : chorus_links;
	card->num_links = chorus->cpu_dai_name ? 1 : ARRAY_SIZE(chorus_links);
#ifdef CHORUS_AT_RUN_TIME
	chorus_links[1].codec_name = chorus->codec_name;
#endif
	return devm_snd_soc_register_card(card->dev, card);
}

static int (*chorus_asked)(struct chorus *chorus, struct snd_soc_card *card) = chorus_sing;
