// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_soc_rtd_to_cpu && !have_asoc_rtd_to_cpu
// compat: touches asoc_rtd_to_cpu asoc_rtd_to_codec asoc_substream_to_rtd
// upstream: 1d5a2b5dd0a8 ("ASoC: soc.h: convert asoc_xxx() to snd_soc_xxx()"), v6.7

@own_function@
type T;
identifier f = {asoc_rtd_to_cpu, asoc_rtd_to_codec, asoc_substream_to_rtd};
@@
  T f(...) { ... }

@own_macro@
identifier f = {asoc_rtd_to_cpu, asoc_rtd_to_codec, asoc_substream_to_rtd};
@@
  #define f(...) ...

@own_name@
identifier f = {asoc_rtd_to_cpu, asoc_rtd_to_codec, asoc_substream_to_rtd};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression list es;
@@
(
- asoc_rtd_to_cpu(es)
+ snd_soc_rtd_to_cpu(es)
|
- asoc_rtd_to_codec(es)
+ snd_soc_rtd_to_codec(es)
|
- asoc_substream_to_rtd(es)
+ snd_soc_substream_to_rtd(es)
)
