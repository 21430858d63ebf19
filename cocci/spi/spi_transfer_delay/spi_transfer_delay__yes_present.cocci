// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_transfer_delay && !have_spi_transfer_delay_usecs
// compat: touches delay_usecs
// upstream: unknown (include/linux/spi/spi.h), v5.12
// compat: allow twice a variable is read twice
//
// A unit that nobody sets is zero, which stands for microseconds. A transfer that somebody else may have made is read with
// its unit.

@set@
struct spi_transfer *T;
expression E;
@@
- T->delay_usecs = E
+ T->delay.value = E

@@
struct spi_transfer T;
expression E;
@@
- T.delay_usecs = E
+ T.delay.value = E

@@
identifier i;
expression E;
@@
  struct spi_transfer i = {
- .delay_usecs = E,
+ .delay.value = E,
  };

@@
identifier i;
expression E;
@@
  struct spi_transfer i[...] = { ..., {
- .delay_usecs = E,
+ .delay.value = E,
  }, ... };

@changed@
struct spi_transfer *T;
struct spi_transfer O;
expression E;
assignment operator assign;
position p;
@@
(
  T->delay_usecs@p assign E
|
  O.delay_usecs@p assign E
|
  &T->delay_usecs@p
|
  &O.delay_usecs@p
)

@@
idexpression struct spi_transfer *T;
position p != changed.p;
@@
- T->delay_usecs@p
+ (T->delay.unit == SPI_DELAY_UNIT_USECS ? T->delay.value : 0)
