#include <linux/module.h>
#include <linux/kthread.h>

struct dial {
	struct completion *gone;
	void (*complete_and_exit)(struct dial *dial);
};

int dial_thread(void *one);

int dial_thread(void *one)
{
	struct dial *dial = one;

	dial->complete_and_exit(dial);
	kthread_complete_and_exit(dial->gone, 0);
}
