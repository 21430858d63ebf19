/* {
	"version": "v5.8",
	"commit": "3f649ab728cd",
	"comment": "uninitialized_var(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/kernel.h>

int foo(void);
int foo(void)
{
	int uninitialized_var(ret);

	return ret;
}
