// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_filldir_bool
// compat: touches dir_context
// upstream: 25885a35a720 ("Change calling conventions for filldir_t"), v6.1
//
// There, what is not 0 stops the walk. The function stays as it is, whoever else calls it.

@new@
typedef bool;
type T1, T2;
identifier callback, ctx, name, len, pos, ino, kind;
@@
  bool callback(struct dir_context *ctx, const char *name, int len, loff_t pos, T1 ino, T2 kind) { ... }

@used@
identifier new.callback, var, member;
fresh identifier wrapper = "compat_" ## callback;
type T;
expression E;
@@
(
  T var = { .member.actor =
- callback
+ wrapper
  , };
|
  T var = { .member = { .actor =
- callback
+ wrapper
  , }, };
|
  T var = { .actor =
- callback
+ wrapper
  , };
|
  E.actor =
- callback
+ wrapper
|
  E->actor =
- callback
+ wrapper
)

@depends on used@
type T1, T2;
typedef u64;
identifier new.callback, ctx, name, len, pos, ino, kind;
fresh identifier wrapper = "compat_" ## callback;
@@
  bool callback(struct dir_context *ctx, const char *name, int len, loff_t pos, T1 ino, T2 kind) { ... }
+
+static int __maybe_unused wrapper(struct dir_context *ctx, const char *name, int len, loff_t pos, u64 ino, unsigned int kind)
+{
+	return !callback(ctx, name, len, pos, ino, kind);
+}
