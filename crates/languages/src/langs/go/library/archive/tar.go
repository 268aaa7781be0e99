package tar
import "io"
import "io/fs"
import "time"
var ErrFieldTooLong error
var ErrHeader error
var ErrInsecurePath error
var ErrWriteAfterClose error
var ErrWriteTooLong error
func FileInfoHeader(fs.FileInfo, string) (*Header, error)
type FileInfoNames interface {
 fs.FileInfo
 Gname() (string, error)
 Uname() (string, error)
}
type Format int
func (Format) String() string
const FormatGNU Format = 0
const FormatPAX Format = 0
const FormatUSTAR Format = 0
const FormatUnknown Format = 0
type Header struct {
 Typeflag byte
 Name string
 Linkname string
 Size int64
 Mode int64
 Uid int
 Gid int
 Uname string
 Gname string
 ModTime time.Time
 AccessTime time.Time
 ChangeTime time.Time
 Devmajor int64
 Devminor int64
 Xattrs map[string]string
 PAXRecords map[string]string
 Format Format
}
func (*Header) FileInfo() fs.FileInfo
func NewReader(io.Reader) *Reader
func NewWriter(io.Writer) *Writer
type Reader struct {}
func (*Reader) Next() (*Header, error)
func (*Reader) Read([]byte) (int, error)
const TypeBlock = 0
const TypeChar = 0
const TypeCont = 0
const TypeDir = 0
const TypeFifo = 0
const TypeGNULongLink = 0
const TypeGNULongName = 0
const TypeGNUSparse = 0
const TypeLink = 0
const TypeReg = 0
const TypeRegA = 0
const TypeSymlink = 0
const TypeXGlobalHeader = 0
const TypeXHeader = 0
type Writer struct {}
func (*Writer) AddFS(fs.FS) error
func (*Writer) Close() error
func (*Writer) Flush() error
func (*Writer) Write([]byte) (int, error)
func (*Writer) WriteHeader(*Header) error
