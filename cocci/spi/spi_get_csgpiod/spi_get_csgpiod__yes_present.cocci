// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_get_csgpiod && !have_cs_gpiod_pointer
// compat: touches cs_gpiod
// upstream: 4d8ff6b0991d ("spi: Add multi-cs memories support in SPI core"), v6.8
//
// Where the address of the member is taken it is left to the compiler.

@@
struct spi_device *S;
expression E;
@@
- S->cs_gpiod = E
+ spi_set_csgpiod(S, 0, E)

@kept@
struct spi_device *S;
position p;
@@
(
  &S->cs_gpiod@p
|
  S->cs_gpiod@p[...]
)

@@
struct spi_device *S;
position p != kept.p;
@@
- S->cs_gpiod@p
+ spi_get_csgpiod(S, 0)
