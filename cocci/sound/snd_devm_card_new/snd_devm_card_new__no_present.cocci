// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_snd_devm_card_new
// compat: touches snd_devm_card_new snd_card_free_on_error
// upstream: unknown (include/sound/core.h), v5.15
//
// The card is freed when the device lets go of it, also where its probe has failed. A driver that frees it by itself
// is left to the compiler to complain of: it would be freed twice.

@own_function@
type T;
identifier f = {snd_devm_card_new, snd_card_free_on_error};
@@
  T f(...) { ... }

@own_macro@
identifier f = {snd_devm_card_new, snd_card_free_on_error};
@@
  #define f(...) ...

@own_name@
identifier f = {snd_devm_card_new, snd_card_free_on_error};
@@
  #define f ...

@frees@
identifier f = {snd_card_free, snd_card_free_when_closed, snd_card_disconnect_sync};
@@
  f(...)

@depends on !own_function && !own_macro && !own_name && !frees@
type T;
identifier caller;
expression parent, idx, id, owner, size, card;
fresh identifier freed = "compat_" ## caller ## "_free";
fresh identifier helper = "compat_" ## caller ## "_new";
@@
+static inline void freed(void *made)
+{
+	snd_card_free(made);
+}
+
+static inline int helper(struct device *dev, int at, const char *name, struct module *module, size_t extra, struct snd_card **made)
+{
+	int err = snd_card_new(dev, at, name, module, extra, made);
+
+	return err < 0 ? err : devm_add_action_or_reset(dev, freed, *made);
+}
+
  T caller(...)
  {
  <+...
- snd_devm_card_new(parent, idx, id, owner, size, card)
+ helper(parent, idx, id, owner, size, card)
  ...+>
  }

@depends on !own_function && !own_macro && !own_name && !frees@
expression dev, err;
@@
- snd_card_free_on_error(dev, err)
+ (err)
