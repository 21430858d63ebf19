#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>

struct codex {
	int releasepage;
};

static int codex_let_go(struct page *leaf, gfp_t gfp)
{
	struct codex *codex = (struct codex *)leaf->mapping->host->i_private;

	return codex->releasepage && gfpflags_allow_blocking(gfp);
}

static const struct address_space_operations codex_ops = {
	.releasepage = codex_let_go,
};

static void codex_open(struct inode *inode)
{
	inode->i_mapping->a_ops = &codex_ops;
}

static void (*codex_asked)(struct inode *inode) = codex_open;
