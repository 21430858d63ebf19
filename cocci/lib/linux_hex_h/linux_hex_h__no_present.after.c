#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/types.h>

struct label {
	u8 code[4];
};

static int label_read(struct label *label, const char *text)
{
	return hex2bin(label->code, text, sizeof(label->code));
}
