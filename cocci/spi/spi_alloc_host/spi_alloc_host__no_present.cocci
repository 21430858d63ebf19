// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_spi_alloc_host && have_spi_alloc_master
// compat: touches spi_alloc_host devm_spi_alloc_host spi_alloc_target devm_spi_alloc_target
// upstream: b8d3b056a78d ("spi: introduce new helpers with using modern naming"), v6.2

@own_function@
type T;
identifier f = {spi_alloc_host, devm_spi_alloc_host, spi_alloc_target, devm_spi_alloc_target};
@@
  T f(...) { ... }

@own_macro@
identifier f = {spi_alloc_host, devm_spi_alloc_host, spi_alloc_target, devm_spi_alloc_target};
@@
  #define f(...) ...

@own_name@
identifier f = {spi_alloc_host, devm_spi_alloc_host, spi_alloc_target, devm_spi_alloc_target};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression dev, size;
@@
(
- spi_alloc_host(dev, size)
+ spi_alloc_master(dev, size)
|
- devm_spi_alloc_host(dev, size)
+ devm_spi_alloc_master(dev, size)
|
- spi_alloc_target(dev, size)
+ spi_alloc_slave(dev, size)
|
- devm_spi_alloc_target(dev, size)
+ devm_spi_alloc_slave(dev, size)
)
