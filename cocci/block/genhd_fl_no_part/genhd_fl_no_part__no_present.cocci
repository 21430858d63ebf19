// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genhd_fl_no_part
// compat: touches GENHD_FL_NO_PART
// upstream: 46e7eac647b3 ("block: rename GENHD_FL_NO_PART_SCAN to GENHD_FL_NO_PART"), v5.17

@@
@@
- GENHD_FL_NO_PART
+ GENHD_FL_NO_PART_SCAN
