// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_busnum_to_master
// compat: touches spi_busnum_to_master
// upstream: unknown (include/linux/spi/spi.h), v5.17
//
// The class of all controllers is no longer told to anybody, but each new controller has it. As
// before, who is given a controller has to put it. Its member is spelt in two, since spatch 1.3 takes
// the word for one of C++.

@own_function@
type T;
@@
  T spi_busnum_to_master(...) { ... }

@own_macro@
@@
  #define spi_busnum_to_master(...) ...

@own_name@
@@
  #define spi_busnum_to_master ...

@calls depends on !own_function && !own_macro && !own_name@
expression number;
@@
  spi_busnum_to_master(number)

@helper depends on calls@
typedef u16;
symbol cla, ss;
@@
  #include <linux/spi/spi.h>
+#ifndef COMPAT_SPI_BUSNUM
+#include <linux/device.h>
+#include <linux/platform_device.h>
+static inline int compat_spi_has_number(struct device *dev, const void *number)
+{
+	return container_of(dev, struct spi_controller, dev)->bus_num == *(const u16 *)number;
+}
+static inline struct spi_controller *compat_spi_by_number(u16 number)
+{
+	struct spi_controller *any = __spi_alloc_controller(&platform_bus, 0, false);
+	struct device *dev = NULL;
+
+	if (any) {
+		dev = class_find_device(any->dev.__PASTE(cla, ss), NULL, &number, compat_spi_has_number);
+		spi_controller_put(any);
+	}
+	return dev ? container_of(dev, struct spi_controller, dev) : NULL;
+}
+#define COMPAT_SPI_BUSNUM
+#endif

@depends on helper@
expression number;
@@
- spi_busnum_to_master(number)
+ compat_spi_by_number(number)
