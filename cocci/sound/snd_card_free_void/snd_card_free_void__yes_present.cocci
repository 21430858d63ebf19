// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_card_free_void
// compat: touches snd_card_free
// upstream: unknown (include/sound/core.h), v6.5
//
// What it returned was 0 wherever a driver could call it.

@own_function@
type T;
@@
  T snd_card_free(...) { ... }

@own_macro@
@@
  #define snd_card_free(...) ...

@own_name@
@@
  #define snd_card_free ...

@depends on !own_function && !own_macro && !own_name@
expression card;
@@
(
  snd_card_free(card);
|
  (snd_card_free(card), 0)
|
- snd_card_free(card)
+ (snd_card_free(card), 0)
)
