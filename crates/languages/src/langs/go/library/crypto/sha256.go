package sha256
import "hash"
const BlockSize = 0
func New() hash.Hash
func New224() hash.Hash
const Size = 0
const Size224 = 0
func Sum224([]byte) [28]byte
func Sum256([]byte) [32]byte
