#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

struct eye {
	struct vb2_queue frames;
	unsigned int min_queued_buffers;
};

void eye_open(struct eye *eye);
unsigned int eye_ready(struct vb2_queue *frames);
struct vb2_queue *eye_spare(void);

static struct vb2_queue spare = {
	.io_modes = VB2_MMAP,
	.min_queued_buffers = 3,
};

void eye_open(struct eye *eye)
{
	struct vb2_queue *frames = &eye->frames;

	frames->io_modes = VB2_MMAP;
	frames->min_queued_buffers = 2;
	eye->frames.min_queued_buffers += 1;
	eye->min_queued_buffers = 1;
}

unsigned int eye_ready(struct vb2_queue *frames)
{
	return frames->queued_count >= frames->min_queued_buffers;
}

struct vb2_queue *eye_spare(void)
{
	return &spare;
}
