#include <linux/module.h>
#include <asm/msr.h>

#define CORE_MODE 0x1a0

struct core {
	unsigned int cpu;
	u32 low;
	u32 high;
};

int core_look(struct core *core);
int core_tell(struct core *core, u32 words[2]);

int core_look(struct core *core)
{
	u32 low, high;

	if (rdmsr_safe_on_cpu(core->cpu, CORE_MODE, &low, &high))
		return -EIO;
	rdmsr_on_cpu(core->cpu, CORE_MODE + 1, &core->low, &core->high);
	return low ^ high;
}

int core_tell(struct core *core, u32 words[2])
{
	int wrong = wrmsr_safe_on_cpu(core->cpu, CORE_MODE, words[0], words[1] | 1);

	return wrong ? wrong : wrmsr_on_cpu(core->cpu, CORE_MODE + 1, core->low, core->high);
}
