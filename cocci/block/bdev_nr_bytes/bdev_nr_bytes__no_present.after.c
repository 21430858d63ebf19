static sector_t port_sectors(struct port *port)
{
	return i_size_read(port->dm->bdev->bd_inode) >> 9;
}
