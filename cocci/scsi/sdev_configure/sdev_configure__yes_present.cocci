// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sdev_configure
// compat: touches slave_configure device_configure
// upstream: 47c2e30afcec ("scsi: Rename .device_configure() into .sdev_configure()"), v6.14
// upstream: 0f98212d96a2 ("scsi: core: Remove the .slave_configure() method"), v6.14
//
// The limits are what the core set before, and are taken over afterwards, as it was with slave_configure.

@@
identifier host;
expression f;
@@
  struct scsi_host_template host = {
- .device_configure = f,
+ .sdev_configure = f,
  };

@@
identifier host, callback;
fresh identifier wrapper = "compat_" ## host ## "_sdev_configure";
@@
+static int __maybe_unused wrapper(struct scsi_device *sdev, struct queue_limits *lim)
+{
+	return callback(sdev);
+}
+
  struct scsi_host_template host = {
- .slave_configure = callback,
+ .sdev_configure = wrapper,
  };
