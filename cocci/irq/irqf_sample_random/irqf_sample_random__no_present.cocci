// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_irqf_sample_random
// compat: touches IRQF_SAMPLE_RANDOM
// upstream: unknown (include/linux/interrupt.h), v3.6
//
// The kernel takes randomness from each interrupt by itself.

@own@
identifier f = {IRQF_SAMPLE_RANDOM};
@@
  #define f ...

@depends on !own@
symbol IRQF_SAMPLE_RANDOM;
expression E;
@@
(
- IRQF_SAMPLE_RANDOM | E
+ E
|
- E | IRQF_SAMPLE_RANDOM
+ E
)

@depends on !own@
symbol IRQF_SAMPLE_RANDOM;
@@
- IRQF_SAMPLE_RANDOM
+ 0
