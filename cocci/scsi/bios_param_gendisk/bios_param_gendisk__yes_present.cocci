// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bios_param_gendisk
// compat: touches bios_param
// upstream: unknown (include/scsi/scsi_host.h), v7.3
//
// The function stays as it is, whoever else calls it.

@scsi_host_template_bios_param@
identifier callback, first, second, third, fourth;
@@
  int callback(struct scsi_device *first, struct block_device *second, sector_t third, int fourth[]) { ... }

@@
identifier scsi_host_template_bios_param.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_bios_param";
@@
+static int __maybe_unused wrapper(struct scsi_device *sdev, struct gendisk *disk, sector_t capacity, int geom[])
+{
+	return callback(sdev, disk->part0, capacity, geom);
+}
+
  struct scsi_host_template object = {
  .bios_param =
- callback
+ wrapper
  , };
