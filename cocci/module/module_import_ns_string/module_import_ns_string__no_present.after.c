#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/soundwire/sdw_intel.h>
#include <linux/version.h>

#define DIAL_SPACE "DIAL"
#define KNOB_SPACE KNOB

MODULE_DESCRIPTION("port");
MODULE_INFO(import_ns, "CRYPTO_INTERNAL");
MODULE_INFO(import_ns, DIAL_SPACE);
#ifdef PORT_LEFT_TO_THE_COMPILER
MODULE_IMPORT_NS(KNOB_SPACE);
#endif
MODULE_ALIAS("port");

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 13, 0)
MODULE_IMPORT_NS(DMA_BUF);
#else
MODULE_INFO(import_ns, "DMA_BUF");
#endif

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 13, 0)
#define SCALE_SPACE SCALE
#else
#define SCALE_SPACE "SCALE"
#endif
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 13, 0)
MODULE_IMPORT_NS(SCALE_SPACE);
#else
MODULE_INFO(import_ns, SCALE_SPACE);
#endif

/* Only modpost sees whose namespace was imported. */
MODULE_INFO(import_ns, "SOUNDWIRE_INTEL_INIT");

static void port_wake(struct sdw_intel_ctx *ctx)
{
	sdw_intel_process_wakeen_event(ctx);
}
