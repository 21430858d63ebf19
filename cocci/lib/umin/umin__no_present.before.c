#include <linux/module.h>
#include <linux/kernel.h>

struct shelf {
	unsigned int umax, books;
	size_t room;
};

static size_t shelf_fit(struct shelf *shelf, size_t more)
{
	size_t fit = umin(shelf->room, more);

	shelf->umax = umax(shelf->umax, shelf->books + 1);
	return min(fit, more);
}
