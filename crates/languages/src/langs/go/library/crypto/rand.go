package rand
import "io"
import "math/big"
func Int(io.Reader, *big.Int) (*big.Int, error)
func Prime(io.Reader, int) (*big.Int, error)
func Read([]byte) (int, error)
var Reader io.Reader
func Text() string
