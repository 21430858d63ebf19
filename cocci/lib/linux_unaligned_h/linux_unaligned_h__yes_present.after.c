#include <linux/module.h>
#include <linux/unaligned.h>
#include <asm/byteorder.h>

static u16 port_status(const u8 *packet)
{
	return get_unaligned_le16(packet + 2);
}
