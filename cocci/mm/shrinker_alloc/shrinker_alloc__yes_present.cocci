// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_shrinker_alloc && !have_unregister_shrinker
// compat: touches register_shrinker
// upstream: c42d50aefd17 ("mm: shrinker: add infrastructure for dynamically allocating shrinker"), v6.7
//
// Of a variable whose callbacks do not look at the shrinker that they are called with: it is another one then. What is
// a member of something else is left to the compiler.

@object@
identifier S, count, scan;
@@
  struct shrinker S = {
  .count_objects = count,
  .scan_objects = scan,
  };

@counts@
identifier object.count, shrink, control;
@@
  count(struct shrinker *shrink, struct shrink_control *control) { ... }

@scans@
identifier object.scan, shrink, control;
@@
  scan(struct shrinker *shrink, struct shrink_control *control) { ... }

@looks@
identifier object.count, shrink, control;
@@
  count(struct shrinker *shrink, struct shrink_control *control) { <+... shrink ...+> }

@looks_too@
identifier object.scan, shrink, control;
@@
  scan(struct shrinker *shrink, struct shrink_control *control) { <+... shrink ...+> }

@registered depends on counts && scans && !looks && !looks_too@
identifier object.S;
expression name;
fresh identifier enter = "compat_register_" ## S;
@@
(
- register_shrinker(&S)
+ enter(KBUILD_MODNAME)
|
- register_shrinker(&S, name)
+ enter(name)
)

@depends on registered@
identifier object.S;
fresh identifier made = "compat_" ## S;
@@
- unregister_shrinker(&S);
+ shrinker_free(made);
+ made = NULL;

@depends on registered@
identifier object.S;
fresh identifier made = "compat_" ## S;
fresh identifier enter = "compat_register_" ## S;
@@
  struct shrinker S = { ... };
+
+static struct shrinker *made;
+
+static int enter(const char *name)
+{
+	made = shrinker_alloc(S.flags, "%s", name);
+	if (!made)
+		return -ENOMEM;
+	made->count_objects = S.count_objects;
+	made->scan_objects = S.scan_objects;
+	made->batch = S.batch;
+	made->seeks = S.seeks;
+	shrinker_register(made);
+	return 0;
+}
