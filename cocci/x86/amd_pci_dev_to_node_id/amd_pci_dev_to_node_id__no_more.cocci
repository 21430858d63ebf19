// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_amd_node0_pci_slot && !have_amd_pci_dev_to_node_id
// compat: touches amd_pci_dev_to_node_id
// compat: after asm_amd_nb_h__yes_present
// upstream: unknown (arch/x86/include/asm/amd/nb.h), v7.3
//
// Node n is in slot 24 + n, where the function looked for it.

@own_function@
type T;
identifier f = {amd_pci_dev_to_node_id};
@@
  T f(...) { ... }

@own_macro@
identifier f = {amd_pci_dev_to_node_id};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
expression pdev;
@@
- amd_pci_dev_to_node_id(pdev)
+ (u16)(PCI_SLOT((pdev)->devfn) - AMD_NODE0_PCI_SLOT)
