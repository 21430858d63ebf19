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

	n = get_user_pages(current, current->mm, at, 4, 1, 0, crane->pages, NULL);
	if (n < 0)
		n = get_user_pages(at, 4, up, 0, crane->pages, NULL);
	return n + crane->get_user_pages;
}

static long (*crane_asked)(struct crane *crane, unsigned long at, bool up) = crane_lift;
