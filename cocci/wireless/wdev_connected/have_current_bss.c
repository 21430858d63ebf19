/* {
	"version": "v6.0",
	"commit": "7b0a0e3c3a88",
	"comment": "a wireless device has a current_bss, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

bool foo(struct wireless_dev *wdev);

bool foo(struct wireless_dev *wdev)
{
	return !wdev->current_bss;
}
