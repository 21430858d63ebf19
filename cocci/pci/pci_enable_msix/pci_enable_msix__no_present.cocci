// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_enable_msix
// compat: touches pci_enable_msix
// upstream: unknown (include/linux/pci.h), v4.12
//
// The old one returned how many there are, if there are fewer than it was asked for. The new one says -ENOSPC then:
// a driver that does with fewer if it is told how many fails as if there were none, unless it tries by itself. So
// only those that ask whether it went well are changed; others are left to the compiler to complain of.

@own_function@
type T;
identifier f = {pci_enable_msix};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pci_enable_msix};
@@
  #define f(...) ...

@own_name@
identifier f = {pci_enable_msix};
@@
  #define f ...

@loops@
expression R;
@@
  while (...) { <+... R = pci_enable_msix(...) ...+> }

@counts@
expression R, D, E, N;
@@
  R = pci_enable_msix(D, E, N);
  ... when != R = ...
  R > 0

@depends on !own_function && !own_macro && !own_name && !loops && !counts@
expression D, E, N;
@@
- pci_enable_msix(D, E, N)
+ pci_enable_msix_exact(D, E, N)
