// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_scsi_qc_status
// compat: touches queuecommand
// upstream: 0db3f51839fe ("scsi: Change the return type of the .queuecommand() callback"), v7.0
//
// The values are the same, and 0 is success. The function stays as it is, whoever else calls it.

@old@
identifier callback, shost, cmd;
@@
  int callback(struct Scsi_Host *shost, struct scsi_cmnd *cmd) { ... }

@@
identifier old.callback, host;
fresh identifier wrapper = "compat_" ## host ## "_queuecommand";
@@
+static inline enum scsi_qc_status wrapper(struct Scsi_Host *shost, struct scsi_cmnd *cmd)
+{
+	return callback(shost, cmd);
+}
+
  struct scsi_host_template host = {
  .queuecommand =
- callback
+ wrapper
  , };
