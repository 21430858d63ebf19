// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_irq_domain_create_linear && !have_irq_domain_add_linear
// compat: touches irq_domain_add_linear irq_domain_add_tree
// upstream: 797b13a7de95 ("irqdomain: Delete irq_domain_add_linear()"), v7.3

@own_function@
type T;
identifier f = {irq_domain_add_linear, irq_domain_add_tree};
@@
  T f(...) { ... }

@own_macro@
identifier f = {irq_domain_add_linear, irq_domain_add_tree};
@@
  #define f(...) ...

@own_name@
identifier f = {irq_domain_add_linear, irq_domain_add_tree};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression node, size, ops, data;
@@
(
- irq_domain_add_linear(NULL, size, ops, data)
+ irq_domain_create_linear(NULL, size, ops, data)
|
- irq_domain_add_linear(node, size, ops, data)
+ irq_domain_create_linear(of_fwnode_handle(node), size, ops, data)
|
- irq_domain_add_tree(NULL, ops, data)
+ irq_domain_create_tree(NULL, ops, data)
|
- irq_domain_add_tree(node, ops, data)
+ irq_domain_create_tree(of_fwnode_handle(node), ops, data)
)
