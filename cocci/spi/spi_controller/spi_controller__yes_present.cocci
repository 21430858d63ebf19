// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_controller && !have_spi_master
// compat: allow local what has a chip select is an SPI device wherever it stands in a file
// compat: touches spi_master spi_device spi_register_master spi_unregister_master devm_spi_register_master
// upstream: unknown (include/linux/spi/spi.h), v6.10

@own_function@
type T;
identifier f = {spi_master_get_devdata, spi_master_set_devdata, spi_master_get, spi_master_put, spi_master_suspend, spi_master_resume, spi_register_master, spi_unregister_master, devm_spi_register_master};
@@
  T f(...) { ... }

@own_macro@
identifier f = {spi_master_get_devdata, spi_master_set_devdata, spi_master_get, spi_master_put, spi_master_suspend, spi_master_resume, spi_register_master, spi_unregister_master, devm_spi_register_master};
@@
  #define f(...) ...

@own_name@
identifier f = {spi_master_get_devdata, spi_master_set_devdata, spi_master_get, spi_master_put, spi_master_suspend, spi_master_resume, spi_register_master, spi_unregister_master, devm_spi_register_master};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression c, d, data;
@@
(
- spi_master_get_devdata(c)
+ spi_controller_get_devdata(c)
|
- spi_master_set_devdata(c, data)
+ spi_controller_set_devdata(c, data)
|
- spi_master_get(c)
+ spi_controller_get(c)
|
- spi_master_put(c)
+ spi_controller_put(c)
|
- spi_master_suspend(c)
+ spi_controller_suspend(c)
|
- spi_master_resume(c)
+ spi_controller_resume(c)
|
- spi_register_master(c)
+ spi_register_controller(c)
|
- spi_unregister_master(c)
+ spi_unregister_controller(c)
|
- devm_spi_register_master(d, c)
+ devm_spi_register_controller(d, c)
)

@depends on !own_name@
@@
- struct spi_master
+ struct spi_controller

@depends on !own_name@
symbol SPI_MASTER_HALF_DUPLEX, SPI_MASTER_NO_RX, SPI_MASTER_NO_TX, SPI_MASTER_MUST_RX, SPI_MASTER_MUST_TX;
@@
(
- SPI_MASTER_HALF_DUPLEX
+ SPI_CONTROLLER_HALF_DUPLEX
|
- SPI_MASTER_NO_RX
+ SPI_CONTROLLER_NO_RX
|
- SPI_MASTER_NO_TX
+ SPI_CONTROLLER_NO_TX
|
- SPI_MASTER_MUST_RX
+ SPI_CONTROLLER_MUST_RX
|
- SPI_MASTER_MUST_TX
+ SPI_CONTROLLER_MUST_TX
)

@@
struct spi_device *spi;
@@
- spi->master
+ spi->controller

// Where spatch does not know the type: nothing else has a chip select and a master.
@device@
expression E;
identifier m;
@@
(
  E->m->chip_select
|
  E.m->chip_select
)

@@
expression device.E;
identifier device.m;
@@
(
- E->m->master
+ E->m->controller
|
- E.m->master
+ E.m->controller
)
