#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi.h>
#include <scsi/scsi_cmnd.h>

struct tray {
	struct scsi_cmnd *current_cmd;
	void (*scsi_done)(struct scsi_cmnd *cmd);
};

static void tray_finish(struct tray *tray, int result)
{
	tray->current_cmd->result = result;
	scsi_done(tray->current_cmd);
}

static int tray_reject(struct scsi_cmnd *cmd)
{
	cmd->result = DID_BAD_TARGET << 16;
	scsi_done(cmd);
	return 0;
}

/* The driver's own. */
static void tray_own(struct tray *tray)
{
	tray->scsi_done(tray->current_cmd);
}
