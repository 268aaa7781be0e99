package textproto
import "bufio"
import "io"
func CanonicalMIMEHeaderKey(string) string
type Conn struct {
 Reader
 Writer
 Pipeline
}
func (*Conn) Close() error
func (*Conn) Cmd(string, ...any) (uint, error)
func Dial(string, string) (*Conn, error)
type Error struct {
 Code int
 Msg string
}
func (*Error) Error() string
type MIMEHeader map[string][]string
func (MIMEHeader) Add(string, string)
func (MIMEHeader) Del(string)
func (MIMEHeader) Get(string) string
func (MIMEHeader) Set(string, string)
func (MIMEHeader) Values(string) []string
func NewConn(io.ReadWriteCloser) *Conn
func NewReader(*bufio.Reader) *Reader
func NewWriter(*bufio.Writer) *Writer
type Pipeline struct {}
func (*Pipeline) EndRequest(uint)
func (*Pipeline) EndResponse(uint)
func (*Pipeline) Next() uint
func (*Pipeline) StartRequest(uint)
func (*Pipeline) StartResponse(uint)
type ProtocolError string
func (ProtocolError) Error() string
type Reader struct {
 R *bufio.Reader
}
func (*Reader) DotReader() io.Reader
func (*Reader) ReadCodeLine(int) (int, string, error)
func (*Reader) ReadContinuedLine() (string, error)
func (*Reader) ReadContinuedLineBytes() ([]byte, error)
func (*Reader) ReadDotBytes() ([]byte, error)
func (*Reader) ReadDotLines() ([]string, error)
func (*Reader) ReadLine() (string, error)
func (*Reader) ReadLineBytes() ([]byte, error)
func (*Reader) ReadMIMEHeader() (MIMEHeader, error)
func (*Reader) ReadResponse(int) (int, string, error)
func TrimBytes([]byte) []byte
func TrimString(string) string
type Writer struct {
 W *bufio.Writer
}
func (*Writer) DotWriter() io.WriteCloser
func (*Writer) PrintfLine(string, ...any) error
