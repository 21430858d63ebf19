// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sdev_init
// compat: touches slave_alloc slave_destroy
// upstream: ed638918f4df ("scsi: Rename .slave_alloc() and .slave_destroy()"), v6.14

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .slave_alloc = f,
+ .sdev_init = f,
  };

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .slave_destroy = f,
+ .sdev_destroy = f,
  };
