#include <linux/module.h>
#include <asm/cpuid/api.h>

static unsigned int meter_threads(void)
{
	return cpuid_ebx(0x8000001e) & 0xff;
}
