package hmac
import "hash"
func Equal([]byte, []byte) bool
func New(func() hash.Hash, []byte) hash.Hash
