#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

struct attic {
	const struct address_space_operations *ops;
};

static const struct address_space_operations attic_aops = {
	.readpage = simple_readpage,
	.write_begin = simple_write_begin,
	.write_end = simple_write_end,
};

void attic_file(struct inode *inode, struct attic *attic);

void attic_file(struct inode *inode, struct attic *attic)
{
	inode->i_mapping->a_ops = &attic_aops;
	mapping_set_gfp_mask(inode->i_mapping, GFP_HIGHUSER);
	attic->ops = &attic_aops;
}
