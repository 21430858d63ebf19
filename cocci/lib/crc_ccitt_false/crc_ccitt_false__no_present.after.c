#include <linux/module.h>
#include <linux/crc-ccitt.h>
#include <linux/crc-itu-t.h>

struct frame {
	u8 data[64];
	u16 crc_ccitt_false;
};

static bool frame_is_whole(const struct frame *frame)
{
	return crc_itu_t(0xffff, frame->data, sizeof(frame->data)) == frame->crc_ccitt_false;
}

static u16 frame_reflected(const struct frame *frame)
{
	return crc_ccitt(0xffff, frame->data, sizeof(frame->data));
}
