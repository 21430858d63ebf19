/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "a CPU is matched by vendor, family and model in one",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <asm/cpu_device_id.h>
#include <asm/intel-family.h>

extern const struct x86_cpu_id foo[];

const struct x86_cpu_id foo[] = {
	X86_MATCH_VFM(INTEL_ALDERLAKE, NULL),
	{ }
};
