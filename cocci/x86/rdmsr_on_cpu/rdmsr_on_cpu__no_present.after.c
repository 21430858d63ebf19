#include <linux/module.h>
#ifndef COMPAT_RDMSR_ON_CPU
#include <asm/msr.h>
static inline int compat_rdmsr(int safe, int cpu, u32 reg, u32 *low,
			       u32 *high)
{
	u64 value = 0;
	int ret;

	if (safe)
		ret = rdmsrq_safe_on_cpu(cpu, reg, &value);
	else
		ret = rdmsrq_on_cpu(cpu, reg, &value);
	*low = (u32)value;
	*high = (u32)(value >> 32);
	return ret;
}
#define COMPAT_RDMSR_ON_CPU
#endif
 
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

	if (compat_rdmsr(1, core->cpu, CORE_MODE, &low, &high))
		return -EIO;
	compat_rdmsr(0, core->cpu, CORE_MODE + 1, &core->low, &core->high);
	return low ^ high;
}

int core_tell(struct core *core, u32 words[2])
{
	int wrong = wrmsrq_safe_on_cpu(core->cpu, CORE_MODE,
				       (u64)(u32)(words[1] | 1) << 32 | (u32)(words[0]));

	return wrong ? wrong : wrmsrq_on_cpu(core->cpu, CORE_MODE + 1,
					     (u64)(u32)(core->high) << 32 | (u32)(core->low));
}
