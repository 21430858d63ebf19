// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rtd_num_cpus
// compat: touches num_cpus num_codecs
// upstream: unknown (include/sound/soc.h), v6.1

@@
struct snd_soc_pcm_runtime *rtd;
@@
(
- rtd->num_cpus
+ rtd->dai_link->num_cpus
|
- rtd->num_codecs
+ rtd->dai_link->num_codecs
)
