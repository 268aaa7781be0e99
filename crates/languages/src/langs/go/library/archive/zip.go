package zip
import "io"
import "io/fs"
import "time"
type Compressor func(w io.Writer) (io.WriteCloser, error)
type Decompressor func(r io.Reader) io.ReadCloser
const Deflate uint16 = 0
var ErrAlgorithm error
var ErrChecksum error
var ErrFormat error
var ErrInsecurePath error
type File struct {
 FileHeader
}
func (*File) DataOffset() (int64, error)
func (*File) Open() (io.ReadCloser, error)
func (*File) OpenRaw() (io.Reader, error)
type FileHeader struct {
 Name string
 Comment string
 NonUTF8 bool
 CreatorVersion uint16
 ReaderVersion uint16
 Flags uint16
 Method uint16
 Modified time.Time
 ModifiedTime uint16
 ModifiedDate uint16
 CRC32 uint32
 CompressedSize uint32
 UncompressedSize uint32
 CompressedSize64 uint64
 UncompressedSize64 uint64
 Extra []byte
 ExternalAttrs uint32
}
func (*FileHeader) FileInfo() fs.FileInfo
func (*FileHeader) ModTime() time.Time
func (*FileHeader) Mode() fs.FileMode
func (*FileHeader) SetModTime(time.Time)
func (*FileHeader) SetMode(fs.FileMode)
func FileInfoHeader(fs.FileInfo) (*FileHeader, error)
func NewReader(io.ReaderAt, int64) (*Reader, error)
func NewWriter(io.Writer) *Writer
func OpenReader(string) (*ReadCloser, error)
type ReadCloser struct {
 Reader
}
func (*ReadCloser) Close() error
type Reader struct {
 File []*File
 Comment string
}
func (*Reader) Open(string) (fs.File, error)
func (*Reader) RegisterDecompressor(uint16, Decompressor)
func RegisterCompressor(uint16, Compressor)
func RegisterDecompressor(uint16, Decompressor)
const Store uint16 = 0
type Writer struct {}
func (*Writer) AddFS(fs.FS) error
func (*Writer) Close() error
func (*Writer) Copy(*File) error
func (*Writer) Create(string) (io.Writer, error)
func (*Writer) CreateHeader(*FileHeader) (io.Writer, error)
func (*Writer) CreateRaw(*FileHeader) (io.Writer, error)
func (*Writer) Flush() error
func (*Writer) RegisterCompressor(uint16, Compressor)
func (*Writer) SetComment(string) error
func (*Writer) SetOffset(int64)
