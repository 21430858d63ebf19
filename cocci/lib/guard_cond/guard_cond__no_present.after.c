#include <linux/module.h>
#ifndef COMPAT_GUARD_COND
#define COMPAT_GUARD_COND
#include <linux/cleanup.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#define DEFINE_GUARD_COND(kind, more, how...) compat_guard_cond(kind, more, how, _RET)
#define compat_guard_cond(kind, more, how, isheld, ...) \
	typedef class_##kind##_t class_##kind##more##_t; \
	static inline void class_##kind##more##_destructor(class_##kind##_t *compat_at) \
	{ if (*compat_at) class_##kind##_destructor(compat_at); } \
	static inline class_##kind##_t class_##kind##more##_constructor(class_##kind##_t _T) \
	{ int _RET; if (_T) { _RET = (how); if (!(isheld)) _T = NULL; } return _T; }
#define DEFINE_LOCK_GUARD_1_COND(kind, more, how...) compat_lock_guard_cond(kind, more, how, _RET)
#define compat_lock_guard_cond(kind, more, how, isheld, ...) \
	EXTEND_CLASS(kind, more, ({ class_##kind##_t compat_held = { .lock = compat_lock }, *_T = &compat_held; int _RET; \
		     if (_T->lock) { _RET = (how); if (!(isheld)) _T->lock = NULL; } compat_held; }), \
		     typeof(((class_##kind##_t *)0)->lock) compat_lock)
DEFINE_GUARD_COND(mutex, _try, mutex_trylock(_T))
DEFINE_GUARD_COND(mutex, _intr, mutex_lock_interruptible(_T), _RET == 0)
DEFINE_GUARD_COND(rwsem_read, _try, down_read_trylock(_T))
DEFINE_GUARD_COND(rwsem_write, _try, down_write_trylock(_T))
DEFINE_LOCK_GUARD_1_COND(spinlock, _try, spin_trylock(_T->lock))
#undef scoped_guard
#define scoped_guard(kind, how...) \
	for (CLASS(kind, scope)(how), *compat_once = NULL; !compat_once && *(void **)&scope; compat_once = (void *)1)
#define scoped_cond_guard(kind, fail, how...) \
	for (CLASS(kind, scope)(how), *compat_once = NULL; !compat_once; compat_once = (void *)1) \
		if (!*(void **)&scope) { fail; } else
#endif
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct ferry {
	struct mutex ramp;
	spinlock_t horn;
	int cars;
};

int ferry_enter(struct ferry *ferry);
int ferry_leave(struct ferry *ferry);

int ferry_enter(struct ferry *ferry)
{
	scoped_guard(mutex_try, &ferry->ramp)
		return ++ferry->cars;
	return -EBUSY;
}

int ferry_leave(struct ferry *ferry)
{
	scoped_cond_guard(mutex_intr, return -EINTR, &ferry->ramp)
		ferry->cars--;
	scoped_guard(spinlock, &ferry->horn)
		ferry->cars--;
	return ferry->cars;
}
