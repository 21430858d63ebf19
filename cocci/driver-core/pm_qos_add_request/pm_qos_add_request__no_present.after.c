#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_qos.h>

struct pulse {
	struct pm_qos_request awake;
	int pm_qos_request;
};

static int pulse_rise(struct pulse *pulse, s32 usec)
{
	if (cpu_latency_qos_request_active(&pulse->awake))
		cpu_latency_qos_update_request(&pulse->awake, usec);
	else
		cpu_latency_qos_add_request(&pulse->awake, usec);
	return pulse->pm_qos_request;
}

static void pulse_fall(struct pulse *pulse)
{
	cpu_latency_qos_update_request(&pulse->awake, PM_QOS_DEFAULT_VALUE);
	cpu_latency_qos_remove_request(&pulse->awake);
}

static int (*pulse_risen)(struct pulse *pulse, s32 usec) = pulse_rise;
static void (*pulse_fallen)(struct pulse *pulse) = pulse_fall;
