package pem
import "io"
type Block struct {
 Type string
 Headers map[string]string
 Bytes []byte
}
func Decode([]byte) (*Block, []byte)
func Encode(io.Writer, *Block) error
func EncodeToMemory(*Block) []byte
