#include <linux/module.h>
#include <linux/device.h>
#include <linux/cpufreq.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	void (*exit)(struct cpufreq_policy *policy);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static void lamp_gone(struct cpufreq_policy *dev)
{
	struct lamp *lamp = dev->driver_data;

	if (!lamp)
		return;
	lamp_off(lamp);
}

/* Called by the driver, too. */
static void lamp_dark(struct cpufreq_policy *policy)
{
	lamp_off(policy->driver_data);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
static void lamp_both(struct cpufreq_policy *policy)
#else
static int lamp_both(struct cpufreq_policy *policy)
#endif
{
	lamp_dark(policy);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)
	return 0;
#endif
}

/* Of no driver. */
static void lamp_unplug(struct cpufreq_policy *policy)
{
	lamp_dark(policy);
}

#ifdef LAMP_OLD
static int lamp_old(struct cpufreq_policy *policy)
{
	lamp_off(policy->driver_data);
	return 0;
}

static struct cpufreq_driver lamp_old_driver = {
	.exit = lamp_old,
};
#endif

static int __maybe_unused compat_lamp_driver_exit(struct cpufreq_policy *policy)
{
	lamp_gone(policy);
	return 0;
}

struct cpufreq_driver lamp_driver = {
	.name = "lamp",
	.exit = compat_lamp_driver_exit,
};

static int __maybe_unused compat_lamp_dark_driver_exit(struct cpufreq_policy *policy)
{
	lamp_dark(policy);
	return 0;
}

struct cpufreq_driver lamp_dark_driver = {
	.exit = compat_lamp_dark_driver_exit,
	.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
static int __maybe_unused compat_lamp_both_driver_exit(struct cpufreq_policy *policy)
{
	lamp_both(policy);
	return 0;
}

#endif
struct cpufreq_driver lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 11, 0)
	.exit = compat_lamp_both_driver_exit,
#else
	.exit = lamp_both,
#endif
	.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.exit = lamp_unplug,
};
