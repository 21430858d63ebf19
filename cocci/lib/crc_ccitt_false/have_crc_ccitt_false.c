/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "crc_ccitt_false(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/crc-ccitt.h>

u16 foo(u16 crc, const u8 *data, size_t size);

u16 foo(u16 crc, const u8 *data, size_t size)
{
	return crc_ccitt_false(crc, data, size);
}
