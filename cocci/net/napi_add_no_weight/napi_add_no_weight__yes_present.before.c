static void port_open(struct net_device *dev, struct port *port)
{
	netif_napi_add(dev, &port->napi, port_poll, 64);
	netif_napi_add(dev, &port->slow, port_poll, PORT_WEIGHT);
	netif_tx_napi_add(dev, &port->done, port_done, NAPI_POLL_WEIGHT);
	netif_tx_napi_add(dev, &port->late, port_done, 2 * port->count++);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	netif_napi_add(dev, &port->both, port_poll);
#else
	netif_napi_add(dev, &port->both, port_poll, 16);
#endif
	port->ops->netif_napi_add(dev, &port->napi, port_poll, 64);
}
