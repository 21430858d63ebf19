#include <linux/module.h>
#include <linux/string.h>
#include <crypto/streebog.h>

static void brook_init(struct streebog_state *brook)
{
	memset(brook, 0, sizeof(struct streebog_state));
}

static size_t brook_add(struct streebog_state *brook, const u8 *data, size_t len)
{
	size_t room = STREEBOG_BLOCK_SIZE - brook->fillsize;

	if (len > room)
		len = room;
	memcpy(&brook->buffer[brook->fillsize], data, len);
	brook->fillsize += len;
	return len;
}
