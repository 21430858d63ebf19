#include <linux/module.h>
#include <linux/completion.h>
#include <crypto/skcipher.h>
#include <crypto/hash.h>

struct lock {
	struct completion turned;
	int wrong;
};

struct crypto_async_request *lock_last(struct crypto_async_request *request);
int lock_turn(struct lock *lock, struct skcipher_request *key, struct ahash_request *seal);

struct crypto_async_request *lock_last(struct crypto_async_request *request)
{
	return request->data ? request : NULL;
}

static void lock_turned(void *asked, int wrong)
{
	struct lock *lock = asked;

	if (wrong == -EINPROGRESS)
		return;
	lock->wrong = wrong;
	complete(&lock->turned);
}

static void lock_sealed(void *asked, int wrong);

int lock_turn(struct lock *lock, struct skcipher_request *key, struct ahash_request *seal)
{
	skcipher_request_set_callback(key, CRYPTO_TFM_REQ_MAY_BACKLOG, lock_turned, lock);
	ahash_request_set_callback(seal, 0, lock_sealed, lock);
	return crypto_skcipher_encrypt(key);
}

static void lock_sealed(void *asked, int wrong)
{
	((struct lock *) asked)->wrong = wrong;
}
