#include <linux/module.h>
#include <linux/fs.h>

struct node {
	struct inode inode;
	int i_state;
};

int node_fresh(struct inode *inode);
int node_gone(struct node *node);

int node_fresh(struct inode *inode)
{
	if (!(inode->i_state & I_NEW))
		return 0;
	unlock_new_inode(inode);
	return 1;
}

int node_gone(struct node *node)
{
	struct inode *at = &node->inode;

	if (node->i_state & 4)
		return 1;
	return at->i_state & (I_FREEING | I_CLEAR) ? 1 : 0;
}
