// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dai_dma_data && !have_dai_playback_dma_data
// compat: touches playback_dma_data capture_dma_data
// upstream: unknown (include/sound/soc-dai.h), v6.4

@@
struct snd_soc_dai *dai;
expression E;
@@
- dai->playback_dma_data = E
+ snd_soc_dai_dma_data_set_playback(dai, E)

@@
struct snd_soc_dai *dai;
expression E;
@@
- dai->capture_dma_data = E
+ snd_soc_dai_dma_data_set_capture(dai, E)

@@
struct snd_soc_dai *dai;
@@
- dai->playback_dma_data
+ snd_soc_dai_dma_data_get_playback(dai)

@@
struct snd_soc_dai *dai;
@@
- dai->capture_dma_data
+ snd_soc_dai_dma_data_get_capture(dai)
