#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>

extern const struct tty_operations wire_ops;

static ssize_t wire_send(struct tty_struct *wire, const u8 *from, size_t length)
{
	return length > 16 ? 16 : length;
}

static ssize_t wire_again(struct tty_struct *wire)
{
	return wire_send(wire, (const u8 *)"x", 1);
}

const struct tty_operations wire_ops = {
	.write = wire_send,
};
