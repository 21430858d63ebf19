// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_random_h_prandom
// compat: touches prandom_u32_state prandom_seed_state prandom_bytes_state rnd_state next_pseudo_random32
// upstream: unknown (include/linux/random.h), v6.13

@has@
@@
  #include <linux/prandom.h>

@depends on !has@
@@
  #include <linux/random.h>
+ #include <linux/prandom.h>
