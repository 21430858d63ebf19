// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_spi_alloc_host && !have_spi_alloc_master
// compat: touches spi_alloc_master devm_spi_alloc_master spi_alloc_slave devm_spi_alloc_slave
// upstream: 0809a9ccac4a ("spi: remove {devm_}spi_alloc_master/slave()"), v6.13

@own_function@
type T;
identifier f = {spi_alloc_master, devm_spi_alloc_master, spi_alloc_slave, devm_spi_alloc_slave};
@@
  T f(...) { ... }

@own_macro@
identifier f = {spi_alloc_master, devm_spi_alloc_master, spi_alloc_slave, devm_spi_alloc_slave};
@@
  #define f(...) ...

@own_name@
identifier f = {spi_alloc_master, devm_spi_alloc_master, spi_alloc_slave, devm_spi_alloc_slave};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression dev, size;
@@
(
- spi_alloc_master(dev, size)
+ spi_alloc_host(dev, size)
|
- devm_spi_alloc_master(dev, size)
+ devm_spi_alloc_host(dev, size)
|
- spi_alloc_slave(dev, size)
+ spi_alloc_target(dev, size)
|
- devm_spi_alloc_slave(dev, size)
+ devm_spi_alloc_target(dev, size)
)
