package mail
import "io"
import "mime"
import "time"
type Address struct {
 Name string
 Address string
}
func (*Address) String() string
type AddressParser struct {
 WordDecoder *mime.WordDecoder
}
func (*AddressParser) Parse(string) (*Address, error)
func (*AddressParser) ParseList(string) ([]*Address, error)
var ErrHeaderNotPresent error
type Header map[string][]string
func (Header) AddressList(string) ([]*Address, error)
func (Header) Date() (time.Time, error)
func (Header) Get(string) string
type Message struct {
 Header Header
 Body io.Reader
}
func ParseAddress(string) (*Address, error)
func ParseAddressList(string) ([]*Address, error)
func ParseDate(string) (time.Time, error)
func ReadMessage(io.Reader) (*Message, error)
