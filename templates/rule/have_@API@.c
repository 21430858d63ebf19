/* {
	"version": "v0.0",
	"commit": "000000000000",
	"comment": "@API@() is there: say here what changed, and above, which commit changed it",
	"author": "you",
	"date": "@DATE@"
} */
#include <linux/kernel.h>

/* Compiles where the kernel has @API@() as the driver uses it; include what declares it. */
void foo(void);

void foo(void)
{
	@API@();
}
