// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_soc_of_get_dai_name_index && !have_snd_soc_of_get_dai_name_first
// compat: touches snd_soc_of_get_dai_name
// upstream: unknown (include/sound/soc.h), v6.4

@own_function@
type T;
identifier f = {snd_soc_of_get_dai_name};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_soc_of_get_dai_name};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_soc_of_get_dai_name};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E1, E2;
@@
- snd_soc_of_get_dai_name(E1, E2)
+ snd_soc_of_get_dai_name(E1, E2, 0)
