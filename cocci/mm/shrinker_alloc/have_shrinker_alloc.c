/* {
	"version": "v6.7",
	"commit": "c42d50aefd17",
	"comment": "shrinker_alloc(), which registers what it allocates",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["shrinker_alloc", "shrinker_register", "shrinker_free"]
} */
#include <linux/module.h>
#include <linux/shrinker.h>

int foo(void);

int foo(void)
{
	struct shrinker *s = shrinker_alloc(0, "%s", "foo");

	if (!s)
		return -ENOMEM;
	shrinker_register(s);
	shrinker_free(s);
	return 0;
}
