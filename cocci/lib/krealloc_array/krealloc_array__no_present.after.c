#include <linux/module.h>
#include <linux/slab.h>

struct shelf {
	u64 *books;
	size_t nr;
};

static int shelf_grow(struct shelf *shelf, size_t by)
{
	u64 *books = krealloc(shelf->books,
			      array_size(shelf->nr + by, sizeof(*books)),
			      GFP_KERNEL);

	if (!books)
		return -ENOMEM;
	shelf->books = books;
	shelf->nr += by;
	return 0;
}
