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
		call_rcu_sched(&seat->rcu, seat_free);
	else
		call_rcu_bh(&seat->rcu, seat_free);
	if (wait) {
		synchronize_sched();
		synchronize_rcu_bh();
	}
	rcu_barrier_sched();
	rcu_barrier_bh();
}

static void (*seat_asked)(struct seat *seat, bool wait) = seat_leave;
