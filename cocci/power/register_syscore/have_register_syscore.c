/* {
	"version": "v6.19",
	"commit": "unknown",
	"comment": "register_syscore(): system core operations are handed data of their own",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/syscore_ops.h>

static int foo_suspend(void *data)
{
	return *(int *)data;
}

static const struct syscore_ops foo_ops = { .suspend = foo_suspend };

void foo(struct syscore *syscore);

void foo(struct syscore *syscore)
{
	syscore->ops = &foo_ops;
	register_syscore(syscore);
	unregister_syscore(syscore);
}
