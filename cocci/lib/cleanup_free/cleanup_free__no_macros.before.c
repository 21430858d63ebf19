#include <linux/module.h>
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
