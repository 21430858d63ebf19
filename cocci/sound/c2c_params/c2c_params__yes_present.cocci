// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_c2c_params
// compat: touches num_params
// upstream: unknown (include/sound/soc.h), v6.5
//
// Of what is known to be a link: others have members of these names.

@@
struct snd_soc_dai_link *L;
@@
(
- L->num_params
+ L->num_c2c_params
|
- L->params
+ L->c2c_params
)

@@
struct snd_soc_dai_link L;
@@
(
- L.num_params
+ L.num_c2c_params
|
- L.params
+ L.c2c_params
)

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .params = E,
+ .c2c_params = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .num_params = E,
+ .num_c2c_params = E,
  };
