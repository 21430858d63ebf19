/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "X86_MATCH_INTEL_FAM6_MODEL(), which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/cpu_device_id.h>
#include <asm/intel-family.h>

extern const struct x86_cpu_id foo[];

const struct x86_cpu_id foo[] = {
	X86_MATCH_INTEL_FAM6_MODEL(ALDERLAKE, NULL),
	{ }
};
