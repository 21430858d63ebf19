// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pcie_error_reporting
// compat: touches pci_enable_pcie_error_reporting pci_disable_pcie_error_reporting
// upstream: 69b264df8a41 ("PCI/AER: Drop unused pci_disable_pcie_error_reporting()"), v6.6
// upstream: 7ec4b34be423 ("PCI/AER: Unexport pci_enable_pcie_error_reporting()"), v6.6
//
// The PCI core enables it for each device, since v6.0, and it stays so. Where a driver asks whether that went
// well, it did. An argument that does something is left to the compiler to complain of.

@own_function@
type T;
identifier f = {pci_enable_pcie_error_reporting, pci_disable_pcie_error_reporting};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pci_enable_pcie_error_reporting, pci_disable_pcie_error_reporting};
@@
  #define f(...) ...

@own_name@
identifier f = {pci_enable_pcie_error_reporting, pci_disable_pcie_error_reporting};
@@
  #define f ...

@effect@
identifier f = {pci_enable_pcie_error_reporting, pci_disable_pcie_error_reporting};
expression E, A, B;
assignment operator assign;
position p;
@@
  f@p(<+... \(E(...)\|E++\|E--\|++E\|--E\|A assign B\) ...+>)

@depends on !own_function && !own_macro && !own_name@
expression E;
position p != effect.p;
@@
(
- (void)pci_enable_pcie_error_reporting@p(E);
|
- (void)pci_disable_pcie_error_reporting@p(E);
|
- pci_enable_pcie_error_reporting@p(E);
|
- pci_disable_pcie_error_reporting@p(E);
|
- pci_enable_pcie_error_reporting@p(E)
+ 0
|
- pci_disable_pcie_error_reporting@p(E)
+ 0
)
