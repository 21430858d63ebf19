#include <linux/module.h>
#include <linux/device.h>
#include <linux/cpufreq.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	int (*exit)(struct cpufreq_policy *policy);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static int lamp_gone(struct cpufreq_policy *dev)
{
	struct lamp *lamp = dev->driver_data;

	if (!lamp)
		return -ENODEV;
	lamp_off(lamp);
	return 0;
}

static int lamp_count_down(struct cpufreq_policy *policy)
{
	struct lamp *lamp = policy->driver_data;

	return lamp->on--;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
static void lamp_both(struct cpufreq_policy *policy)
#else
static int lamp_both(struct cpufreq_policy *policy)
#endif
{
	lamp_off(policy->driver_data);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
	return 0;
#endif
}

/* Of no driver. */
static int lamp_unplug(struct cpufreq_policy *policy)
{
	return lamp_count_down(policy);
}

#ifdef LAMP_NEW
static void lamp_new(struct cpufreq_policy *policy)
{
	lamp_off(policy->driver_data);
}

static struct cpufreq_driver lamp_new_driver = {
	.exit = lamp_new,
};
#endif

static void __maybe_unused compat_lamp_driver_exit(struct cpufreq_policy *policy)
{
	lamp_gone(policy);
}

struct cpufreq_driver lamp_driver = {
	.name = "lamp",
	.exit = compat_lamp_driver_exit,
};

static void __maybe_unused compat_lamp_counter_exit(struct cpufreq_policy *policy)
{
	lamp_count_down(policy);
}

struct cpufreq_driver lamp_counter = {
	.exit = compat_lamp_counter_exit,
	.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
#else
static void __maybe_unused compat_lamp_both_driver_exit(struct cpufreq_policy *policy)
{
	lamp_both(policy);
}

#endif
struct cpufreq_driver lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
	.exit = lamp_both,
#else
	.exit = compat_lamp_both_driver_exit,
#endif
	.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.exit = lamp_unplug,
};
