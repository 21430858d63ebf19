#include <linux/kernel.h>
#include <linux/hex.h>
#include <linux/module.h>
#include <linux/hex.h>

static int line_digit(const char *line, u8 *out)
{
	int digit = hex_to_bin(line[0]);

	return digit < 0 ? digit : hex2bin(out, line, 4);
}
