// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_snd_soc_unregister_card_void
// compat: touches snd_soc_unregister_card
// upstream: unknown (include/sound/soc.h), v6.1
//
// What it returned was 0 wherever a driver could call it.

@own_function@
type T;
@@
  T snd_soc_unregister_card(...) { ... }

@own_macro@
@@
  #define snd_soc_unregister_card(...) ...

@own_name@
@@
  #define snd_soc_unregister_card ...

@depends on !own_function && !own_macro && !own_name@
expression card;
@@
(
  snd_soc_unregister_card(card);
|
  (snd_soc_unregister_card(card), 0)
|
- snd_soc_unregister_card(card)
+ (snd_soc_unregister_card(card), 0)
)
