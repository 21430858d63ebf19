#include <linux/fdtable.h>
#define fd_is_open(fd,table) test_bit(fd, (table)->open_fds)
#include <linux/module.h>

extern struct fdtable *port_table;

static bool port_open(unsigned int nr)
{
	return nr < port_table->max_fds &&
#ifdef PORT_OLD
	       FD_ISSET(nr, port_table->open_fds)
#else
	       fd_is_open(nr, port_table)
#endif
		;
}
