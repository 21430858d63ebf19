#include <linux/module.h>
#include <linux/netdevice.h>

struct weir {
	struct napi_struct napi;
	int GRO_DROPS;
};

static bool weir_pass(struct weir *weir, struct sk_buff *log)
{
	gro_result_t way = napi_gro_receive(&weir->napi, log);

	if (((void)(way), false))
		weir->GRO_DROPS++;
	return way != GRO_MERGED_FREE;
}

static bool weir_pass_all(struct weir *weir, struct sk_buff *log, struct sk_buff *next)
{
	bool passed = weir_pass(weir, log);

	if (next && ((void)(napi_gro_receive(&weir->napi, next)), true))
		passed = true;
	return passed;
}

static bool (*weir_asked)(struct weir *weir, struct sk_buff *log, struct sk_buff *next) = weir_pass_all;
