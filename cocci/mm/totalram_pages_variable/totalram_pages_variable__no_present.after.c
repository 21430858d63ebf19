#include <linux/module.h>
#include <linux/mm.h>

struct shelf {
	unsigned long num_physpages;
};

static unsigned long shelf_room(struct shelf *shelf, int which)
{
	if (which)
		return totalram_pages() << (PAGE_SHIFT - 10);
#ifdef SHELF_LEFT_ALONE
	return totalram_pages();
#endif
	return get_num_physpages() / 4 + shelf->num_physpages;
}

static unsigned long (*shelf_asked)(struct shelf *shelf, int which) = shelf_room;
