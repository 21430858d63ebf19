// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_remove_void
// compat: touches spi_driver
// upstream: a0386bba7093 ("spi: make remove callback a void function"), v5.18
//
// The function stays as it is, whoever else calls it: the driver gets one of its own, which fits whether the
// kernel's arm of an #if round the function is this one or not.

@new@
identifier callback, spi;
@@
  void callback(struct spi_device *spi) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct spi_device *spi)
+{
+	callback(spi);
+	return 0;
+}
+
  struct spi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
