#include <linux/module.h>
#include <linux/mm.h>

struct reach {
	struct mm_struct *from;
	struct page *pages[4];
};

long reach_far(struct reach *reach, unsigned long at);
long reach_held(struct reach *reach, unsigned long at, int *held);

long reach_far(struct reach *reach, unsigned long at)
{
	return get_user_pages_remote(reach->from, at, 4, FOLL_WRITE, reach->pages, NULL);
}

long reach_held(struct reach *reach, unsigned long at, int *held)
{
	long count = get_user_pages_remote(reach->from, at, 1, 0, &reach->pages[1],
					   held);

	return count < 0 ? 0 : count;
}
