// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_symmetric_rate
// compat: touches symmetric_rates symmetric_samplebits
// upstream: f14654ddf2e9 ("ASoC: sync parameter naming : rate / sample_bits"), v5.12

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i = {
- .symmetric_rates = E,
+ .symmetric_rate = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i[...] = { ..., {
- .symmetric_rates = E,
+ .symmetric_rate = E,
  }, ... };

@@
struct snd_soc_dai_driver *p;
@@
- p->symmetric_rates
+ p->symmetric_rate

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .symmetric_rates = E,
+ .symmetric_rate = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i[...] = { ..., {
- .symmetric_rates = E,
+ .symmetric_rate = E,
  }, ... };

@@
struct snd_soc_dai_link *p;
@@
- p->symmetric_rates
+ p->symmetric_rate

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i = {
- .symmetric_samplebits = E,
+ .symmetric_sample_bits = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_driver i[...] = { ..., {
- .symmetric_samplebits = E,
+ .symmetric_sample_bits = E,
  }, ... };

@@
struct snd_soc_dai_driver *p;
@@
- p->symmetric_samplebits
+ p->symmetric_sample_bits

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i = {
- .symmetric_samplebits = E,
+ .symmetric_sample_bits = E,
  };

@@
identifier i;
expression E;
@@
  struct snd_soc_dai_link i[...] = { ..., {
- .symmetric_samplebits = E,
+ .symmetric_sample_bits = E,
  }, ... };

@@
struct snd_soc_dai_link *p;
@@
- p->symmetric_samplebits
+ p->symmetric_sample_bits
