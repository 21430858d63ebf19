// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snd_soc_kcontrol_component
// compat: touches snd_soc_kcontrol_component
// upstream: unknown (include/sound/soc.h), v7.3

@own_function@
type T;
identifier f = {snd_soc_kcontrol_component};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_soc_kcontrol_component};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_soc_kcontrol_component};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E;
@@
- snd_soc_kcontrol_component(E)
+ ((struct snd_soc_component *)snd_kcontrol_chip(E))
