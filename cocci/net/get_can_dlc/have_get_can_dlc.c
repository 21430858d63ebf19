/* {
	"version": "v3.0",
	"commit": "unknown",
	"comment": "get_can_dlc(), get_canfd_dlc(), can_dlc2len(), can_len2dlc(); they have other names since v5.11",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

int foo(int dlc);

int foo(int dlc)
{
	return get_can_dlc(dlc) + get_canfd_dlc(dlc) + can_dlc2len(dlc) + can_len2dlc(dlc);
}
