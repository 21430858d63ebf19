#include <linux/module.h>
#ifndef COMPAT_GUARD_RWSEM
#define COMPAT_GUARD_RWSEM
#include <linux/rwsem.h>
DEFINE_GUARD(rwsem_read, struct rw_semaphore *, down_read(_T), up_read(_T))
DEFINE_GUARD_COND(rwsem_read, _try, down_read_trylock(_T))
DEFINE_GUARD(rwsem_write, struct rw_semaphore *, down_write(_T), up_write(_T))
DEFINE_GUARD_COND(rwsem_write, _try, down_write_trylock(_T))
#endif
#include <linux/rwsem.h>

static DECLARE_RWSEM(garden);
static int roses;

int garden_look(void);
int garden_plant(int more);

int garden_look(void)
{
	guard(rwsem_read)(&garden);
	return roses;
}

int garden_plant(int more)
{
	guard(rwsem_write)(&garden);
	roses += more;
	return roses;
}
