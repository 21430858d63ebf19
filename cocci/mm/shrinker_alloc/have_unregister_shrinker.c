/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "unregister_shrinker(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["unregister_shrinker"]
} */
#include <linux/module.h>
#include <linux/shrinker.h>

void foo(struct shrinker *s);

void foo(struct shrinker *s)
{
	unregister_shrinker(s);
}
