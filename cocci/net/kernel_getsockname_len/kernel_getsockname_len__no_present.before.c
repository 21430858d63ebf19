#include <linux/module.h>
#include <linux/net.h>
#include <linux/in.h>

struct parlour {
	struct socket *sock;
	struct sockaddr_storage peer;
	int length;
};

static int parlour_meet(struct parlour *parlour)
{
	struct socket *sock = parlour->sock;
	struct sockaddr_in own;
	int own_length = sizeof(own);
	int err;

	err = kernel_getsockname(sock, (struct sockaddr *)&own, &own_length);
	if (err < 0)
		return err;
	if (own_length)
		err = kernel_getpeername(sock, (struct sockaddr *)&parlour->peer, &parlour->length);
	if (err)
		return err;
	err = sock->ops->getname(sock, (struct sockaddr *)&own, &own_length, 0);
	return err ? err : own_length;
}

static int (*parlour_asked)(struct parlour *parlour) = parlour_meet;
