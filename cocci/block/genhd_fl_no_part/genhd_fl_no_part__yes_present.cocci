// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_genhd_fl_no_part && !have_genhd_fl_no_part_scan
// compat: touches GENHD_FL_NO_PART_SCAN
// upstream: 46e7eac647b3 ("block: rename GENHD_FL_NO_PART_SCAN to GENHD_FL_NO_PART"), v5.17

@own@
@@
  #define GENHD_FL_NO_PART_SCAN ...

@depends on !own@
symbol GENHD_FL_NO_PART_SCAN;
@@
- GENHD_FL_NO_PART_SCAN
+ GENHD_FL_NO_PART
