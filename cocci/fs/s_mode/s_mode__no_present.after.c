#include <linux/module.h>
#include <linux/fs.h>

struct tarn_super {
	int s_mode;
};

void tarn_fill(struct super_block *sb, fmode_t mode, struct tarn_super *own);

void tarn_fill(struct super_block *sb, fmode_t mode, struct tarn_super *own)
{
	own->s_mode = 1;
	if (!sb->s_root)
		(void)(mode | FMODE_READ);
}
