// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_lockdep_assert_not_held
// compat: touches lockdep_assert_not_held
// upstream: unknown (include/linux/lockdep.h), v5.13

@own_function@
type T;
@@
  T lockdep_assert_not_held(...) { ... }

@own_macro@
@@
  #define lockdep_assert_not_held(...) ...

@own_name@
@@
  #define lockdep_assert_not_held ...

@in_linux_lockdep_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/lockdep.h>
+#ifndef lockdep_assert_not_held
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif

@in_linux_mutex_h depends on !own_function && !own_macro && !own_name && !in_linux_lockdep_h@
@@
  #include <linux/mutex.h>
+#ifndef lockdep_assert_not_held
+#include <linux/lockdep.h>
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif

@in_linux_spinlock_h depends on !own_function && !own_macro && !own_name && !in_linux_lockdep_h && !in_linux_mutex_h@
@@
  #include <linux/spinlock.h>
+#ifndef lockdep_assert_not_held
+#include <linux/lockdep.h>
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif

@in_linux_rwsem_h depends on !own_function && !own_macro && !own_name && !in_linux_lockdep_h && !in_linux_mutex_h && !in_linux_spinlock_h@
@@
  #include <linux/rwsem.h>
+#ifndef lockdep_assert_not_held
+#include <linux/lockdep.h>
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif

@in_linux_device_h depends on !own_function && !own_macro && !own_name && !in_linux_lockdep_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_rwsem_h@
@@
  #include <linux/device.h>
+#ifndef lockdep_assert_not_held
+#include <linux/lockdep.h>
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif

@in_linux_module_h depends on !own_function && !own_macro && !own_name && !in_linux_lockdep_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_rwsem_h && !in_linux_device_h@
@@
  #include <linux/module.h>
+#ifndef lockdep_assert_not_held
+#include <linux/lockdep.h>
+#ifdef CONFIG_LOCKDEP
+#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
+#else
+#define lockdep_assert_not_held(lock) ((void)(lock))
+#endif
+#endif
