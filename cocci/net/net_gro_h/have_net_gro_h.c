/* {
	"version": "v5.17",
	"commit": "4721031c3559",
	"comment": "net/gro.h: generic receive offload",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/gro.h>
