#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

static void bus_receive(struct can_frame *frame, u8 raw)
{
	frame->can_dlc = can_cc_dlc2len(raw & 0x0f);
}

static void bus_receive_fd(struct canfd_frame *frame, u8 raw)
{
	frame->len = can_fd_dlc2len(min_t(u8, raw & 0x0f, CANFD_MAX_DLC));
	if (can_fd_len2dlc(frame->len) > 8)
		frame->flags = 0;
}
