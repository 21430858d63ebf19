#include <linux/module.h>
#include <linux/panic.h>

struct bomb {
	int fuse;
};

static void bomb_tick(struct bomb *bomb)
{
	add_taint(TAINT_USER, LOCKDEP_STILL_OK);
	if (!--bomb->fuse)
		panic("bomb went off\n");
}
