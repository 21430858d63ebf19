// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sdev_configure && have_device_configure
// compat: touches sdev_configure
// upstream: 47c2e30afcec ("scsi: Rename .device_configure() into .sdev_configure()"), v6.14

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .sdev_configure = f,
+ .device_configure = f,
  };
