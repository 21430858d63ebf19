// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_simple_card_info && !have_asoc_simple_card_info
// compat: touches asoc_simple_card_info
// upstream: unknown (include/sound/simple_card.h), v6.7

@own@
@@
  struct asoc_simple_card_info { ... };

@depends on !own@
@@
- struct asoc_simple_card_info
+ struct simple_util_info
