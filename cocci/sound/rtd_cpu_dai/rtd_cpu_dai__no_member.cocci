// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rtd_cpu_dai && have_rtd_dai_macro
// compat: touches cpu_dai codec_dai
// upstream: unknown (include/sound/soc.h), v5.7

@@
struct snd_soc_pcm_runtime *R;
@@
(
- R->cpu_dai
+ snd_soc_rtd_to_cpu(R, 0)
|
- R->codec_dai
+ snd_soc_rtd_to_codec(R, 0)
)
