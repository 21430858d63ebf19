#include <linux/module.h>
#include <linux/mm.h>
#include <linux/pagemap.h>
#include <linux/rmap.h>

static int glen_mkclean(struct page *page)
{
	return PageDirty(page);
}

int glen_protect(struct page *page);
int glen_fault(struct vm_fault *vmf);

int glen_protect(struct page *page)
{
	int done = page_mkclean(page);

	return done + glen_mkclean(page);
}

int glen_fault(struct vm_fault *vmf)
{
	return page_mkclean(vmf->page);
}
