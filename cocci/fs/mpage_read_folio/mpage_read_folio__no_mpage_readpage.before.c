#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mpage.h>
#include <linux/pagemap.h>
#include <linux/buffer_head.h>

int tree_place(struct inode *inode, sector_t at, struct buffer_head *into, int create);
int tree_load(struct file *from, struct page *into);

int tree_load(struct file *from, struct page *into)
{
	return mpage_readpage(into, tree_place);
}
