package multipart
import "io"
import "net/textproto"
var ErrMessageTooLarge error
type File interface {
 io.Reader
 io.ReaderAt
 io.Seeker
 io.Closer
}
func FileContentDisposition(string, string) string
type FileHeader struct {
 Filename string
 Header textproto.MIMEHeader
 Size int64
}
func (*FileHeader) Open() (File, error)
type Form struct {
 Value map[string][]string
 File map[string][]*FileHeader
}
func (*Form) RemoveAll() error
func NewReader(io.Reader, string) *Reader
func NewWriter(io.Writer) *Writer
type Part struct {
 Header textproto.MIMEHeader
}
func (*Part) Close() error
func (*Part) FileName() string
func (*Part) FormName() string
func (*Part) Read([]byte) (int, error)
type Reader struct {}
func (*Reader) NextPart() (*Part, error)
func (*Reader) NextRawPart() (*Part, error)
func (*Reader) ReadForm(int64) (*Form, error)
type Writer struct {}
func (*Writer) Boundary() string
func (*Writer) Close() error
func (*Writer) CreateFormField(string) (io.Writer, error)
func (*Writer) CreateFormFile(string, string) (io.Writer, error)
func (*Writer) CreatePart(textproto.MIMEHeader) (io.Writer, error)
func (*Writer) FormDataContentType() string
func (*Writer) SetBoundary(string) error
func (*Writer) WriteField(string, string) error
