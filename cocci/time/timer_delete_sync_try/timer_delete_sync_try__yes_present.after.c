#include <linux/module.h>
#include <linux/timer.h>

struct egg {
	struct timer_list soft;
	int try_to_del_timer_sync;
};

static void egg_ready(struct timer_list *timer)
{
}

static int egg_cook(struct egg *egg)
{
	struct timer_list hard;

	timer_setup_on_stack(&hard, egg_ready, 0);
	mod_timer(&hard, jiffies + HZ);
	timer_destroy_on_stack(&hard);
	return timer_delete_sync_try(&egg->soft) + egg->try_to_del_timer_sync;
}

static int (*egg_asked)(struct egg *egg) = egg_cook;
