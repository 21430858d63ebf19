static unsigned long port_pages(struct block_device *bdev)
{
	return bdev->bd_inode->i_mapping->nrpages;
}
