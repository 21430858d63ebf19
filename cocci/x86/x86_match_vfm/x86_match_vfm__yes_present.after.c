#include <linux/module.h>
#include <asm/cpu_device_id.h>
#include <asm/intel-family.h>

static const struct x86_cpu_id port_cpus[] = {
	X86_MATCH_VFM(INTEL_SKYLAKE_L, NULL),
	X86_MATCH_VFM(INTEL_ATOM_GOLDMONT, "goldmont"),
	X86_MATCH_VFM(INTEL_ATOM_GRACEMONT, NULL),
	X86_MATCH_VENDOR_FAM(AMD, 0x17, NULL),
	{ }
};
MODULE_DEVICE_TABLE(x86cpu, port_cpus);

static bool port_cpu_fits(void)
{
	return x86_match_cpu(port_cpus);
}
