#include <linux/module.h>
#include <linux/err.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

struct menu {
	u32 *dishes;
	void *pictures;
};

static int menu_take(struct menu *menu, const void __user *from, size_t n)
{
	menu->dishes = memdup_array_user(from, n, sizeof(*menu->dishes));
	if (IS_ERR(menu->dishes))
		return PTR_ERR(menu->dishes);
	menu->pictures = vmemdup_array_user(from, n, 4096);
	return PTR_ERR_OR_ZERO(menu->pictures);
}
