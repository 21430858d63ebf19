#include <linux/module.h>
#include <net/tcp.h>

static u32 pace_ssthresh(struct sock *sock)
{
	return tcp_sk(sock)->snd_ssthresh;
}

static void pace_main(struct sock *sock, const struct rate_sample *sample)
{
	if (sample->delivered > 0)
		tcp_sk(sock)->snd_ssthresh = sample->delivered;
}

static void __maybe_unused compat_pace_ops_cong_control(struct sock *sk,
							u32 ack, int flag,
							const struct rate_sample *rs)
{
	pace_main(sk, rs);
}

static struct tcp_congestion_ops pace_ops __read_mostly = {
	.flags = TCP_CONG_NON_RESTRICTED,
	.name = "pace",
	.owner = THIS_MODULE,
	.cong_control = compat_pace_ops_cong_control,
	.ssthresh = pace_ssthresh,
};

static int __init pace_init(void)
{
	return tcp_register_congestion_control(&pace_ops);
}
module_init(pace_init);
