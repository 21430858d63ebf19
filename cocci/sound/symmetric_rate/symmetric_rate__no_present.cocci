// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_symmetric_rate
// compat: touches symmetric_rate symmetric_sample_bits
// upstream: f14654ddf2e9 ("ASoC: sync parameter naming : rate / sample_bits"), v5.12

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i = {
- .symmetric_rate = E,
+ .symmetric_rates = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i[...] = { ..., {
- .symmetric_rate = E,
+ .symmetric_rates = E,
  }, ... };

@@
struct snd_soc_dai_driver *p;
@@
- p->symmetric_rate
+ p->symmetric_rates

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .symmetric_rate = E,
+ .symmetric_rates = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i[...] = { ..., {
- .symmetric_rate = E,
+ .symmetric_rates = E,
  }, ... };

@@
struct snd_soc_dai_link *p;
@@
- p->symmetric_rate
+ p->symmetric_rates

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i = {
- .symmetric_sample_bits = E,
+ .symmetric_samplebits = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i[...] = { ..., {
- .symmetric_sample_bits = E,
+ .symmetric_samplebits = E,
  }, ... };

@@
struct snd_soc_dai_driver *p;
@@
- p->symmetric_sample_bits
+ p->symmetric_samplebits

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .symmetric_sample_bits = E,
+ .symmetric_samplebits = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i[...] = { ..., {
- .symmetric_sample_bits = E,
+ .symmetric_samplebits = E,
  }, ... };

@@
struct snd_soc_dai_link *p;
@@
- p->symmetric_sample_bits
+ p->symmetric_samplebits
