// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_shmem_vma_flags
// compat: touches shmem_file_setup shmem_kernel_file_setup shmem_file_setup_with_mnt
// upstream: unknown (include/linux/shmem_fs.h), v7.0

@own_function@
type T;
identifier f = {shmem_file_setup, shmem_kernel_file_setup, shmem_file_setup_with_mnt, legacy_to_vma_flags};
@@
  T f(...) { ... }

@own_macro@
identifier f = {shmem_file_setup, shmem_kernel_file_setup, shmem_file_setup_with_mnt, legacy_to_vma_flags};
@@
  #define f(...) ...

@own_name@
identifier f = {shmem_file_setup, shmem_kernel_file_setup, shmem_file_setup_with_mnt, legacy_to_vma_flags};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef vma_flags_t;
vma_flags_t known;
identifier f = {shmem_file_setup, shmem_kernel_file_setup};
expression mnt, title, size, bits;
@@
(
  f(title, size, \(known\|EMPTY_VMA_FLAGS\|mk_vma_flags(...)\|append_vma_flags(...)\|legacy_to_vma_flags(...)\))
|
  f(title, size,
- bits
+ legacy_to_vma_flags(bits)
  )
|
  shmem_file_setup_with_mnt(mnt, title, size,
  \(known\|EMPTY_VMA_FLAGS\|mk_vma_flags(...)\|append_vma_flags(...)\|legacy_to_vma_flags(...)\))
|
  shmem_file_setup_with_mnt(mnt, title, size,
- bits
+ legacy_to_vma_flags(bits)
  )
)
