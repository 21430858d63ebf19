#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

static void moor_wait_for_stable_page(struct page *page)
{
	lock_page(page);
}

void moor_fault(struct vm_fault *vmf);

void moor_fault(struct vm_fault *vmf)
{
	struct page *page = vmf->page;

	moor_wait_for_stable_page(page);
	folio_wait_stable(page_folio(page));
	unlock_page(page);
}
