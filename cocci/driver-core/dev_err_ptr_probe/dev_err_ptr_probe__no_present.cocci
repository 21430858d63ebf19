// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dev_err_ptr_probe
// compat: touches dev_err_ptr_probe dev_err_cast_probe
// upstream: dbbe7eaf0e47 ("dev_printk: add new dev_err_probe() helpers"), v6.11

@own_function@
type T;
identifier f = {dev_err_ptr_probe, dev_err_cast_probe};
@@
  T f(...) { ... }

@own_macro@
identifier f = {dev_err_ptr_probe, dev_err_cast_probe};
@@
  #define f(...) ...

@own_name@
identifier f = {dev_err_ptr_probe, dev_err_cast_probe};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression dev, E;
expression list es;
@@
(
- dev_err_ptr_probe(dev, E, es)
+ ERR_PTR(dev_err_probe(dev, E, es))
|
- dev_err_cast_probe(dev, E, es)
+ ERR_PTR(dev_err_probe(dev, PTR_ERR(E), es))
)
