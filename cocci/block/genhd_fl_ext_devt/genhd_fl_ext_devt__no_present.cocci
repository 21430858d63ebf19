// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genhd_fl_ext_devt
// compat: touches GENHD_FL_EXT_DEVT
// upstream: unknown (include/linux/genhd.h), v5.17
//
// Each disk has it now: partitions that the minors do not reach get others.

@own@
@@
  #define GENHD_FL_EXT_DEVT ...

@depends on !own@
symbol GENHD_FL_EXT_DEVT;
expression D;
@@
- D->flags |= GENHD_FL_EXT_DEVT;

@depends on !own@
symbol GENHD_FL_EXT_DEVT;
expression D, E;
@@
  D->flags |=
- GENHD_FL_EXT_DEVT | E
+ E
