// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dai_link_components && !have_dai_link_names
// compat: touches codec_name codec_of_node codec_dai_name cpu_name cpu_of_node cpu_dai_name platform_name platform_of_node
// upstream: unknown (include/sound/soc.h), v5.4
//
// Of objects of a file alone: a compound literal outside of functions lives as long as they. What is assigned to a member is left to the
// compiler to complain of.

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .codec_name = E0,
- .codec_dai_name = E1
+ .codecs = &(struct snd_soc_dai_link_component){ .name = E0, .dai_name = E1 }, .num_codecs = 1
  , }, ... };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links = {
- .codec_name = E0,
- .codec_dai_name = E1
+ .codecs = &(struct snd_soc_dai_link_component){ .name = E0, .dai_name = E1 }, .num_codecs = 1
  , };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .codec_of_node = E0,
- .codec_dai_name = E1
+ .codecs = &(struct snd_soc_dai_link_component){ .of_node = E0, .dai_name = E1 }, .num_codecs = 1
  , }, ... };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links = {
- .codec_of_node = E0,
- .codec_dai_name = E1
+ .codecs = &(struct snd_soc_dai_link_component){ .of_node = E0, .dai_name = E1 }, .num_codecs = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .codec_dai_name = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .dai_name = E0 }, .num_codecs = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .codec_dai_name = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .dai_name = E0 }, .num_codecs = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .codec_name = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_codecs = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .codec_name = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_codecs = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .codec_of_node = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_codecs = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .codec_of_node = E0
+ .codecs = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_codecs = 1
  , };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .cpu_name = E0,
- .cpu_dai_name = E1
+ .cpus = &(struct snd_soc_dai_link_component){ .name = E0, .dai_name = E1 }, .num_cpus = 1
  , }, ... };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links = {
- .cpu_name = E0,
- .cpu_dai_name = E1
+ .cpus = &(struct snd_soc_dai_link_component){ .name = E0, .dai_name = E1 }, .num_cpus = 1
  , };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .cpu_of_node = E0,
- .cpu_dai_name = E1
+ .cpus = &(struct snd_soc_dai_link_component){ .of_node = E0, .dai_name = E1 }, .num_cpus = 1
  , }, ... };

@@
identifier links;
expression E0, E1;
@@
  struct snd_soc_dai_link links = {
- .cpu_of_node = E0,
- .cpu_dai_name = E1
+ .cpus = &(struct snd_soc_dai_link_component){ .of_node = E0, .dai_name = E1 }, .num_cpus = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .cpu_dai_name = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .dai_name = E0 }, .num_cpus = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .cpu_dai_name = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .dai_name = E0 }, .num_cpus = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .cpu_name = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_cpus = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .cpu_name = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_cpus = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .cpu_of_node = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_cpus = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .cpu_of_node = E0
+ .cpus = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_cpus = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .platform_name = E0
+ .platforms = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_platforms = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .platform_name = E0
+ .platforms = &(struct snd_soc_dai_link_component){ .name = E0 }, .num_platforms = 1
  , };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links[] = { ..., {
- .platform_of_node = E0
+ .platforms = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_platforms = 1
  , }, ... };

@@
identifier links;
expression E0;
@@
  struct snd_soc_dai_link links = {
- .platform_of_node = E0
+ .platforms = &(struct snd_soc_dai_link_component){ .of_node = E0 }, .num_platforms = 1
  , };
