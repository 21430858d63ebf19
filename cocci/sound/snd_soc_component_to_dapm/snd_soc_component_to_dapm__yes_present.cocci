// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_soc_component_to_dapm && !have_snd_soc_component_get_dapm
// compat: touches snd_soc_component_get_dapm snd_soc_dapm_kcontrol_dapm snd_soc_dapm_kcontrol_component snd_soc_dapm_kcontrol_widget snd_soc_component_get_bias_level snd_soc_component_init_bias_level snd_soc_component_force_bias_level
// upstream: unknown (include/sound/soc-dapm.h), v6.18
//
// A component's bias level is asked of its context, as it always was.

@own_function@
type T;
identifier f = {snd_soc_component_get_dapm, snd_soc_dapm_kcontrol_dapm, snd_soc_dapm_kcontrol_component, snd_soc_dapm_kcontrol_widget, snd_soc_component_get_bias_level, snd_soc_component_init_bias_level, snd_soc_component_force_bias_level};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_soc_component_get_dapm, snd_soc_dapm_kcontrol_dapm, snd_soc_dapm_kcontrol_component, snd_soc_dapm_kcontrol_widget, snd_soc_component_get_bias_level, snd_soc_component_init_bias_level, snd_soc_component_force_bias_level};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_soc_component_get_dapm, snd_soc_dapm_kcontrol_dapm, snd_soc_dapm_kcontrol_component, snd_soc_dapm_kcontrol_widget, snd_soc_component_get_bias_level, snd_soc_component_init_bias_level, snd_soc_component_force_bias_level};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression list es;
@@
(
- snd_soc_component_get_dapm(es)
+ snd_soc_component_to_dapm(es)
|
- snd_soc_dapm_kcontrol_dapm(es)
+ snd_soc_dapm_kcontrol_to_dapm(es)
|
- snd_soc_dapm_kcontrol_component(es)
+ snd_soc_dapm_kcontrol_to_component(es)
|
- snd_soc_dapm_kcontrol_widget(es)
+ snd_soc_dapm_kcontrol_to_widget(es)
)

@depends on !own_function && !own_macro && !own_name@
expression E, L;
@@
(
- snd_soc_component_get_bias_level(E)
+ snd_soc_dapm_get_bias_level(snd_soc_component_to_dapm(E))
|
- snd_soc_component_init_bias_level(E, L)
+ snd_soc_dapm_init_bias_level(snd_soc_component_to_dapm(E), L)
|
- snd_soc_component_force_bias_level(E, L)
+ snd_soc_dapm_force_bias_level(snd_soc_component_to_dapm(E), L)
)
