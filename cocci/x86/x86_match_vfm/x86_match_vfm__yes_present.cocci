// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_x86_match_vfm && !have_x86_match_intel_fam6_model
// compat: touches X86_MATCH_INTEL_FAM6_MODEL
// upstream: unknown (arch/x86/include/asm/cpu_device_id.h), v6.12

@own@
@@
  #define X86_MATCH_INTEL_FAM6_MODEL(...) ...

// Its new name is of another form.
@depends on !own@
symbol ALDERLAKE_N;
expression data;
@@
- X86_MATCH_INTEL_FAM6_MODEL(ALDERLAKE_N, data)
+ X86_MATCH_VFM(INTEL_ATOM_GRACEMONT, data)

@depends on !own@
identifier model;
expression data;
fresh identifier vfm = "INTEL_" ## model;
@@
- X86_MATCH_INTEL_FAM6_MODEL(model, data)
+ X86_MATCH_VFM(vfm, data)
