#include <linux/module.h>
#include <linux/mm.h>
#include <linux/net.h>
#include <linux/bvec.h>
#include <linux/socket.h>
#include <linux/uio.h>

struct raven {
	struct socket *sock;
	int flags;
	int kernel_sendpage;
};

static int raven_send(struct raven *raven, struct page *letter, int offset, size_t size, bool more)
{
	struct socket *sock = raven->sock;
	int sent = 0;

	while (size) {
		int n;

		{
			struct bio_vec compat_vec;
			struct msghdr compat_msg = {
				.msg_flags = raven->flags
				};

			bvec_set_page(&compat_vec, letter, size, offset);
			if (sendpage_ok(compat_vec.bv_page))
				compat_msg.msg_flags |= MSG_SPLICE_PAGES;
			iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE,
				      &compat_vec, 1, compat_vec.bv_len);
			n = sock_sendmsg(sock, &compat_msg);
		}
		if (n > 0 && more) {
			raven->kernel_sendpage++;
			{
				struct bio_vec compat_vec;
				struct msghdr compat_msg = {
					.msg_flags = 0
					};

				bvec_set_page(&compat_vec, letter, size,
					      offset);
				if (sendpage_ok(compat_vec.bv_page))
					compat_msg.msg_flags |= MSG_SPLICE_PAGES;
				iov_iter_bvec(&compat_msg.msg_iter,
					      ITER_SOURCE, &compat_vec, 1,
					      compat_vec.bv_len);
				n = sock_sendmsg(sock, &compat_msg);
			}
		}
		if (n <= 0)
			return n;
		offset += n;
		size -= n;
		sent += n;
	}
	return sent + raven->kernel_sendpage;
}

static ssize_t raven_whole(struct socket *sock, struct page *letter, int offset, size_t size, int flags)
{
	{
		struct bio_vec compat_vec;
		struct msghdr compat_msg = {
			.msg_flags = flags
			};

		bvec_set_page(&compat_vec, letter, size, offset);
		if (sendpage_ok(compat_vec.bv_page))
			compat_msg.msg_flags |= MSG_SPLICE_PAGES;
		iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec,
			      1, compat_vec.bv_len);
		return sock_sendmsg(sock, &compat_msg);
	}
}

static ssize_t raven_through(struct socket *sock, struct page *letter, int offset, size_t size, int flags)
{
	{
		struct bio_vec compat_vec;
		struct msghdr compat_msg = {
			.msg_flags = flags
			};

		bvec_set_page(&compat_vec, letter, size, offset);
		if (sendpage_ok(compat_vec.bv_page))
			compat_msg.msg_flags |= MSG_SPLICE_PAGES;
		iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec,
			      1, compat_vec.bv_len);
		return sock_sendmsg(sock, &compat_msg);
	}
}

static ssize_t (*raven_told)(struct socket *sock, struct page *letter, int offset, size_t size, int flags) = raven_whole;
static ssize_t (*raven_led)(struct socket *sock, struct page *letter, int offset, size_t size, int flags) = raven_through;
static int (*raven_asked)(struct raven *raven, struct page *letter, int offset, size_t size, bool more) = raven_send;
