#include <linux/module.h>
#include <linux/device.h>
#include <net/sch_generic.h>
#include <net/pkt_sched.h>

struct owner {
	struct Qdisc_ops *ops;
};

int owner_down(struct owner *owner, struct Qdisc_ops *other);

int owner_down(struct owner *owner, struct Qdisc_ops *other)
{
	int wrong = (unregister_qdisc(owner->ops), 0);

	if (wrong)
		return wrong;
	unregister_qdisc(other);
	return (unregister_qdisc(other), 0);
}
