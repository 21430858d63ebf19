static sector_t port_sectors(struct port *port, struct block_device *bdev)
{
	if (!bdev)
		return bdev_nr_bytes(port->dm->bdev) >> 9;

	return bdev_nr_bytes(bdev) >> 9;
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
