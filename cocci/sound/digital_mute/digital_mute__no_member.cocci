// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_digital_mute
// compat: touches digital_mute
// upstream: unknown (include/sound/soc-dai.h), v5.9

@ops@
identifier o, f;
@@
struct snd_soc_dai_ops o = {
	.digital_mute = f,
};

@defined@
identifier ops.f, d, m;
@@
f(struct snd_soc_dai *d, int m) { ... }

@called@
identifier ops.f;
@@
f(...)

@depends on defined && !called@
identifier ops.o, ops.f;
@@
struct snd_soc_dai_ops o = {
-	.digital_mute = f,
+	.mute_stream = f,
+	.no_capture_mute = 1,
};

@depends on defined && !called@
identifier ops.f, d, m;
fresh identifier way = "compat_" ## "direction";
@@
f(struct snd_soc_dai *d, int m
+ , int way
 ) { ... }
