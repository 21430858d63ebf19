#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

struct eye {
	struct vb2_queue frames;
	unsigned int min_buffers_needed;
};

void eye_open(struct eye *eye);
unsigned int eye_ready(struct vb2_queue *frames);
struct vb2_queue *eye_spare(void);

static struct vb2_queue spare = {
	.io_modes = VB2_MMAP,
	.min_buffers_needed = 3,
};

void eye_open(struct eye *eye)
{
	struct vb2_queue *frames = &eye->frames;

	frames->io_modes = VB2_MMAP;
	frames->min_buffers_needed = 2;
	eye->frames.min_buffers_needed += 1;
	eye->min_buffers_needed = 1;
}

unsigned int eye_ready(struct vb2_queue *frames)
{
	return frames->queued_count >= frames->min_buffers_needed;
}

struct vb2_queue *eye_spare(void)
{
	return &spare;
}
