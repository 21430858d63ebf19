#include <linux/module.h>
#include <asm/cpu_device_id.h>

static const struct x86_cpu_id oven_ids[] = {
	X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE(AMD, 0x19, 0x01, X86_STEPPINGS(0x0, 0x1), X86_FEATURE_ANY, 1),
	X86_MATCH_VENDOR_FAM_MODEL_FEATURE(AMD, 0x19, 0x30, X86_FEATURE_ANY, 2),
	X86_MATCH_VENDOR_FAM_MODEL(AMD, 0x1a, 0x02, 3),
	{ }
};
MODULE_DEVICE_TABLE(x86cpu, oven_ids);
