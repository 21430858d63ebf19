// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iommu_map_gfp
// compat: touches iommu_map iommu_map_atomic iommu_map_sg iommu_map_sg_atomic
// upstream: 1369459b2e21 ("iommu: Add a gfp parameter to iommu_map()"), v6.3

@own_function@
type T;
identifier f = {iommu_map, iommu_map_atomic, iommu_map_sg, iommu_map_sg_atomic};
@@
  T f(...) { ... }

@own_macro@
identifier f = {iommu_map, iommu_map_atomic, iommu_map_sg, iommu_map_sg_atomic};
@@
  #define f(...) ...

@own_name@
identifier f = {iommu_map, iommu_map_atomic, iommu_map_sg, iommu_map_sg_atomic};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression domain, iova, phys, size, prot;
@@
(
- iommu_map(domain, iova, phys, size, prot)
+ iommu_map(domain, iova, phys, size, prot, GFP_KERNEL)
|
- iommu_map_atomic(domain, iova, phys, size, prot)
+ iommu_map(domain, iova, phys, size, prot, GFP_ATOMIC)
|
- iommu_map_sg(domain, iova, phys, size, prot)
+ iommu_map_sg(domain, iova, phys, size, prot, GFP_KERNEL)
|
- iommu_map_sg_atomic(domain, iova, phys, size, prot)
+ iommu_map_sg(domain, iova, phys, size, prot, GFP_ATOMIC)
)
