/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "eventfd_signal() counts one",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/eventfd.h>

void foo(struct eventfd_ctx *ctx);

void foo(struct eventfd_ctx *ctx)
{
	eventfd_signal(ctx);
}
