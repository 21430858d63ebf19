#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/if_pppox.h>

struct session {
	struct pppoe_tag tag;
	char tag_data[8];
};

size_t session_relay(struct session *session, struct sk_buff *skb);

static struct pppoe_tag *session_first(struct pppoe_hdr *head)
{
	return ((struct pppoe_tag *)(head + 1));
}

size_t session_relay(struct session *session, struct sk_buff *skb)
{
	struct pppoe_hdr *head = (struct pppoe_hdr *)skb->data;
	struct pppoe_tag *first = session_first(head);

	memcpy(session->tag_data, ((char *)(first + 1)),
	       sizeof(session->tag_data));
	memcpy(((char *)(first + 1)) + 8, session->tag_data,
	       sizeof(session->tag_data));
	session->tag = ((struct pppoe_tag *)(head + 1))[1];
	return (char *)((struct pppoe_tag *)(head + 1)) - (char *)head + sizeof(session->tag);
}
