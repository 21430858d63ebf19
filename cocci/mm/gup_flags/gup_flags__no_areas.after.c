#include <linux/module.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct crane {
	struct page *pages[4];
	int get_user_pages;
};

static long crane_lift(struct crane *crane, unsigned long at, bool up)
{
	long n;

	n = get_user_pages(at, 4, FOLL_WRITE, crane->pages);
	if (n < 0)
		n = get_user_pages(at, 4, up ? FOLL_WRITE : 0, crane->pages);
	return n + crane->get_user_pages;
}

static long (*crane_asked)(struct crane *crane, unsigned long at, bool up) = crane_lift;
