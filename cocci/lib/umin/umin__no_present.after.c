#include <linux/module.h>
#include <linux/kernel.h>

struct shelf {
	unsigned int umax, books;
	size_t room;
};

static size_t shelf_fit(struct shelf *shelf, size_t more)
{
	size_t fit = min((shelf->room) + 0u + 0ul + 0ull,
			 (more) + 0u + 0ul + 0ull);

	shelf->umax = max((shelf->umax) + 0u + 0ul + 0ull,
			  (shelf->books + 1) + 0u + 0ul + 0ull);
	return min(fit, more);
}
