// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bpf_warn_invalid_xdp_action_prog
// compat: touches bpf_warn_invalid_xdp_action
// upstream: c8064e5b4ada ("bpf: Let bpf_warn_invalid_xdp_action() report more info"), v5.17

@own_function@
type T;
@@
  T bpf_warn_invalid_xdp_action(...) { ... }

@own_macro@
@@
  #define bpf_warn_invalid_xdp_action(...) ...

@own_name@
@@
  #define bpf_warn_invalid_xdp_action ...

@depends on !own_function && !own_macro && !own_name@
expression dev, prog, act;
@@
- bpf_warn_invalid_xdp_action(dev, prog, act)
+ bpf_warn_invalid_xdp_action(act)
