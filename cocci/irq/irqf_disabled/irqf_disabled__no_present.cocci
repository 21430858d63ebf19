// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_irqf_disabled
// compat: touches IRQF_DISABLED
// upstream: unknown (include/linux/interrupt.h), v4.1
//
// Each handler runs with interrupts disabled: the flag said nothing any more.

@own@
identifier f = {IRQF_DISABLED};
@@
  #define f ...

@depends on !own@
symbol IRQF_DISABLED;
expression E;
@@
(
- IRQF_DISABLED | E
+ E
|
- E | IRQF_DISABLED
+ E
)

@depends on !own@
symbol IRQF_DISABLED;
@@
- IRQF_DISABLED
+ 0
