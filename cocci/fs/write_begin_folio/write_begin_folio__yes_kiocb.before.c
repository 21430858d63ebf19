#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>
#include <linux/pagemap.h>

struct slab_of_clay {
	int write_begin;
};

static int clay_block(struct inode *inode, sector_t block, struct buffer_head *bh, int create)
{
	map_bh(bh, inode->i_sb, block);
	return 0;
}

static int clay_write_begin(struct file *file,
			    struct address_space *mapping,
			    loff_t pos, unsigned int len, unsigned int flags,
			    struct page **pagep,
			    void **fsdata)
{
	int err;

	if (file)
		pr_debug("at %lld", pos);
	err = block_write_begin(mapping, pos, len, flags, pagep, clay_block);
	return err;
}

static int clay_wet_begin(struct file *file,
			  struct address_space *mapping,
			  loff_t pos, unsigned int len, unsigned int flags,
			  struct page **pagep,
			  void **fsdata)
{
	struct page *page;
	int err = block_write_begin(mapping, pos, len, flags, pagep, clay_block);

	if (err)
		return err;
	page = *pagep;
	if (!PageUptodate(page))
		pr_debug("wet at %lld", pos);
	return 0;
}

static int clay_dry_begin(struct file *file,
			  struct address_space *mapping,
			  loff_t pos, unsigned int len, unsigned int flags,
			  struct page **pagep,
			  void **fsdata)
{
	struct page *page = find_lock_page(mapping, pos >> PAGE_SHIFT);

	*pagep = page;
	return page ? 0 : -ENOMEM;
}

static int clay_write_end(struct file *file,
			  struct address_space *mapping,
			  loff_t pos, unsigned int len, unsigned int copied,
			  struct page *page,
			  void *fsdata)
{
	int ret;

	ret = generic_write_end(file, mapping, pos, len, copied, page, fsdata);
	if (ret < len)
		pr_err("cracked\n");
	return ret;
}

static const struct address_space_operations clay_aops = {
	.write_begin = clay_write_begin,
	.write_end = clay_write_end,
};

static const struct address_space_operations clay_dry_aops = {
	.write_begin = clay_dry_begin,
	.write_end = clay_write_end,
};

static const struct address_space_operations clay_wet_aops = {
	.write_begin = clay_wet_begin,
	.write_end = clay_write_end,
};

static const struct address_space_operations *clay_asked = &clay_aops;
static const struct address_space_operations *clay_others[] = { &clay_dry_aops, &clay_wet_aops };
