static void dial_open(struct net_device *net, struct dial *dial)
{
	netif_napi_add(net, &dial->napi, dial_poll);
	netif_napi_add(net, dial->more + 1, dial_poll, 16);
	dial->netif_napi_add(net, dial, dial_poll);
}
