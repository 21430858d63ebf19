#include <linux/module.h>
#ifndef X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE
#include <linux/bits.h>
#include <asm/cpu_device_id.h>
#ifndef X86_STEPPINGS
#define X86_STEPPINGS(least, most) GENMASK(most, least)
#endif
#define X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE(vendor, family, model, steppings, feature, data) \
	X86_MATCH_CPU(X86_VENDOR_##vendor, family, model, steppings, feature, X86_CPU_TYPE_ANY, data)
#ifndef X86_MATCH_VENDOR_FAM_MODEL_FEATURE
#define X86_MATCH_VENDOR_FAM_MODEL_FEATURE(vendor, family, model, feature, data) \
	X86_MATCH_CPU(X86_VENDOR_##vendor, family, model, X86_STEPPING_ANY, feature, X86_CPU_TYPE_ANY, data)
#endif
#endif
#include <asm/cpu_device_id.h>

static const struct x86_cpu_id oven_ids[] = {
	X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE(AMD, 0x19, 0x01, X86_STEPPINGS(0x0, 0x1), X86_FEATURE_ANY, 1),
	X86_MATCH_VENDOR_FAM_MODEL_FEATURE(AMD, 0x19, 0x30, X86_FEATURE_ANY, 2),
	X86_MATCH_VENDOR_FAM_MODEL(AMD, 0x1a, 0x02, 3),
	{ }
};
MODULE_DEVICE_TABLE(x86cpu, oven_ids);
