/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "sock_tx_timestamp() of a struct sockcm_cookie",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <net/sock.h>

/* gcc 12 only warns of a pointer that is passed for a number. */
extern void (*foo)(struct sock *, const struct sockcm_cookie *, __u8 *);

void (*foo)(struct sock *, const struct sockcm_cookie *, __u8 *) = sock_tx_timestamp;
