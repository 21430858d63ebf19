// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_scsi_qc_status
// compat: touches scsi_qc_status
// upstream: 0db3f51839fe ("scsi: Change the return type of the .queuecommand() callback"), v7.0

@own@
identifier status;
@@
  enum scsi_qc_status { ..., status, ... };

@depends on !own@
@@
- enum scsi_qc_status
+ int
