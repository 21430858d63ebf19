#include <linux/kfifo.h>

struct port {
	struct mutex lock;
	struct timer_list timer;
	struct work_struct work;
	DECLARE_KFIFO_PTR(input, unsigned char);
};

size_t port_size(void);

size_t port_size(void)
{
	return roundup(sizeof(struct port), 128);
}
