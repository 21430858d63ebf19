// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_soc_dai_stream_active && !have_dai_stream_active_member
// compat: touches stream_active
// upstream: unknown (include/sound/soc-dai.h), v6.4
//
// Where it is changed, it is left to the compiler to complain of.

@changed@
struct snd_soc_dai *P;
expression S, E;
assignment operator assign;
position p;
@@
(
  P->stream_active@p[S] assign E
|
  P->stream_active@p[S]++
|
  P->stream_active@p[S]--
|
  &P->stream_active@p[S]
)

@@
struct snd_soc_dai *P;
expression S;
position p != changed.p;
@@
- P->stream_active@p[S]
+ snd_soc_dai_stream_active(P, S)
