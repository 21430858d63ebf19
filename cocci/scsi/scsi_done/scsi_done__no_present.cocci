// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_scsi_done && have_cmd_scsi_done
// compat: touches scsi_done
// compat: allow twice a command whose expression has an effect is left alone
// upstream: a710eacb9d13 ("scsi: core: Rename scsi_mq_done() into scsi_done() and export it"), v5.16

@own_function@
type T;
@@
  T scsi_done(...) { ... }

@own_macro@
@@
  #define scsi_done(...) ...

@own_name@
@@
  #define scsi_done ...

@effects@
expression E;
identifier f;
position p;
@@
scsi_done@p(\(<+... f(...) ...+>\|<+... E++ ...+>\|<+... E-- ...+>\|<+... ++E ...+>\|<+... --E ...+>\))

@depends on !own_function && !own_macro && !own_name@
expression cmd;
position p != effects.p;
@@
- scsi_done@p(cmd)
+ (cmd)->scsi_done(cmd)
