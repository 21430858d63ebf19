// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_invpcid_single
// compat: touches X86_FEATURE_INVPCID_SINGLE
// upstream: 54e3d9434ef6 ("x86/mm: Remove \"INVPCID single\" feature tracking"), v6.6

@own@
@@
  #define X86_FEATURE_INVPCID_SINGLE ...

@depends on !own@
symbol X86_FEATURE_INVPCID_SINGLE, X86_FEATURE_INVPCID;
@@
- X86_FEATURE_INVPCID_SINGLE
+ X86_FEATURE_INVPCID
