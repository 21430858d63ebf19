static sector_t port_sectors(struct port *port)
{
	return bdev_nr_bytes(port->dm->bdev) >> 9;
}
