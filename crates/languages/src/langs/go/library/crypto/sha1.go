package sha1
import "hash"
const BlockSize = 0
func New() hash.Hash
const Size = 0
func Sum([]byte) [20]byte
