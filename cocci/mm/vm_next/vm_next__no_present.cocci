// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vm_next
// compat: touches vm_next mmap
// compat: allow twice it is the name of a variable
// upstream: 763ecb035029 ("mm: remove the vma linked list"), v6.1
//
// The areas of a process lie in a tree now, which find_vma() reads under the lock that the list needed.

@@
idexpression struct vm_area_struct *V;
@@
- V->vm_next
+ find_vma(V->vm_mm, V->vm_end)

@@
struct mm_struct *M;
@@
- M->mmap
+ find_vma(M, 0)

@@
struct task_struct *T;
symbol current;
@@
(
- current->mm->mmap
+ find_vma(current->mm, 0)
|
- T->mm->mmap
+ find_vma(T->mm, 0)
)
