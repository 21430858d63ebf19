// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_guard
// compat: touches guard scoped_guard linux/cleanup.h
// compat: allow removed the kernel has no such header, and what it brought is added where it is used
// upstream: 54da6a092431 ("locking: Introduce __cleanup() based infrastructure"), v6.5
//
// A lock that is put where its block ends, on whichever way: gcc has had the attribute for long. The block of scoped_guard() is
// a loop of one turn, as it was, which break and continue leave.
//
// A driver that has a guard() of its own is left alone. What other kinds of guards there are is left to the compiler.

@own_guard@
@@
  #define guard(...) ...

@own_scope@
@@
  #define scoped_guard(...) ...

@calls_mutex depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol mutex;
@@
  guard(mutex)(E)

@scopes_mutex depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol mutex;
statement S;
@@
  scoped_guard(mutex, E)
  S

@module_mutex depends on calls_mutex || scopes_mutex@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_MUTEX
+#include <linux/mutex.h>
+static inline struct mutex *compat_mutex(struct mutex *lock)
+{
+	mutex_lock(lock);
+	return lock;
+}
+static inline void compat_mutex_out(struct mutex **lock)
+{
+	mutex_unlock(*lock);
+}
+#define __compat_put_mutex __attribute((__cleanup__(compat_mutex_out)))
+#define COMPAT_GUARD_MUTEX
+#endif

@lock_mutex depends on (calls_mutex || scopes_mutex) && !module_mutex@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/mutex.h>
+#ifndef COMPAT_GUARD_MUTEX
+static inline struct mutex *compat_mutex(struct mutex *lock)
+{
+	mutex_lock(lock);
+	return lock;
+}
+static inline void compat_mutex_out(struct mutex **lock)
+{
+	mutex_unlock(*lock);
+}
+#define __compat_put_mutex __attribute((__cleanup__(compat_mutex_out)))
+#define COMPAT_GUARD_MUTEX
+#endif

@depends on module_mutex || lock_mutex@
attribute name __compat_put_mutex;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol mutex;
@@
- guard(mutex)(E);
+ struct mutex *compat_held_mutex __compat_put_mutex = compat_mutex(E);

@depends on module_mutex || lock_mutex@
attribute name __compat_put_mutex;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol mutex;
statement S;
@@
- scoped_guard(mutex, E)
+ do {
+ struct mutex *compat_held_mutex __compat_put_mutex = compat_mutex(E);
  S
+ } while (0);

@calls_spinlock depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock;
@@
  guard(spinlock)(E)

@scopes_spinlock depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock;
statement S;
@@
  scoped_guard(spinlock, E)
  S

@module_spinlock depends on calls_spinlock || scopes_spinlock@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_SPINLOCK
+#include <linux/spinlock.h>
+static inline spinlock_t *compat_spinlock(spinlock_t *lock)
+{
+	spin_lock(lock);
+	return lock;
+}
+static inline void compat_spinlock_out(spinlock_t **lock)
+{
+	spin_unlock(*lock);
+}
+#define __compat_put_spinlock __attribute((__cleanup__(compat_spinlock_out)))
+#define COMPAT_GUARD_SPINLOCK
+#endif

@lock_spinlock depends on (calls_spinlock || scopes_spinlock) && !module_spinlock@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_SPINLOCK
+static inline spinlock_t *compat_spinlock(spinlock_t *lock)
+{
+	spin_lock(lock);
+	return lock;
+}
+static inline void compat_spinlock_out(spinlock_t **lock)
+{
+	spin_unlock(*lock);
+}
+#define __compat_put_spinlock __attribute((__cleanup__(compat_spinlock_out)))
+#define COMPAT_GUARD_SPINLOCK
+#endif

@depends on module_spinlock || lock_spinlock@
attribute name __compat_put_spinlock;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock;
@@
- guard(spinlock)(E);
+ spinlock_t *compat_held_spinlock __compat_put_spinlock = compat_spinlock(E);

