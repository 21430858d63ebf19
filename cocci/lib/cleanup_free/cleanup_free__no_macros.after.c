#include <linux/module.h>
#ifndef COMPAT_CLEANUP_H
#define COMPAT_CLEANUP_H
#include <linux/compiler.h>
#include <linux/err.h>
#include <linux/kernel.h>
#define compat_cleanup(how) __attribute((__cleanup__(how)))
#define compat_take(place, empty) \
	({ typeof(place) *compat_from = &(place), compat_taken = *compat_from; *compat_from = (empty); compat_taken; })
#define compat_put(kind) compat_cleanup(__free_##kind)
#define DEFINE_FREE(kind, type, put) \
	static inline void __free_##kind(void *compat_at) { type _T = *(type *)compat_at; put; }
#define __free(kind) compat_put(kind)
#define no_free_ptr(pointer) compat_take(pointer, NULL)
#define return_ptr(pointer) return no_free_ptr(pointer)
#define retain_and_null_ptr(pointer) ((void)no_free_ptr(pointer))

#define DEFINE_CLASS(kind, type, put, make, how...) \
	typedef type class_##kind##_t; \
	static inline void class_##kind##_destructor(class_##kind##_t *compat_at) \
	{ class_##kind##_t _T = *compat_at; put; } \
	static inline class_##kind##_t class_##kind##_constructor(how) \
	{ class_##kind##_t compat_made = make; return compat_made; }
#define EXTEND_CLASS(kind, more, make, how...) \
	typedef class_##kind##_t class_##kind##more##_t; \
	static inline void class_##kind##more##_destructor(class_##kind##_t *compat_at) \
	{ class_##kind##_destructor(compat_at); } \
	static inline class_##kind##_t class_##kind##more##_constructor(how) \
	{ class_##kind##_t compat_made = make; return compat_made; }
#define CLASS_INIT(kind, name, make) class_##kind##_t name compat_cleanup(class_##kind##_destructor) = (make)
#define CLASS(kind, name) \
	class_##kind##_t name compat_cleanup(class_##kind##_destructor) = class_##kind##_constructor

#define compat_is_held(kind, conditional) \
	static inline bool class_##kind##_is_conditional(void) { return conditional; } \
	static inline int class_##kind##_lock_err(void *compat_at) \
	{ void *compat_lock = *(void **)compat_at; return compat_lock ? PTR_ERR_OR_ZERO(compat_lock) : -EBUSY; } \
	static inline void *class_##kind##_lock_ptr(void *compat_at) \
	{ return IS_ERR(*(void **)compat_at) ? NULL : *(void **)compat_at; }
#define DEFINE_GUARD(kind, type, lock, unlock) \
	DEFINE_CLASS(kind, type, if (!IS_ERR_OR_NULL((void *)_T)) { unlock; }, ({ lock; _T; }), type _T) \
	compat_is_held(kind, false)
#define compat_guard_cond(kind, more, try, isheld, ...) \
	compat_is_held(kind##more, true) \
	EXTEND_CLASS(kind, more, ({ int _RET; if (_T) { _RET = (try); if (!(isheld)) _T = ERR_PTR(_RET); } _T; }), \
		     class_##kind##_t _T)
#define DEFINE_GUARD_COND(kind, more, try...) compat_guard_cond(kind, more, try, _RET)

#define compat_lock_guard(kind, type, unlock, ...) \
	typedef struct { type *lock; __VA_ARGS__; } class_##kind##_t; \
	static inline void class_##kind##_destructor(class_##kind##_t *_T) \
	{ if (!IS_ERR_OR_NULL((void *)_T->lock)) { unlock; } } \
	compat_is_held(kind, false)
#define DEFINE_LOCK_GUARD_1(kind, type, take, unlock, ...) \
	compat_lock_guard(kind, type, unlock, __VA_ARGS__) \
	static inline class_##kind##_t class_##kind##_constructor(type *compat_lock) \
	{ class_##kind##_t compat_held = { .lock = compat_lock }, *_T = &compat_held; take; return compat_held; }
#define DEFINE_LOCK_GUARD_0(kind, take, unlock, ...) \
	compat_lock_guard(kind, void, unlock, __VA_ARGS__) \
	static inline class_##kind##_t class_##kind##_constructor(void) \
	{ class_##kind##_t compat_held = { .lock = (void *)1 }, *_T __maybe_unused = &compat_held; take; return compat_held; }
#define compat_lock_guard_cond(kind, more, try, isheld, ...) \
	compat_is_held(kind##more, true) \
	EXTEND_CLASS(kind, more, ({ class_##kind##_t compat_held = { .lock = compat_lock }, *_T = &compat_held; int _RET; \
		     if (_T->lock) { _RET = (try); if (!(isheld)) _T->lock = ERR_PTR(_RET); } compat_held; }), \
		     typeof(((class_##kind##_t *)0)->lock) compat_lock)
#define DEFINE_LOCK_GUARD_1_COND(kind, more, try...) compat_lock_guard_cond(kind, more, try, _RET)

#define guard(kind) CLASS(kind, __UNIQUE_ID(guard))
#define ACQUIRE(kind, name) CLASS(kind, name)
#define ACQUIRE_ERR(kind, held) class_##kind##_lock_err(held)
#define scoped_class(kind, name, how...) \
	for (CLASS(kind, name)(how), *compat_once = NULL; !compat_once; compat_once = (void *)1)
#define compat_is_taken(kind, held) (!class_##kind##_is_conditional() || class_##kind##_lock_ptr(held))
#define scoped_guard(kind, how...) \
	for (CLASS(kind, scope)(how), *compat_once = NULL; !compat_once && compat_is_taken(kind, &scope); compat_once = (void *)1)
#define scoped_cond_guard(kind, fail, how...) \
	for (CLASS(kind, scope)(how), *compat_once = NULL; !compat_once; compat_once = (void *)1) \
		if (!class_##kind##_lock_ptr(&scope)) { fail; } else
#endif
#include <linux/slab.h>
#include <linux/device.h>
#include <linux/mutex.h>

struct cellar {
	struct device *dev;
	int bottles;
	struct mutex door;
	int (*guard)(struct cellar *cellar);
};

DEFINE_FREE(cellar_put, struct cellar *, if (_T) put_device(_T->dev))
DEFINE_CLASS(cellar_of, struct cellar *, if (_T) put_device(_T->dev), cellar, struct cellar *cellar)
DEFINE_GUARD(cellar_door, struct cellar *, mutex_lock(&_T->door), mutex_unlock(&_T->door))
DEFINE_LOCK_GUARD_1(cellar_once, struct cellar, _T->was = _T->lock->bottles, _T->lock->bottles = _T->was, int was)

int cellar_take(struct cellar *cellar, int bottles);
struct cellar *cellar_get(struct cellar *cellar);
void cellar_fill(struct cellar *cellar);

int cellar_take(struct cellar *cellar, int bottles)
{
	guard(cellar_once)(cellar);
	if ((*cellar->guard)(cellar))
		return -EPERM;
	return cellar->bottles < bottles ? -ENOENT : 0;
}

struct cellar *cellar_get(struct cellar *cellar)
{
	struct cellar *own __free(cellar_put) = cellar;

	if (!own->bottles)
		return NULL;
	return_ptr(own);
}

void cellar_fill(struct cellar *cellar)
{
	CLASS(cellar_of, own)(cellar);
	guard(cellar_door)(own);

	own->bottles++;
}
