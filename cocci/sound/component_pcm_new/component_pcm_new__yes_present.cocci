// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_component_pcm_new && !have_component_pcm_construct
// compat: touches pcm_construct pcm_destruct
// upstream: unknown (include/sound/soc-component.h), v7.1

@@
identifier object;
expression f;
@@
  struct snd_soc_component_driver object = {
- .pcm_construct = f
+ .pcm_new = f
  , };

@@
struct snd_soc_component_driver *driver;
@@
- driver->pcm_construct
+ driver->pcm_new

@@
struct snd_soc_component_driver driver;
@@
- driver.pcm_construct
+ driver.pcm_new

@@
identifier object;
expression f;
@@
  struct snd_soc_component_driver object = {
- .pcm_destruct = f
+ .pcm_free = f
  , };

@@
struct snd_soc_component_driver *driver;
@@
- driver->pcm_destruct
+ driver->pcm_free

@@
struct snd_soc_component_driver driver;
@@
- driver.pcm_destruct
+ driver.pcm_free
