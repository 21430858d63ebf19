// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_remove_void
// compat: touches spi_driver
// upstream: a0386bba7093 ("spi: make remove callback a void function"), v5.18
//
// The core only warned of what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, spi;
@@
  int callback(struct spi_device *spi) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct spi_device *spi)
+{
+	callback(spi);
+}
+
  struct spi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
