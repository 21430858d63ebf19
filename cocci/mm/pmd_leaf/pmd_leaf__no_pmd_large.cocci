// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pmd_leaf && !have_pmd_large
// compat: touches pmd_large pud_large p4d_large pgd_large
// upstream: 2f709f7bfd3d ("mm/treewide: replace pmd_large() with pmd_leaf()"), v6.9

@@
expression E;
@@
(
- pmd_large(E)
+ pmd_leaf(E)
|
- pud_large(E)
+ pud_leaf(E)
|
- p4d_large(E)
+ p4d_leaf(E)
|
- pgd_large(E)
+ pgd_leaf(E)
)
