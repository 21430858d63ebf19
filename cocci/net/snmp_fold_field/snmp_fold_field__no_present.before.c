#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/ip.h>

enum { PORT_SENT, PORT_GOT, PORT_STATS };

struct port_ops {
	u64 (*snmp_fold_field)(void __percpu *mib, int field);
};

struct port {
	void __percpu *mib;
	const struct port_ops *ops;
};

static void port_stats(struct port *port, u64 *result)
{
	int i;

	for (i = 0; i < PORT_STATS; i++) {
		result[i] = snmp_fold_field(port->mib, i);
	}
}

/* These are left alone. */
#ifdef PORT_IDLES
static bool port_idle(struct port *port)
{
	return snmp_fold_field(port->mib, PORT_SENT) == 0;
}
#endif

static u64 port_sum(struct port *port)
{
	u64 sum = port->ops->snmp_fold_field(port->mib, 0);

	return sum;
}
