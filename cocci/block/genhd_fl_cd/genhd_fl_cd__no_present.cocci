// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genhd_fl_cd
// compat: touches GENHD_FL_CD
// upstream: unknown (include/linux/genhd.h), v5.17
//
// The kernel never looked at it: where the driver does not set it, it is not set.

@own@
@@
  #define GENHD_FL_CD ...

@tests@
symbol GENHD_FL_CD;
expression D;
position p;
@@
  D->flags & GENHD_FL_CD@p

@sets@
symbol GENHD_FL_CD;
position p != tests.p;
@@
  GENHD_FL_CD@p

@depends on !own && !sets@
symbol GENHD_FL_CD;
expression D;
@@
- D->flags & GENHD_FL_CD
+ 0
