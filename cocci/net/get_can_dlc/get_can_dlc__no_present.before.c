#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

static void bus_receive(struct can_frame *frame, u8 raw)
{
	frame->can_dlc = get_can_dlc(raw & 0x0f);
}

static void bus_receive_fd(struct canfd_frame *frame, u8 raw)
{
	frame->len = can_dlc2len(get_canfd_dlc(raw & 0x0f));
	if (can_len2dlc(frame->len) > 8)
		frame->flags = 0;
}
