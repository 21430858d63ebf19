#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

struct attic {
	const struct address_space_operations *ops;
};

void attic_file(struct inode *inode, struct attic *attic);

void attic_file(struct inode *inode, struct attic *attic)
{
	inode->i_mapping->a_ops = &ram_aops;
	mapping_set_gfp_mask(inode->i_mapping, GFP_HIGHUSER);
	attic->ops = &ram_aops;
}
