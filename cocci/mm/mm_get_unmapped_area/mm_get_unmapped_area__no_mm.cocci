// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mm_get_unmapped_area_current && !have_mm_get_unmapped_area && !have_mm_member_get_unmapped_area
// compat: touches get_unmapped_area mm_get_unmapped_area
// upstream: 529ce23a764f ("mm: switch mm->get_unmapped_area() to a flag"), v6.10
//
// Later it lost its first argument, too.

@own_function@
type T;
@@
  T mm_get_unmapped_area(...) { ... }

@own_macro@
@@
  #define mm_get_unmapped_area(...) ...

@own_name@
@@
  #define mm_get_unmapped_area ...

@depends on !own_function && !own_macro && !own_name@
symbol current, mm;
expression file, at, length, page, flags;
@@
(
- current->mm->get_unmapped_area(file, at, length, page, flags)
+ mm_get_unmapped_area(file, at, length, page, flags)
|
  mm_get_unmapped_area(
- current->mm,
  file, at, length, page, flags)
)
