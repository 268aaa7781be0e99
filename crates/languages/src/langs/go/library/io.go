package io
type ByteReader interface {
 ReadByte() (byte, error)
}
type ByteScanner interface {
 ByteReader
 UnreadByte() error
}
type ByteWriter interface {
 WriteByte(byte) error
}
type Closer interface {
 Close() error
}
func Copy(Writer, Reader) (int64, error)
func CopyBuffer(Writer, Reader, []byte) (int64, error)
func CopyN(Writer, Reader, int64) (int64, error)
var Discard Writer
var EOF error
var ErrClosedPipe error
var ErrNoProgress error
var ErrShortBuffer error
var ErrShortWrite error
var ErrUnexpectedEOF error
func LimitReader(Reader, int64) Reader
type LimitedReader struct {
 R Reader
 N int64
}
func (*LimitedReader) Read([]byte) (int, error)
func MultiReader(...Reader) Reader
func MultiWriter(...Writer) Writer
func NewOffsetWriter(WriterAt, int64) *OffsetWriter
func NewSectionReader(ReaderAt, int64, int64) *SectionReader
func NopCloser(Reader) ReadCloser
type OffsetWriter struct {}
func (*OffsetWriter) Seek(int64, int) (int64, error)
func (*OffsetWriter) Write([]byte) (int, error)
func (*OffsetWriter) WriteAt([]byte, int64) (int, error)
func Pipe() (*PipeReader, *PipeWriter)
type PipeReader struct {}
func (*PipeReader) Close() error
func (*PipeReader) CloseWithError(error) error
func (*PipeReader) Read([]byte) (int, error)
type PipeWriter struct {}
func (*PipeWriter) Close() error
func (*PipeWriter) CloseWithError(error) error
func (*PipeWriter) Write([]byte) (int, error)
func ReadAll(Reader) ([]byte, error)
func ReadAtLeast(Reader, []byte, int) (int, error)
type ReadCloser interface {
 Reader
 Closer
}
func ReadFull(Reader, []byte) (int, error)
type ReadSeekCloser interface {
 Reader
 Seeker
 Closer
}
type ReadSeeker interface {
 Reader
 Seeker
}
type ReadWriteCloser interface {
 Reader
 Writer
 Closer
}
type ReadWriteSeeker interface {
 Reader
 Writer
 Seeker
}
type ReadWriter interface {
 Reader
 Writer
}
type Reader interface {
 Read([]byte) (int, error)
}
type ReaderAt interface {
 ReadAt([]byte, int64) (int, error)
}
type ReaderFrom interface {
 ReadFrom(Reader) (int64, error)
}
type RuneReader interface {
 ReadRune() (rune, int, error)
}
type RuneScanner interface {
 RuneReader
 UnreadRune() error
}
type SectionReader struct {}
func (*SectionReader) Outer() (ReaderAt, int64, int64)
func (*SectionReader) Read([]byte) (int, error)
func (*SectionReader) ReadAt([]byte, int64) (int, error)
func (*SectionReader) Seek(int64, int) (int64, error)
func (*SectionReader) Size() int64
const SeekCurrent = 0
const SeekEnd = 0
const SeekStart = 0
type Seeker interface {
 Seek(int64, int) (int64, error)
}
type StringWriter interface {
 WriteString(string) (int, error)
}
func TeeReader(Reader, Writer) Reader
type WriteCloser interface {
 Writer
 Closer
}
type WriteSeeker interface {
 Writer
 Seeker
}
func WriteString(Writer, string) (int, error)
type Writer interface {
 Write([]byte) (int, error)
}
type WriterAt interface {
 WriteAt([]byte, int64) (int, error)
}
type WriterTo interface {
 WriteTo(Writer) (int64, error)
}
