// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_non_legacy_dai_naming
// compat: touches non_legacy_dai_naming
// upstream: unknown (include/sound/soc-component.h), v6.0
//
// What is not legacy is the default now. What sets it to something else is left to the compiler to complain of.

@@
symbol true;
identifier i;
@@
  struct snd_soc_component_driver i = {
- .non_legacy_dai_naming = \(1\|true\),
  };

@@
symbol true;
struct snd_soc_component_driver *driver;
@@
- driver->non_legacy_dai_naming = \(1\|true\);
