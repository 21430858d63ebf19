// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_subbuf_start_no_padding
// compat: touches subbuf_start
// upstream: unknown (include/linux/relay.h), v6.17
//
// Relay counts the padding still, sub-buffer by sub-buffer; before the first one there is none.

@starts@
identifier callback, buf, next, prev, padding;
@@
  int callback(struct rchan_buf *buf, void *next, void *prev, size_t padding) { ... }

@@
identifier starts.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_subbuf_start";
@@
+static int __maybe_unused wrapper(struct rchan_buf *buf, void *subbuf, void *prev_subbuf)
+{
+	size_t padding = prev_subbuf ? *(buf->padding + (prev_subbuf - buf->start) / buf->chan->subbuf_size) : 0;
+
+	return callback(buf, subbuf, prev_subbuf, padding);
+}
+
  struct rchan_callbacks object = {
  .subbuf_start =
- callback
+ wrapper
  , };
