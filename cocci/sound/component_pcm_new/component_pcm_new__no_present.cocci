// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_component_pcm_new && have_component_pcm_construct
// compat: touches pcm_new pcm_free
// upstream: unknown (include/sound/soc-component.h), v7.1

@@
identifier object;
expression f;
@@
  struct snd_soc_component_driver object = {
- .pcm_new = f
+ .pcm_construct = f
  , };

@@
struct snd_soc_component_driver *driver;
@@
- driver->pcm_new
+ driver->pcm_construct

@@
struct snd_soc_component_driver driver;
@@
- driver.pcm_new
+ driver.pcm_construct

@@
identifier object;
expression f;
@@
  struct snd_soc_component_driver object = {
- .pcm_free = f
+ .pcm_destruct = f
  , };

@@
struct snd_soc_component_driver *driver;
@@
- driver->pcm_free
+ driver->pcm_destruct

@@
struct snd_soc_component_driver driver;
@@
- driver.pcm_free
+ driver.pcm_destruct
