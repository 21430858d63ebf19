#include <linux/module.h>
#ifndef COMPAT_MEMDUP_ARRAY_USER
#define COMPAT_MEMDUP_ARRAY_USER
#include <linux/string.h>
#include <linux/err.h>
#include <linux/overflow.h>
static inline void *compat_memdup_array_user(const void *from, size_t n, size_t size)
{
	size_t bytes = array_size(n, size);

	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : memdup_user(from, bytes);
}
static inline void *compat_vmemdup_array_user(const void *from, size_t n, size_t size)
{
	size_t bytes = array_size(n, size);

	return bytes == SIZE_MAX ? ERR_PTR(-EOVERFLOW) : vmemdup_user(from, bytes);
}
#define memdup_array_user compat_memdup_array_user
#define vmemdup_array_user compat_vmemdup_array_user
#endif
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
