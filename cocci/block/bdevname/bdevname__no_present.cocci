// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bdevname
// compat: touches bdevname
// upstream: unknown (include/linux/blkdev.h), v6.1
//
// What the name is written to is named twice, so only a name or a member.

@own_function@
type T;
@@
  T bdevname(...) { ... }

@own_macro@
@@
  #define bdevname(...) ...

@own_name@
@@
  #define bdevname ...

@depends on !own_function && !own_macro && !own_name@
expression bdev;
identifier buf, holder, part;
@@
(
- bdevname(bdev, buf);
+ snprintf(buf, BDEVNAME_SIZE, "%pg", bdev);
|
- bdevname(bdev, holder->part);
+ snprintf(holder->part, BDEVNAME_SIZE, "%pg", bdev);
|
- bdevname(bdev, buf)
+ (snprintf(buf, BDEVNAME_SIZE, "%pg", bdev), buf)
|
- bdevname(bdev, holder->part)
+ (snprintf(holder->part, BDEVNAME_SIZE, "%pg", bdev), holder->part)
)
