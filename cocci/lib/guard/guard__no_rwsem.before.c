#include <linux/module.h>
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