@depends on module_spinlock || lock_spinlock@
attribute name __compat_put_spinlock;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock;
statement S;
@@
- scoped_guard(spinlock, E)
+ do {
+ spinlock_t *compat_held_spinlock __compat_put_spinlock = compat_spinlock(E);
  S
+ } while (0);

@calls_spinlock_irq depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_irq;
@@
  guard(spinlock_irq)(E)

@scopes_spinlock_irq depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_irq;
statement S;
@@
  scoped_guard(spinlock_irq, E)
  S

@module_spinlock_irq depends on calls_spinlock_irq || scopes_spinlock_irq@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_SPINLOCK_IRQ
+#include <linux/spinlock.h>
+static inline spinlock_t *compat_spinlock_irq(spinlock_t *lock)
+{
+	spin_lock_irq(lock);
+	return lock;
+}
+static inline void compat_spinlock_irq_out(spinlock_t **lock)
+{
+	spin_unlock_irq(*lock);
+}
+#define __compat_put_spinlock_irq __attribute((__cleanup__(compat_spinlock_irq_out)))
+#define COMPAT_GUARD_SPINLOCK_IRQ
+#endif

@lock_spinlock_irq depends on (calls_spinlock_irq || scopes_spinlock_irq) && !module_spinlock_irq@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_SPINLOCK_IRQ
+static inline spinlock_t *compat_spinlock_irq(spinlock_t *lock)
+{
+	spin_lock_irq(lock);
+	return lock;
+}
+static inline void compat_spinlock_irq_out(spinlock_t **lock)
+{
+	spin_unlock_irq(*lock);
+}
+#define __compat_put_spinlock_irq __attribute((__cleanup__(compat_spinlock_irq_out)))
+#define COMPAT_GUARD_SPINLOCK_IRQ
+#endif

@depends on module_spinlock_irq || lock_spinlock_irq@
attribute name __compat_put_spinlock_irq;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_irq;
@@
- guard(spinlock_irq)(E);
+ spinlock_t *compat_held_spinlock_irq __compat_put_spinlock_irq = compat_spinlock_irq(E);

@depends on module_spinlock_irq || lock_spinlock_irq@
attribute name __compat_put_spinlock_irq;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_irq;
statement S;
@@
- scoped_guard(spinlock_irq, E)
+ do {
+ spinlock_t *compat_held_spinlock_irq __compat_put_spinlock_irq = compat_spinlock_irq(E);
  S
+ } while (0);

@calls_spinlock_bh depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_bh;
@@
  guard(spinlock_bh)(E)

@scopes_spinlock_bh depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_bh;
statement S;
@@
  scoped_guard(spinlock_bh, E)
  S

@module_spinlock_bh depends on calls_spinlock_bh || scopes_spinlock_bh@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_SPINLOCK_BH
+#include <linux/spinlock.h>
+static inline spinlock_t *compat_spinlock_bh(spinlock_t *lock)
+{
+	spin_lock_bh(lock);
+	return lock;
+}
+static inline void compat_spinlock_bh_out(spinlock_t **lock)
+{
+	spin_unlock_bh(*lock);
+}
+#define __compat_put_spinlock_bh __attribute((__cleanup__(compat_spinlock_bh_out)))
+#define COMPAT_GUARD_SPINLOCK_BH
+#endif

@lock_spinlock_bh depends on (calls_spinlock_bh || scopes_spinlock_bh) && !module_spinlock_bh@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_SPINLOCK_BH
+static inline spinlock_t *compat_spinlock_bh(spinlock_t *lock)
+{
+	spin_lock_bh(lock);
+	return lock;
+}
+static inline void compat_spinlock_bh_out(spinlock_t **lock)
+{
+	spin_unlock_bh(*lock);
+}
+#define __compat_put_spinlock_bh __attribute((__cleanup__(compat_spinlock_bh_out)))
+#define COMPAT_GUARD_SPINLOCK_BH
+#endif

