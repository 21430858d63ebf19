// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sdev_init
// compat: touches sdev_init sdev_destroy
// upstream: ed638918f4df ("scsi: Rename .slave_alloc() and .slave_destroy()"), v6.14

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .sdev_init = f,
+ .slave_alloc = f,
  };

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .sdev_destroy = f,
+ .slave_destroy = f,
  };
