#include <linux/module.h>
#include <linux/mm.h>

long net_catch(unsigned long at, unsigned long n, struct page **pages);
long net_hold(unsigned long at, unsigned long n, struct page **pages);

long net_catch(unsigned long at, unsigned long n, struct page **pages)
{
	return get_user_pages(at, n, FOLL_WRITE, pages, NULL);
}

long net_hold(unsigned long at, unsigned long n, struct page **pages)
{
	long held = pin_user_pages(at, n, FOLL_WRITE | FOLL_LONGTERM, pages,
				   NULL);

	return held < 0 ? held : get_user_pages_fast(at, n, 0, pages);
}
