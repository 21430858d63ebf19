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
		{
			unsigned long compat_sum = 0;
			int compat_cpu;

			for_each_possible_cpu (compat_cpu)
				compat_sum += snmp_get_cpu_field(port->mib,
								 compat_cpu,
								 i);
			result[i] = compat_sum;
		}
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
