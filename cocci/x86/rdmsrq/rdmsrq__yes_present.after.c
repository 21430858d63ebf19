#include <linux/module.h>
#include <linux/types.h>
#include <asm/msr.h>

#define SENSOR_LIMIT 0x1a2

struct sensor {
	unsigned int cpu;
	u64 limit;
};

int sensor_start(struct sensor *sensor);
void sensor_raise(struct sensor *sensor, u32 offset);
u64 sensor_all(struct sensor *sensor);

int sensor_start(struct sensor *sensor)
{
	int err;

	err = rdmsrq_safe_on_cpu(sensor->cpu, SENSOR_LIMIT, &sensor->limit);
	if (err)
		return err;
	if (rdmsrq_safe(SENSOR_LIMIT, &sensor->limit) || wrmsrq_safe(SENSOR_LIMIT, sensor->limit))
		return -EIO;
	return wrmsrq_safe_on_cpu(sensor->cpu, SENSOR_LIMIT,
				  sensor->limit & ~1ULL);
}

void sensor_raise(struct sensor *sensor, u32 offset)
{
	u32 low, high;

	rdmsrq(SENSOR_LIMIT, sensor->limit);
	wrmsrq(SENSOR_LIMIT, sensor->limit + offset);
	rdmsr(SENSOR_LIMIT, low, high);
	wrmsr(SENSOR_LIMIT, low, high);
}

u64 sensor_all(struct sensor *sensor)
{
	u64 value;

	if (rdmsrq_on_cpu(sensor->cpu, SENSOR_LIMIT, &value))
		return 0;
	return wrmsrq_on_cpu(sensor->cpu, SENSOR_LIMIT, value) ? 0 : value;
}

/* Another's member of that name. */
struct sensor_ops {
	int (*rdmsrl_safe)(u32 msr, u64 *value);
};

int sensor_ask(const struct sensor_ops *ops, u64 *value);

int sensor_ask(const struct sensor_ops *ops, u64 *value)
{
	return ops->rdmsrl_safe(SENSOR_LIMIT, value);
}
