// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pcm_copy_iter && !have_pcm_copy_user
// compat: touches copy_user
// upstream: unknown (include/sound/pcm.h), v6.6
//
// What comes from a process is one piece of its memory. What comes from the kernel itself, without copy_kernel, is refused.
// With copy_kernel, it is left to the compiler to complain of.

@other@
identifier o, f;
@@
struct snd_pcm_ops o = {
	.copy = f,
};

@kernel@
identifier o, f;
@@
struct snd_pcm_ops o = {
	.copy_kernel = f,
};

@ops depends on !other && !kernel@
identifier o, f;
@@
struct snd_pcm_ops o = {
	.copy_user = f,
};

@defined@
identifier ops.f, s;
fresh identifier wrapper = "compat_" ## f;
@@
  int f(struct snd_pcm_substream *s, ...) { ... }
+
+static int wrapper(struct snd_pcm_substream *substream, int channel, unsigned long pos, struct iov_iter *iter, unsigned long bytes)
+{
+	int err;
+
+	if (!iter_is_ubuf(iter))
+		return -EINVAL;
+	err = f(substream, channel, pos, iter->ubuf + iter->iov_offset, bytes);
+	if (err >= 0)
+		iov_iter_advance(iter, bytes);
+	return err;
+}

@named@
@@
  #include <linux/uio.h>

@depends on defined && !named@
@@
  #include <sound/pcm.h>
+ #include <linux/uio.h>

@depends on defined@
identifier o, ops.f;
fresh identifier wrapper = "compat_" ## f;
@@
struct snd_pcm_ops o = {
-	.copy_user = f,
+	.copy = wrapper,
};