@depends on module_spinlock_bh || lock_spinlock_bh@
attribute name __compat_put_spinlock_bh;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_bh;
@@
- guard(spinlock_bh)(E);
+ spinlock_t *compat_held_spinlock_bh __compat_put_spinlock_bh = compat_spinlock_bh(E);

@depends on module_spinlock_bh || lock_spinlock_bh@
attribute name __compat_put_spinlock_bh;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_bh;
statement S;
@@
- scoped_guard(spinlock_bh, E)
+ do {
+ spinlock_t *compat_held_spinlock_bh __compat_put_spinlock_bh = compat_spinlock_bh(E);
  S
+ } while (0);

@calls_raw_spinlock depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol raw_spinlock;
@@
  guard(raw_spinlock)(E)

@scopes_raw_spinlock depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol raw_spinlock;
statement S;
@@
  scoped_guard(raw_spinlock, E)
  S

@module_raw_spinlock depends on calls_raw_spinlock || scopes_raw_spinlock@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_RAW_SPINLOCK
+#include <linux/spinlock.h>
+static inline raw_spinlock_t *compat_raw_spinlock(raw_spinlock_t *lock)
+{
+	raw_spin_lock(lock);
+	return lock;
+}
+static inline void compat_raw_spinlock_out(raw_spinlock_t **lock)
+{
+	raw_spin_unlock(*lock);
+}
+#define __compat_put_raw_spinlock __attribute((__cleanup__(compat_raw_spinlock_out)))
+#define COMPAT_GUARD_RAW_SPINLOCK
+#endif

@lock_raw_spinlock depends on (calls_raw_spinlock || scopes_raw_spinlock) && !module_raw_spinlock@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_RAW_SPINLOCK
+static inline raw_spinlock_t *compat_raw_spinlock(raw_spinlock_t *lock)
+{
+	raw_spin_lock(lock);
+	return lock;
+}
+static inline void compat_raw_spinlock_out(raw_spinlock_t **lock)
+{
+	raw_spin_unlock(*lock);
+}
+#define __compat_put_raw_spinlock __attribute((__cleanup__(compat_raw_spinlock_out)))
+#define COMPAT_GUARD_RAW_SPINLOCK
+#endif

@depends on module_raw_spinlock || lock_raw_spinlock@
attribute name __compat_put_raw_spinlock;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol raw_spinlock;
@@
- guard(raw_spinlock)(E);
+ raw_spinlock_t *compat_held_raw_spinlock __compat_put_raw_spinlock = compat_raw_spinlock(E);

@depends on module_raw_spinlock || lock_raw_spinlock@
attribute name __compat_put_raw_spinlock;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol raw_spinlock;
statement S;
@@
- scoped_guard(raw_spinlock, E)
+ do {
+ raw_spinlock_t *compat_held_raw_spinlock __compat_put_raw_spinlock = compat_raw_spinlock(E);
  S
+ } while (0);

@calls_rwsem_read depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol rwsem_read;
@@
  guard(rwsem_read)(E)

@scopes_rwsem_read depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol rwsem_read;
statement S;
@@
  scoped_guard(rwsem_read, E)
  S

@module_rwsem_read depends on calls_rwsem_read || scopes_rwsem_read@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_RWSEM_READ
+#include <linux/rwsem.h>
+static inline struct rw_semaphore *compat_rwsem_read(struct rw_semaphore *lock)
+{
+	down_read(lock);
+	return lock;
+}
+static inline void compat_rwsem_read_out(struct rw_semaphore **lock)
+{
+	up_read(*lock);
+}
+#define __compat_put_rwsem_read __attribute((__cleanup__(compat_rwsem_read_out)))
+#define COMPAT_GUARD_RWSEM_READ
+#endif

