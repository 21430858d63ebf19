static sector_t port_sectors(struct port *port, struct block_device *bdev)
{
	if (!bdev)
		return port->dm->bdev->bd_inode->i_size >> 9;

	return i_size_read(bdev->bd_inode) >> 9;
}

/* A file's, and what has another name now. */
static loff_t port_file_size(struct file *file)
{
	return i_size_read(file->f_inode);
}

static unsigned long port_pages(struct block_device *bdev)
{
	return bdev->bd_inode->i_mapping->nrpages;
}
