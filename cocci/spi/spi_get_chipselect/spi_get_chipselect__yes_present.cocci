// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_get_chipselect && !have_spi_chip_select
// compat: touches chip_select
// compat: allow twice only one of the two is compiled
// upstream: 303feb3cc06a ("spi: Add APIs in spi core to set/get spi->chip_select and spi->cs_gpiod"), v6.3
// upstream: 4d8ff6b0991d ("spi: Add multi-cs memories support in SPI core"), v6.8
//
// Where spatch does not know whether something is an SPI device, the compiler does.

@@
struct spi_device *spi;
expression to;
@@
(
- spi->chip_select = to
+ spi_set_chipselect(spi, 0, to)
|
- spi->chip_select
+ spi_get_chipselect(spi, 0)
)

@written@
expression E, to;
identifier m;
position p;
@@
(
  E->m->chip_select@p = to
|
  &E->m->chip_select@p
)

@@
expression E;
identifier m;
position p != written.p;
@@
- E->m->chip_select@p
+ __builtin_choose_expr(__same_type(*E->m, struct spi_device), spi_get_chipselect((void *)E->m, 0), E->m->chip_select)
