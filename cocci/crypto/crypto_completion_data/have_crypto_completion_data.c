/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "who waits for a request is told its own data, and not the request",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/crypto.h>

crypto_completion_t foo(void);

static void done(void *data, int error)
{
}

crypto_completion_t foo(void)
{
	return done;
}
