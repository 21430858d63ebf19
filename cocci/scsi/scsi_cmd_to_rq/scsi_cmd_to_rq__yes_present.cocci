// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_scsi_cmd_to_rq && !have_cmd_request
// compat: touches scsi_cmnd
// upstream: 2266a2def97c ("scsi: core: Remove the request member from struct scsi_cmnd"), v5.16

@@
struct scsi_cmnd *cmd;
@@
- cmd->request
+ scsi_cmd_to_rq(cmd)
