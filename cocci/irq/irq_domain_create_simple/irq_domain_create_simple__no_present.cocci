// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_irq_domain_create_simple
// compat: touches irq_domain_create_simple
// upstream: unknown (include/linux/irqdomain.h), v5.14

@own_function@
type T;
@@
  T irq_domain_create_simple(...) { ... }

@own_macro@
@@
  #define irq_domain_create_simple(...) ...

@own_name@
@@
  #define irq_domain_create_simple ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {irq_domain_create_simple};
@@
  f(...)

@in_linux_irqdomain_h depends on calls@
@@
  #include <linux/irqdomain.h>
+#ifndef COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
+#include <linux/irq.h>
+#include <linux/of.h>
+static inline struct irq_domain *compat_irq_domain_create_simple(struct fwnode_handle *fwnode, unsigned int size, unsigned int first_irq, const struct irq_domain_ops *ops, void *data)
+{
+	struct irq_domain *domain = __irq_domain_add(fwnode, size, size, 0, ops, data);
+
+	if (!domain || !first_irq)
+		return domain;
+	if (IS_ENABLED(CONFIG_SPARSE_IRQ) && irq_alloc_descs(first_irq, first_irq, size, of_node_to_nid(to_of_node(fwnode))) < 0)
+		pr_info("no descriptors for interrupts from %d, they are taken to be there\n", first_irq);
+	irq_domain_associate_many(domain, first_irq, 0, size);
+	return domain;
+}
+#define COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
+#endif

@in_linux_module_h depends on calls && !in_linux_irqdomain_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
+#include <linux/irqdomain.h>
+#include <linux/irq.h>
+#include <linux/of.h>
+static inline struct irq_domain *compat_irq_domain_create_simple(struct fwnode_handle *fwnode, unsigned int size, unsigned int first_irq, const struct irq_domain_ops *ops, void *data)
+{
+	struct irq_domain *domain = __irq_domain_add(fwnode, size, size, 0, ops, data);
+
+	if (!domain || !first_irq)
+		return domain;
+	if (IS_ENABLED(CONFIG_SPARSE_IRQ) && irq_alloc_descs(first_irq, first_irq, size, of_node_to_nid(to_of_node(fwnode))) < 0)
+		pr_info("no descriptors for interrupts from %d, they are taken to be there\n", first_irq);
+	irq_domain_associate_many(domain, first_irq, 0, size);
+	return domain;
+}
+#define COMPAT_IRQ_DOMAIN_CREATE_SIMPLE
+#endif

@depends on in_linux_irqdomain_h || in_linux_module_h@
@@
- irq_domain_create_simple
+ compat_irq_domain_create_simple
  (...)
