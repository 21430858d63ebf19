// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_get_csgpiod
// compat: touches spi_get_csgpiod spi_set_csgpiod
// upstream: 303feb3cc06a ("spi: Add APIs in spi core to set/get spi->chip_select and spi->cs_gpiod"), v6.3
//
// Older kernels know one chip select of a device.

@own_function@
type T;
identifier f = {spi_get_csgpiod, spi_set_csgpiod};
@@
  T f(...) { ... }

@own_macro@
identifier f = {spi_get_csgpiod, spi_set_csgpiod};
@@
  #define f(...) ...

@own_name@
identifier f = {spi_get_csgpiod, spi_set_csgpiod};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, E;
@@
(
- spi_get_csgpiod(S, 0)
+ ((S)->cs_gpiod)
|
- spi_set_csgpiod(S, 0, E)
+ (S)->cs_gpiod = E
)
