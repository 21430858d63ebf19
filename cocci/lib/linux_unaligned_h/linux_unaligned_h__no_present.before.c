#include <linux/module.h>
#include <linux/unaligned.h>
#include <linux/unaligned/packed_struct.h>

static u16 port_status(const u8 *packet)
{
	return get_unaligned_le16(packet + 2);
}
