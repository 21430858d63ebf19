#include <linux/module.h>
#include <linux/mm.h>
#include <linux/bootmem.h>

static bool field_has(unsigned long pages)
{
	return pages <= totalram_pages();
}

static bool (*field_asked)(unsigned long pages) = field_has;
