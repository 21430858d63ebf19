#include <linux/module.h>
#include <asm/processor.h>

struct chip {
	int x86_mask;
};

static bool chip_old(struct chip *chip, struct cpuinfo_x86 *info, int cpu)
{
	if (boot_cpu_data.x86_mask < 2)
		return true;
	return info->x86_mask == chip->x86_mask && cpu_data(cpu).x86_mask < 4;
}

static bool (*chip_asked)(struct chip *chip, struct cpuinfo_x86 *info, int cpu) = chip_old;
