// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_use_clustering
// compat: touches use_clustering
// upstream: 4af14d113bcf ("scsi: remove the use_clustering flag"), v5.0

@@
identifier T;
symbol ENABLE_CLUSTERING;
@@
struct scsi_host_template T = {
-	.use_clustering = ENABLE_CLUSTERING,
};

@bounded@
identifier T;
expression B;
@@
struct scsi_host_template T = {
	.dma_boundary = B,
};

@depends on !bounded@
identifier T;
symbol DISABLE_CLUSTERING;
@@
struct scsi_host_template T = {
-	.use_clustering = DISABLE_CLUSTERING,
+	.dma_boundary = PAGE_SIZE - 1,
};
