// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snd_card_create
// compat: touches snd_card_create
// upstream: unknown (include/sound/core.h), v3.18
//
// The card gets its device by snd_card_set_dev(), as it did.

@own_function@
type T;
identifier f = {snd_card_create};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_card_create};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_card_create};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
- snd_card_create(
+ snd_card_new(NULL,
  ...)
