// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_get_chipselect && have_spi_chip_select
// compat: touches spi_get_chipselect spi_set_chipselect
// upstream: 303feb3cc06a ("spi: Add APIs in spi core to set/get spi->chip_select and spi->cs_gpiod"), v6.3
//
// A device has one chip select there.

@own_function@
type T;
identifier f = {spi_get_chipselect, spi_set_chipselect};
@@
  T f(...) { ... }

@own_macro@
identifier f = {spi_get_chipselect, spi_set_chipselect};
@@
  #define f(...) ...

@own_name@
identifier f = {spi_get_chipselect, spi_set_chipselect};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression spi, to;
@@
(
- spi_get_chipselect(spi, 0)
+ (spi)->chip_select
|
- spi_set_chipselect(spi, 0, to)
+ (spi)->chip_select = to
)
