/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "a buffer that has room for a time stamp",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/iio/iio.h>

int foo(void);

int foo(void)
{
	IIO_DECLARE_BUFFER_WITH_TS(u16, data, 3) = { 0 };

	return data[0];
}
