/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "X86_MATCH_CPU(), which takes a type of CPU",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <asm/cpu_device_id.h>

extern const struct x86_cpu_id foo[];

const struct x86_cpu_id foo[] = {
	X86_MATCH_CPU(X86_VENDOR_AMD, 0x17, 0x31, X86_STEPPING_ANY, X86_FEATURE_ANY, X86_CPU_TYPE_ANY, NULL),
	{ }
};
