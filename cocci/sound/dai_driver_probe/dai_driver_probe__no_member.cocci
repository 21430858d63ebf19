// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dai_driver_probe
// compat: touches snd_soc_dai_driver
// compat: allow removed the part that removes depends on the one that adds
// upstream: unknown (include/sound/soc-dai.h), v6.6
//
// Where two drivers of an interface share their operations, or one has none, it is left to the compiler to complain of.

@driver@
identifier known, table;
position p;
@@
struct snd_soc_dai_driver known@p = {
	.ops = &table,
};

@several@
identifier driver.table, other;
position q != driver.p;
@@
struct snd_soc_dai_driver other@q = {
	.ops = &table,
};

@probe@
identifier known, table, f;
@@
struct snd_soc_dai_driver known = {
	.ops = &table,
	.probe = f,
};

@probe_defined depends on !several@
identifier probe.f, d;
@@
static int f(struct snd_soc_dai *d) { ... }

@probe_added depends on probe_defined@
identifier probe.table, probe.f;
@@
+static int f(struct snd_soc_dai *dai);
+
struct snd_soc_dai_ops table = {
+	.probe = f,
	...,
};

@depends on probe_added@
identifier probe.known, probe.f;
@@
struct snd_soc_dai_driver known = {
-	.probe = f,
};

@remove@
identifier known, table, f;
@@
struct snd_soc_dai_driver known = {
	.ops = &table,
	.remove = f,
};

@remove_defined depends on !several@
identifier remove.f, d;
@@
static int f(struct snd_soc_dai *d) { ... }

@remove_added depends on remove_defined@
identifier remove.table, remove.f;
@@
+static int f(struct snd_soc_dai *dai);
+
struct snd_soc_dai_ops table = {
+	.remove = f,
	...,
};

@depends on remove_added@
identifier remove.known, remove.f;
@@
struct snd_soc_dai_driver known = {
-	.remove = f,
};