@lock_rwsem_read depends on (calls_rwsem_read || scopes_rwsem_read) && !module_rwsem_read@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/rwsem.h>
+#ifndef COMPAT_GUARD_RWSEM_READ
+static inline struct rw_semaphore *compat_rwsem_read(struct rw_semaphore *lock)
+{
+	down_read(lock);
+	return lock;
+}
+static inline void compat_rwsem_read_out(struct rw_semaphore **lock)
+{
+	up_read(*lock);
+}
+#define __compat_put_rwsem_read __attribute((__cleanup__(compat_rwsem_read_out)))
+#define COMPAT_GUARD_RWSEM_READ
+#endif

@depends on module_rwsem_read || lock_rwsem_read@
attribute name __compat_put_rwsem_read;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol rwsem_read;
@@
- guard(rwsem_read)(E);
+ struct rw_semaphore *compat_held_rwsem_read __compat_put_rwsem_read = compat_rwsem_read(E);

@depends on module_rwsem_read || lock_rwsem_read@
attribute name __compat_put_rwsem_read;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol rwsem_read;
statement S;
@@
- scoped_guard(rwsem_read, E)
+ do {
+ struct rw_semaphore *compat_held_rwsem_read __compat_put_rwsem_read = compat_rwsem_read(E);
  S
+ } while (0);

@calls_rwsem_write depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol rwsem_write;
@@
  guard(rwsem_write)(E)

@scopes_rwsem_write depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol rwsem_write;
statement S;
@@
  scoped_guard(rwsem_write, E)
  S

@module_rwsem_write depends on calls_rwsem_write || scopes_rwsem_write@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_RWSEM_WRITE
+#include <linux/rwsem.h>
+static inline struct rw_semaphore *compat_rwsem_write(struct rw_semaphore *lock)
+{
+	down_write(lock);
+	return lock;
+}
+static inline void compat_rwsem_write_out(struct rw_semaphore **lock)
+{
+	up_write(*lock);
+}
+#define __compat_put_rwsem_write __attribute((__cleanup__(compat_rwsem_write_out)))
+#define COMPAT_GUARD_RWSEM_WRITE
+#endif

@lock_rwsem_write depends on (calls_rwsem_write || scopes_rwsem_write) && !module_rwsem_write@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/rwsem.h>
+#ifndef COMPAT_GUARD_RWSEM_WRITE
+static inline struct rw_semaphore *compat_rwsem_write(struct rw_semaphore *lock)
+{
+	down_write(lock);
+	return lock;
+}
+static inline void compat_rwsem_write_out(struct rw_semaphore **lock)
+{
+	up_write(*lock);
+}
+#define __compat_put_rwsem_write __attribute((__cleanup__(compat_rwsem_write_out)))
+#define COMPAT_GUARD_RWSEM_WRITE
+#endif

@depends on module_rwsem_write || lock_rwsem_write@
attribute name __compat_put_rwsem_write;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol rwsem_write;
@@
- guard(rwsem_write)(E);
+ struct rw_semaphore *compat_held_rwsem_write __compat_put_rwsem_write = compat_rwsem_write(E);

@depends on module_rwsem_write || lock_rwsem_write@
attribute name __compat_put_rwsem_write;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol rwsem_write;
statement S;
@@
- scoped_guard(rwsem_write, E)
+ do {
+ struct rw_semaphore *compat_held_rwsem_write __compat_put_rwsem_write = compat_rwsem_write(E);
  S
+ } while (0);

@calls_spinlock_irqsave depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_irqsave;
@@
  guard(spinlock_irqsave)(E)

@scopes_spinlock_irqsave depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol spinlock_irqsave;
statement S;
@@
  scoped_guard(spinlock_irqsave, E)
  S

