// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_component_copy_iter && !have_component_copy_user
// compat: touches copy_user
// upstream: unknown (include/sound/soc-component.h), v6.6
//
// What comes from a process is one piece of its memory. A component never had a copy_kernel: what comes from the kernel itself is
// refused.

@other@
identifier o, f;
@@
struct snd_soc_component_driver o = {
	.copy = f,
};

@ops depends on !other@
identifier o, f;
@@
struct snd_soc_component_driver o = {
	.copy_user = f,
};

@defined@
identifier ops.f, c, s;
fresh identifier wrapper = "compat_" ## f;
@@
  int f(struct snd_soc_component *c, struct snd_pcm_substream *s, ...) { ... }
+
+static int wrapper(struct snd_soc_component *component, struct snd_pcm_substream *substream, int channel, unsigned long pos, struct iov_iter *iter, unsigned long bytes)
+{
+	int err;
+
+	if (!iter_is_ubuf(iter))
+		return -EINVAL;
+	err = f(component, substream, channel, pos, iter->ubuf + iter->iov_offset, bytes);
+	if (err >= 0)
+		iov_iter_advance(iter, bytes);
+	return err;
+}

@named@
@@
  #include <linux/uio.h>

@depends on defined && !named@
@@
  #include <sound/soc.h>
+ #include <linux/uio.h>

@depends on defined@
identifier o, ops.f;
fresh identifier wrapper = "compat_" ## f;
@@
struct snd_soc_component_driver o = {
-	.copy_user = f,
+	.copy = wrapper,
};
