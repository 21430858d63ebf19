#include <linux/module.h>
#include <linux/string.h>
#include <linux/types.h>

struct sheet {
	u8 lines[16];
	bool mem_is_zero;
};

static int sheet_check(struct sheet *sheet, const u8 *from, size_t size)
{
	if (mem_is_zero(from, size) && !mem_is_zero(sheet->lines, sizeof(sheet->lines)))
		return -EINVAL;
	sheet->mem_is_zero = mem_is_zero(&sheet->lines[1], size + 1);
	return 0;
}