@module_spinlock_irqsave depends on calls_spinlock_irqsave || scopes_spinlock_irqsave@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_SPINLOCK_IRQSAVE
+#include <linux/spinlock.h>
+struct compat_spinlock_irqsave {
+	spinlock_t *lock;
+	unsigned long flags;
+};
+static inline struct compat_spinlock_irqsave compat_spinlock_irqsave(spinlock_t *lock)
+{
+	struct compat_spinlock_irqsave held;
+
+	held.lock = lock;
+	spin_lock_irqsave(lock, held.flags);
+	return held;
+}
+static inline void compat_spinlock_irqsave_out(struct compat_spinlock_irqsave *held)
+{
+	spin_unlock_irqrestore(held->lock, held->flags);
+}
+#define __compat_put_spinlock_irqsave __attribute((__cleanup__(compat_spinlock_irqsave_out)))
+#define COMPAT_GUARD_SPINLOCK_IRQSAVE
+#endif

@lock_spinlock_irqsave depends on (calls_spinlock_irqsave || scopes_spinlock_irqsave) && !module_spinlock_irqsave@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_SPINLOCK_IRQSAVE
+struct compat_spinlock_irqsave {
+	spinlock_t *lock;
+	unsigned long flags;
+};
+static inline struct compat_spinlock_irqsave compat_spinlock_irqsave(spinlock_t *lock)
+{
+	struct compat_spinlock_irqsave held;
+
+	held.lock = lock;
+	spin_lock_irqsave(lock, held.flags);
+	return held;
+}
+static inline void compat_spinlock_irqsave_out(struct compat_spinlock_irqsave *held)
+{
+	spin_unlock_irqrestore(held->lock, held->flags);
+}
+#define __compat_put_spinlock_irqsave __attribute((__cleanup__(compat_spinlock_irqsave_out)))
+#define COMPAT_GUARD_SPINLOCK_IRQSAVE
+#endif

@depends on module_spinlock_irqsave || lock_spinlock_irqsave@
attribute name __compat_put_spinlock_irqsave;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_irqsave;
@@
- guard(spinlock_irqsave)(E);
+ struct compat_spinlock_irqsave compat_held_spinlock_irqsave __compat_put_spinlock_irqsave = compat_spinlock_irqsave(E);

@depends on module_spinlock_irqsave || lock_spinlock_irqsave@
attribute name __compat_put_spinlock_irqsave;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol spinlock_irqsave;
statement S;
@@
- scoped_guard(spinlock_irqsave, E)
+ do {
+ struct compat_spinlock_irqsave compat_held_spinlock_irqsave __compat_put_spinlock_irqsave = compat_spinlock_irqsave(E);
  S
+ } while (0);

@calls_raw_spinlock_irqsave depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol raw_spinlock_irqsave;
@@
  guard(raw_spinlock_irqsave)(E)

@scopes_raw_spinlock_irqsave depends on !own_guard && !own_scope@
iterator name scoped_guard;
expression E;
symbol raw_spinlock_irqsave;
statement S;
@@
  scoped_guard(raw_spinlock_irqsave, E)
  S

@module_raw_spinlock_irqsave depends on calls_raw_spinlock_irqsave || scopes_raw_spinlock_irqsave@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_RAW_SPINLOCK_IRQSAVE
+#include <linux/spinlock.h>
+struct compat_raw_spinlock_irqsave {
+	raw_spinlock_t *lock;
+	unsigned long flags;
+};
+static inline struct compat_raw_spinlock_irqsave compat_raw_spinlock_irqsave(raw_spinlock_t *lock)
+{
+	struct compat_raw_spinlock_irqsave held;
+
+	held.lock = lock;
+	raw_spin_lock_irqsave(lock, held.flags);
+	return held;
+}
+static inline void compat_raw_spinlock_irqsave_out(struct compat_raw_spinlock_irqsave *held)
+{
+	raw_spin_unlock_irqrestore(held->lock, held->flags);
+}
+#define __compat_put_raw_spinlock_irqsave __attribute((__cleanup__(compat_raw_spinlock_irqsave_out)))
+#define COMPAT_GUARD_RAW_SPINLOCK_IRQSAVE
+#endif

