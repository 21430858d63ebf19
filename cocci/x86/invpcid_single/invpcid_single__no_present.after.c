#include <linux/module.h>
#include <asm/cpufeature.h>

static bool walk_flushes_one(void)
{
	return boot_cpu_has(X86_FEATURE_INVPCID);
}
