/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE() and its kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <asm/cpu_device_id.h>

extern const struct x86_cpu_id foo[];

const struct x86_cpu_id foo[] = {
	X86_MATCH_VENDOR_FAM_MODEL_STEPPINGS_FEATURE(AMD, 0x17, 0x31, X86_STEPPINGS(0, 1), X86_FEATURE_ANY, NULL),
	X86_MATCH_VENDOR_FAM_MODEL_FEATURE(INTEL, 6, 0x9e, X86_FEATURE_ANY, NULL),
	{ }
};
