#include <linux/module.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>

struct seat {
	struct rcu_head rcu;
	int call_rcu_sched;
};

static struct seat __rcu *seats;

static void seat_free(struct rcu_head *rcu)
{
	kfree(container_of(rcu, struct seat, rcu));
}

static void seat_leave(struct seat *seat, bool wait)
{
	RCU_INIT_POINTER(seats, NULL);
	if (seat->call_rcu_sched)
		call_rcu(&seat->rcu, seat_free);
	else
		call_rcu(&seat->rcu, seat_free);
	if (wait) {
		synchronize_rcu();
		synchronize_rcu();
	}
	rcu_barrier();
	rcu_barrier();
}

static void (*seat_asked)(struct seat *seat, bool wait) = seat_leave;
