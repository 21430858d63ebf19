// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_gem_cma
// compat: touches drm_fb_cma_get_gem_addr drm_fb_cma_get_gem_obj drm_gem_cma_create drm_gem_cma_dumb_create drm_gem_cma_dumb_create_internal drm_gem_cma_get_unmapped_area drm_gem_cma_mmap drm_gem_cma_prime_import_sg_table drm_gem_cma_prime_import_sg_table_vmap drm_gem_cma_print_info drm_gem_cma_vm_ops drm_gem_cma_object drm/drm_gem_cma_helper.h drm/drm_fb_cma_helper.h DEFINE_DRM_GEM_CMA_FOPS
// upstream: unknown (include/drm/drm_gem_dma_helper.h), v6.1

@@
@@
- #include <drm/drm_gem_cma_helper.h>
+ #include <drm/drm_gem_dma_helper.h>

@@
@@
- #include <drm/drm_fb_cma_helper.h>
+ #include <drm/drm_fb_dma_helper.h>

@@
struct drm_gem_cma_object *O;
@@
  O->
- paddr
+ dma_addr

@@
@@
- struct drm_gem_cma_object
+ struct drm_gem_dma_object

@@
declarer name DEFINE_DRM_GEM_CMA_FOPS, DEFINE_DRM_GEM_DMA_FOPS;
identifier F;
@@
- DEFINE_DRM_GEM_CMA_FOPS(F);
+ DEFINE_DRM_GEM_DMA_FOPS(F);

@@
@@
(
- drm_fb_cma_get_gem_addr
+ drm_fb_dma_get_gem_addr
|
- drm_fb_cma_get_gem_obj
+ drm_fb_dma_get_gem_obj
|
- drm_gem_cma_create
+ drm_gem_dma_create
|
- drm_gem_cma_dumb_create
+ drm_gem_dma_dumb_create
|
- drm_gem_cma_dumb_create_internal
+ drm_gem_dma_dumb_create_internal
|
- drm_gem_cma_get_unmapped_area
+ drm_gem_dma_get_unmapped_area
|
- drm_gem_cma_mmap
+ drm_gem_dma_mmap
|
- drm_gem_cma_prime_import_sg_table
+ drm_gem_dma_prime_import_sg_table
|
- drm_gem_cma_prime_import_sg_table_vmap
+ drm_gem_dma_prime_import_sg_table_vmap
|
- drm_gem_cma_print_info
+ drm_gem_dma_print_info
|
- drm_gem_cma_vm_ops
+ drm_gem_dma_vm_ops
)