@lock_raw_spinlock_irqsave depends on (calls_raw_spinlock_irqsave || scopes_raw_spinlock_irqsave) && !module_raw_spinlock_irqsave@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/spinlock.h>
+#ifndef COMPAT_GUARD_RAW_SPINLOCK_IRQSAVE
+struct compat_raw_spinlock_irqsave {
+	raw_spinlock_t *lock;
+	unsigned long flags;
+};
+static inline struct compat_raw_spinlock_irqsave compat_raw_spinlock_irqsave(raw_spinlock_t *lock)
+{
+	struct compat_raw_spinlock_irqsave held;
+
+	held.lock = lock;
+	raw_spin_lock_irqsave(lock, held.flags);
+	return held;
+}
+static inline void compat_raw_spinlock_irqsave_out(struct compat_raw_spinlock_irqsave *held)
+{
+	raw_spin_unlock_irqrestore(held->lock, held->flags);
+}
+#define __compat_put_raw_spinlock_irqsave __attribute((__cleanup__(compat_raw_spinlock_irqsave_out)))
+#define COMPAT_GUARD_RAW_SPINLOCK_IRQSAVE
+#endif

@depends on module_raw_spinlock_irqsave || lock_raw_spinlock_irqsave@
attribute name __compat_put_raw_spinlock_irqsave;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol raw_spinlock_irqsave;
@@
- guard(raw_spinlock_irqsave)(E);
+ struct compat_raw_spinlock_irqsave compat_held_raw_spinlock_irqsave __compat_put_raw_spinlock_irqsave = compat_raw_spinlock_irqsave(E);

@depends on module_raw_spinlock_irqsave || lock_raw_spinlock_irqsave@
attribute name __compat_put_raw_spinlock_irqsave;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
expression E;
symbol raw_spinlock_irqsave;
statement S;
@@
- scoped_guard(raw_spinlock_irqsave, E)
+ do {
+ struct compat_raw_spinlock_irqsave compat_held_raw_spinlock_irqsave __compat_put_raw_spinlock_irqsave = compat_raw_spinlock_irqsave(E);
  S
+ } while (0);

@calls_rcu depends on !own_guard && !own_scope@
iterator name scoped_guard;
symbol rcu;
@@
  guard(rcu)()

@scopes_rcu depends on !own_guard && !own_scope@
iterator name scoped_guard;
symbol rcu;
statement S;
@@
  scoped_guard(rcu)
  S

@module_rcu depends on calls_rcu || scopes_rcu@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_GUARD_RCU
+#include <linux/rcupdate.h>
+static inline int compat_rcu(void)
+{
+	rcu_read_lock();
+	return 0;
+}
+static inline void compat_rcu_out(int *held)
+{
+	rcu_read_unlock();
+}
+#define __compat_put_rcu __attribute((__cleanup__(compat_rcu_out)))
+#define COMPAT_GUARD_RCU
+#endif

@lock_rcu depends on (calls_rcu || scopes_rcu) && !module_rcu@
typedef spinlock_t, raw_spinlock_t;
@@
  #include <linux/rcupdate.h>
+#ifndef COMPAT_GUARD_RCU
+static inline int compat_rcu(void)
+{
+	rcu_read_lock();
+	return 0;
+}
+static inline void compat_rcu_out(int *held)
+{
+	rcu_read_unlock();
+}
+#define __compat_put_rcu __attribute((__cleanup__(compat_rcu_out)))
+#define COMPAT_GUARD_RCU
+#endif

@depends on module_rcu || lock_rcu@
attribute name __compat_put_rcu;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
symbol rcu;
@@
- guard(rcu)();
+ int compat_held_rcu __compat_put_rcu = compat_rcu();

@depends on module_rcu || lock_rcu@
attribute name __compat_put_rcu;
typedef spinlock_t, raw_spinlock_t;
iterator name scoped_guard;
symbol rcu;
statement S;
@@
- scoped_guard(rcu)
+ do {
+ int compat_held_rcu __compat_put_rcu = compat_rcu();
  S
+ } while (0);

@depends on !own_guard && !own_scope@
@@
- #include <linux/cleanup.h>
