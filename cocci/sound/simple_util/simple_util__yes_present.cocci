// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_simple_util && !have_asoc_simple
// compat: touches asoc_simple_be_hw_params_fixup asoc_simple_canonicalize_cpu asoc_simple_canonicalize_platform asoc_simple_clean_reference asoc_simple_dai asoc_simple_dai_init asoc_simple_hw_params asoc_simple_init_hp asoc_simple_init_jack asoc_simple_init_mic asoc_simple_init_priv asoc_simple_jack asoc_simple_parse_card_name asoc_simple_parse_convert asoc_simple_parse_daifmt asoc_simple_parse_pin_switches asoc_simple_parse_routing asoc_simple_parse_tdm asoc_simple_parse_widgets asoc_simple_priv asoc_simple_remove asoc_simple_set_dailink_name asoc_simple_shutdown asoc_simple_startup asoc_simple_data asoc_simple_is_convert_required asoc_simple_parse_tdm_width_map
// upstream: unknown (include/sound/simple_card_utils.h), v6.12

@@
@@
- struct asoc_simple_dai
+ struct simple_util_dai

@@
@@
- struct asoc_simple_data
+ struct simple_util_data

@@
@@
- struct asoc_simple_jack
+ struct simple_util_jack

@@
@@
- struct asoc_simple_priv
+ struct simple_util_priv

@@
symbol asoc_simple_be_hw_params_fixup, simple_util_be_hw_params_fixup, asoc_simple_canonicalize_cpu, simple_util_canonicalize_cpu, asoc_simple_canonicalize_platform, simple_util_canonicalize_platform, asoc_simple_clean_reference, simple_util_clean_reference, asoc_simple_dai_init, simple_util_dai_init, asoc_simple_hw_params, simple_util_hw_params, asoc_simple_init_hp, simple_util_init_hp, asoc_simple_init_jack, simple_util_init_jack, asoc_simple_init_mic, simple_util_init_mic, asoc_simple_init_priv, simple_util_init_priv, asoc_simple_parse_card_name, simple_util_parse_card_name, asoc_simple_parse_convert, simple_util_parse_convert, asoc_simple_parse_daifmt, simple_util_parse_daifmt, asoc_simple_parse_pin_switches, simple_util_parse_pin_switches, asoc_simple_parse_routing, simple_util_parse_routing, asoc_simple_parse_tdm, simple_util_parse_tdm, asoc_simple_parse_widgets, simple_util_parse_widgets, asoc_simple_remove, simple_util_remove, asoc_simple_set_dailink_name, simple_util_set_dailink_name, asoc_simple_shutdown, simple_util_shutdown, asoc_simple_startup, simple_util_startup, asoc_simple_is_convert_required, simple_util_is_convert_required, asoc_simple_parse_tdm_width_map, simple_util_parse_tdm_width_map;
@@
(
- asoc_simple_be_hw_params_fixup
+ simple_util_be_hw_params_fixup
|
- asoc_simple_canonicalize_cpu
+ simple_util_canonicalize_cpu
|
- asoc_simple_canonicalize_platform
+ simple_util_canonicalize_platform
|
- asoc_simple_clean_reference
+ simple_util_clean_reference
|
- asoc_simple_dai_init
+ simple_util_dai_init
|
- asoc_simple_hw_params
+ simple_util_hw_params
|
- asoc_simple_init_hp
+ simple_util_init_hp
|
- asoc_simple_init_jack
+ simple_util_init_jack
|
- asoc_simple_init_mic
+ simple_util_init_mic
|
- asoc_simple_init_priv
+ simple_util_init_priv
|
- asoc_simple_parse_card_name
+ simple_util_parse_card_name
|
- asoc_simple_parse_convert
+ simple_util_parse_convert
|
- asoc_simple_parse_daifmt
+ simple_util_parse_daifmt
|
- asoc_simple_parse_pin_switches
+ simple_util_parse_pin_switches
|
- asoc_simple_parse_routing
+ simple_util_parse_routing
|
- asoc_simple_parse_tdm
+ simple_util_parse_tdm
|
- asoc_simple_parse_widgets
+ simple_util_parse_widgets
|
- asoc_simple_remove
+ simple_util_remove
|
- asoc_simple_set_dailink_name
+ simple_util_set_dailink_name
|
- asoc_simple_shutdown
+ simple_util_shutdown
|
- asoc_simple_startup
+ simple_util_startup
|
- asoc_simple_is_convert_required
+ simple_util_is_convert_required
|
- asoc_simple_parse_tdm_width_map
+ simple_util_parse_tdm_width_map
)
