// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_get_device_match_data
// compat: touches spi_get_device_match_data
// upstream: aea672d054a2 ("spi: Introduce spi_get_device_match_data() helper"), v6.2

@own_function@
type T;
@@
  T spi_get_device_match_data(...) { ... }

@own_macro@
@@
  #define spi_get_device_match_data(...) ...

@own_name@
@@
  #define spi_get_device_match_data ...

@depends on !own_function && !own_macro && !own_name@
identifier spi;
@@
- spi_get_device_match_data(spi)
+ (device_get_match_data(&spi->dev) ?: (const void *)spi_get_device_id(spi)->driver_data)
