package crypto
import "hash"
import "io"
const BLAKE2b_256 Hash = 0
const BLAKE2b_384 Hash = 0
const BLAKE2b_512 Hash = 0
const BLAKE2s_256 Hash = 0
type Decapsulator interface {
 Decapsulate([]byte) ([]byte, error)
 Encapsulator() Encapsulator
}
type Decrypter interface {
 Decrypt(io.Reader, []byte, DecrypterOpts) ([]byte, error)
 Public() PublicKey
}
type DecrypterOpts interface {}
type Encapsulator interface {
 Bytes() []byte
 Encapsulate() ([]byte, []byte)
}
type Hash uint
func (Hash) Available() bool
func (Hash) HashFunc() Hash
func (Hash) New() hash.Hash
func (Hash) Size() int
func (Hash) String() string
const MD4 Hash = 0
const MD5 Hash = 0
const MD5SHA1 Hash = 0
type MessageSigner interface {
 Signer
 SignMessage(io.Reader, []byte, SignerOpts) ([]byte, error)
}
type PrivateKey interface {}
type PublicKey interface {}
const RIPEMD160 Hash = 0
func RegisterHash(Hash, func() hash.Hash)
const SHA1 Hash = 0
const SHA224 Hash = 0
const SHA256 Hash = 0
const SHA384 Hash = 0
const SHA3_224 Hash = 0
const SHA3_256 Hash = 0
const SHA3_384 Hash = 0
const SHA3_512 Hash = 0
const SHA512 Hash = 0
const SHA512_224 Hash = 0
const SHA512_256 Hash = 0
func SignMessage(Signer, io.Reader, []byte, SignerOpts) ([]byte, error)
type Signer interface {
 Public() PublicKey
 Sign(io.Reader, []byte, SignerOpts) ([]byte, error)
}
type SignerOpts interface {
 HashFunc() Hash
}
