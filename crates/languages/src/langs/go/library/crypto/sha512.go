package sha512
import "hash"
const BlockSize = 0
func New() hash.Hash
func New384() hash.Hash
func New512_224() hash.Hash
func New512_256() hash.Hash
const Size = 0
const Size224 = 0
const Size256 = 0
const Size384 = 0
func Sum384([]byte) [48]byte
func Sum512([]byte) [64]byte
func Sum512_224([]byte) [28]byte
func Sum512_256([]byte) [32]byte
