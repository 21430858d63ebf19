/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "linux/kfifo.h brings linux/kernel.h and linux/scatterlist.h",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/kfifo.h>

struct foo {
	struct mutex lock;
	struct timer_list timer;
	struct scatterlist sg;
};

int foo(void);

int foo(void)
{
	return sizeof(struct foo) + roundup(5, 4);
}
