// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bitmap_print_to_pagebuf
// compat: touches bitmap_print_to_pagebuf
// upstream: unknown (include/linux/bitmap.h), v7.3
//
// What the function did. Its buffer is named twice, so only a name.

@own_function@
type T;
@@
  T bitmap_print_to_pagebuf(...) { ... }

@own_macro@
@@
  #define bitmap_print_to_pagebuf(...) ...

@own_name@
@@
  #define bitmap_print_to_pagebuf ...

@depends on !own_function && !own_macro && !own_name@
expression E, mask, bits;
identifier buf;
symbol true, false;
@@
(
- bitmap_print_to_pagebuf(true, buf, mask, bits)
+ scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK), "%*pbl\n", bits, mask)
|
- bitmap_print_to_pagebuf(1, buf, mask, bits)
+ scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK), "%*pbl\n", bits, mask)
|
- bitmap_print_to_pagebuf(false, buf, mask, bits)
+ scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK), "%*pb\n", bits, mask)
|
- bitmap_print_to_pagebuf(0, buf, mask, bits)
+ scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK), "%*pb\n", bits, mask)
|
- bitmap_print_to_pagebuf(E, buf, mask, bits)
+ scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK), E ? "%*pbl\n" : "%*pb\n", bits, mask)
)
