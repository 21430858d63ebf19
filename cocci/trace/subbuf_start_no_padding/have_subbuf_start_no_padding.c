/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "a client of relay is not told the padding of the buffer before",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/relay.h>

void foo(struct rchan_callbacks *callbacks, int (*bar)(struct rchan_buf *buf, void *subbuf, void *prev_subbuf));

void foo(struct rchan_callbacks *callbacks, int (*bar)(struct rchan_buf *buf, void *subbuf, void *prev_subbuf))
{
	callbacks->subbuf_start = bar;
}
