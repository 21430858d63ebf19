/* {
	"version": "v4.12",
	"commit": "unknown",
	"comment": "__GFP_REPEAT, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/gfp.h>

gfp_t foo(void);

gfp_t foo(void)
{
	return __GFP_REPEAT;
}
