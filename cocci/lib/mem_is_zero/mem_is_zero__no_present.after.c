#include <linux/module.h>
#include <linux/string.h>
#include <linux/types.h>

struct sheet {
	u8 lines[16];
	bool mem_is_zero;
};

static int sheet_check(struct sheet *sheet, const u8 *from, size_t size)
{
	if ((!memchr_inv(from, 0, size)) && !(!memchr_inv(sheet->lines, 0, sizeof(sheet->lines))))
		return -EINVAL;
	sheet->mem_is_zero = (!memchr_inv(&sheet->lines[1], 0, size + 1));
	return 0;
}
