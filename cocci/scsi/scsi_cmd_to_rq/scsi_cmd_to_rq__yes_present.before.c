#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi.h>
#include <scsi/scsi_cmnd.h>

struct slot {
	struct scsi_cmnd *cmd;
	int request;
};

static unsigned int slot_tag(struct scsi_cmnd *sc)
{
	return sc->request->tag;
}

static sector_t slot_sector(struct slot *slot)
{
	struct scsi_cmnd *sc = slot->cmd;

	if (!sc->request)
		return slot->request;
	return blk_rq_pos(slot->cmd->request);
}
