#include <linux/module.h>
#include <linux/string.h>
#include <crypto/streebog.h>

struct compat_streebog_state {
	union {
		u8 buffer[STREEBOG_BLOCK_SIZE];
		struct streebog_uint512 m;
	};
	struct streebog_uint512 hash;
	struct streebog_uint512 h;
	struct streebog_uint512 N;
	struct streebog_uint512 Sigma;
	size_t fillsize;
};

static void brook_init(struct compat_streebog_state *brook)
{
	memset(brook, 0, sizeof(struct compat_streebog_state));
}

static size_t brook_add(struct compat_streebog_state *brook, const u8 *data,
			size_t len)
{
	size_t room = STREEBOG_BLOCK_SIZE - brook->fillsize;

	if (len > room)
		len = room;
	memcpy(&brook->buffer[brook->fillsize], data, len);
	brook->fillsize += len;
	return len;
}
