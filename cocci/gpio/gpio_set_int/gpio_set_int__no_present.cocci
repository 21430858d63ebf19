// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_set_int
// compat: touches gpio_chip
// upstream: d9d87d90cc0b ("treewide: rename GPIO set callbacks back to their original names"), v6.17
//
// The function stays as it is, whoever else calls it, and whatever an #if makes of what it returns.

@one@
type T;
identifier callback, gc, offset, value;
@@
  int callback(struct gpio_chip *gc, T offset, int value) { ... }

@one_object@
identifier one.callback, object;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .set =
- callback
+ wrapper
  , };

@one_part@
identifier one.callback, object, part;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .part = {
  .set =
- callback
+ wrapper
  , },
  };

@one_member@
identifier one.callback, object, part;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .part.set =
- callback
+ wrapper
  , };

@one_assigned@
identifier one.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.set =
- callback
+ wrapper
|
  E->set =
- callback
+ wrapper
)

@depends on one_object || one_part || one_member || one_assigned@
type T;
identifier one.callback, gc, offset, value;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct gpio_chip *gc, T offset, int value) { ... }
+
+static void __maybe_unused wrapper(struct gpio_chip *gc, unsigned int offset, int value)
+{
+	callback(gc, offset, value);
+}

@many@
identifier callback, gc, mask, bits;
@@
  int callback(struct gpio_chip *gc, unsigned long *mask, unsigned long *bits) { ... }

@many_object@
identifier many.callback, object;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .set_multiple =
- callback
+ wrapper
  , };

@many_part@
identifier many.callback, object, part;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .part = {
  .set_multiple =
- callback
+ wrapper
  , },
  };

@many_member@
identifier many.callback, object, part;
type T;
fresh identifier wrapper = "compat_" ## callback;
@@
  T object = {
  .part.set_multiple =
- callback
+ wrapper
  , };

@many_assigned@
identifier many.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.set_multiple =
- callback
+ wrapper
|
  E->set_multiple =
- callback
+ wrapper
)

@depends on many_object || many_part || many_member || many_assigned@
identifier many.callback, gc, mask, bits;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct gpio_chip *gc, unsigned long *mask, unsigned long *bits) { ... }
+
+static void __maybe_unused wrapper(struct gpio_chip *gc, unsigned long *mask, unsigned long *bits)
+{
+	callback(gc, mask, bits);
+}
