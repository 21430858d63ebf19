// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_scsi_done && !have_cmd_scsi_done
// compat: touches scsi_done
// upstream: a710eacb9d13 ("scsi: core: Rename scsi_mq_done() into scsi_done() and export it"), v5.16
//
// Only the core sets what a command's scsi_done is. A driver that keeps one of its own there is left alone.

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

@kept@
expression cmd, E;
@@
  cmd->scsi_done = E

@depends on !own_function && !own_macro && !own_name && !kept@
expression cmd;
@@
- cmd->scsi_done(cmd)
+ scsi_done(cmd)
