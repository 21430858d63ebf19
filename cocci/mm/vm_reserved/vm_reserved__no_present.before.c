#include <linux/module.h>
#include <linux/mm.h>

static unsigned long bowl_flags(bool io)
{
	return io ? VM_RESERVED | VM_IO : VM_RESERVED;
}

static unsigned long (*bowl_asked)(bool io) = bowl_flags;
