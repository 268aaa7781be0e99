package hash
import "io"
type Cloner interface {
 Hash
 Clone() (Cloner, error)
}
type Hash interface {
 io.Writer
 BlockSize() int
 Reset()
 Size() int
 Sum([]byte) []byte
}
type Hash32 interface {
 Hash
 Sum32() uint32
}
type Hash64 interface {
 Hash
 Sum64() uint64
}
type XOF interface {
 io.Writer
 io.Reader
 BlockSize() int
 Reset()
}
