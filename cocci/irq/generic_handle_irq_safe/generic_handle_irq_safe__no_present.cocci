// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_generic_handle_irq_safe
// compat: touches generic_handle_irq_safe
// upstream: 509853f9e1e7 ("genirq: Provide generic_handle_irq_safe()"), v5.18
//
// As the kernel's own one, the helper turns interrupts off, whatever they were before.

@own_function@
type T;
@@
  T generic_handle_irq_safe(...) { ... }

@own_macro@
@@
  #define generic_handle_irq_safe(...) ...

@own_name@
@@
  #define generic_handle_irq_safe ...

@calls depends on !own_function && !own_macro && !own_name@
expression E;
@@
  generic_handle_irq_safe(E)

@helper depends on calls@
@@
  #include <linux/interrupt.h>
+#ifndef COMPAT_HANDLE_IRQ_SAFE
+#include <linux/irq.h>
+#include <linux/irqdesc.h>
+#include <linux/irqflags.h>
+static inline int compat_handle_irq_safe(unsigned int irq)
+{
+	unsigned long flags;
+	int handled;
+
+	local_irq_save(flags);
+	handled = generic_handle_irq(irq);
+	local_irq_restore(flags);
+	return handled;
+}
+#define COMPAT_HANDLE_IRQ_SAFE
+#endif

@other depends on calls && !helper@
@@
  #include <linux/irq.h>
+#ifndef COMPAT_HANDLE_IRQ_SAFE
+#include <linux/irq.h>
+#include <linux/irqdesc.h>
+#include <linux/irqflags.h>
+static inline int compat_handle_irq_safe(unsigned int irq)
+{
+	unsigned long flags;
+	int handled;
+
+	local_irq_save(flags);
+	handled = generic_handle_irq(irq);
+	local_irq_restore(flags);
+	return handled;
+}
+#define COMPAT_HANDLE_IRQ_SAFE
+#endif

@depends on helper || other@
expression E;
@@
- generic_handle_irq_safe(E)
+ compat_handle_irq_safe(E)
