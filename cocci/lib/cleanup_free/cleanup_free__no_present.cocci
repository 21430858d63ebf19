// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cleanup_free
// compat: touches __free no_free_ptr return_ptr linux/cleanup.h
// compat: allow removed the kernel has no such header, and what it brought is added where it is used
// upstream: 54da6a092431 ("locking: Introduce __cleanup() based infrastructure"), v6.5
//
// Memory that is freed where its variable's block ends, on whichever way: gcc has had the attribute for long. It is spelt
// __attribute, which spatch takes for a function, in a macro of its own: spatch does not find the definition of one whose body it is.
// What is freed otherwise, by a driver's own DEFINE_FREE(), is left to the compiler.
//
// A driver that has a __free() of its own is left alone.

@own_free@
@@
  #define __free(...) ...

@own_take@
@@
  #define no_free_ptr(...) ...

@own_macro@
@@
  #define DEFINE_FREE(...) ...

@own_define@
declarer name DEFINE_FREE;
@@
  DEFINE_FREE(...);

@module depends on !own_free && !own_take && !own_define && !own_macro@
@@
  #include <linux/module.h>
+#ifndef COMPAT_FREE
+#include <linux/err.h>
+#include <linux/mm.h>
+#include <linux/slab.h>
+static inline void compat_free_kfree(void *at)
+{
+	void *memory = *(void **)at;
+
+	if (!IS_ERR_OR_NULL(memory))
+		kfree(memory);
+}
+static inline void compat_free_kvfree(void *at)
+{
+	void *memory = *(void **)at;
+
+	if (!IS_ERR_OR_NULL(memory))
+		kvfree(memory);
+}
+static inline void *compat_no_free(void *at)
+{
+	void *memory = *(void **)at;
+
+	*(void **)at = NULL;
+	return memory;
+}
+#define __compat_cleanup(how) __attribute((__cleanup__(how)))
+#define __free(how) __compat_cleanup(__PASTE(compat_free_, how))
+#define COMPAT_FREE
+#endif

@memory depends on !own_free && !own_take && !own_define && !own_macro && !module@
@@
  #include <linux/slab.h>
+#ifndef COMPAT_FREE
+#include <linux/err.h>
+#include <linux/mm.h>
+static inline void compat_free_kfree(void *at)
+{
+	void *memory = *(void **)at;
+
+	if (!IS_ERR_OR_NULL(memory))
+		kfree(memory);
+}
+static inline void compat_free_kvfree(void *at)
+{
+	void *memory = *(void **)at;
+
+	if (!IS_ERR_OR_NULL(memory))
+		kvfree(memory);
+}
+static inline void *compat_no_free(void *at)
+{
+	void *memory = *(void **)at;
+
+	*(void **)at = NULL;
+	return memory;
+}
+#define __compat_cleanup(how) __attribute((__cleanup__(how)))
+#define __free(how) __compat_cleanup(__PASTE(compat_free_, how))
+#define COMPAT_FREE
+#endif

@depends on module || memory@
expression P;
@@
- no_free_ptr(P)
+ compat_no_free(&P)

@depends on module || memory@
expression P;
@@
- return_ptr(P);
+ return compat_no_free(&P);

@depends on module || memory@
@@
- #include <linux/cleanup.h>
