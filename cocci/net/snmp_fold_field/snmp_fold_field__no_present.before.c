static void port_stats(struct port *port, u64 *result)
{
	int i;

	for (i = 0; i < PORT_STATS; i++) {
		result[i] = snmp_fold_field(port->mib, i);
	}
}

/* These are left alone. */
static bool port_idle(struct port *port)
{
	return snmp_fold_field(port->mib, PORT_SENT) == 0;
}

static u64 port_sum(struct port *port)
{
	u64 sum = port->ops->snmp_fold_field(port->mib, 0);

	return sum;
}
