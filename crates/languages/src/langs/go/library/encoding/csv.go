package csv
import "io"
var ErrBareQuote error
var ErrFieldCount error
var ErrQuote error
var ErrTrailingComma error
func NewReader(io.Reader) *Reader
func NewWriter(io.Writer) *Writer
type ParseError struct {
 StartLine int
 Line int
 Column int
 Err error
}
func (*ParseError) Error() string
func (*ParseError) Unwrap() error
type Reader struct {
 Comma rune
 Comment rune
 FieldsPerRecord int
 LazyQuotes bool
 TrimLeadingSpace bool
 ReuseRecord bool
 TrailingComma bool
}
func (*Reader) FieldPos(int) (int, int)
func (*Reader) InputOffset() int64
func (*Reader) Read() ([]string, error)
func (*Reader) ReadAll() ([][]string, error)
type Writer struct {
 Comma rune
 UseCRLF bool
}
func (*Writer) Error() error
func (*Writer) Flush()
func (*Writer) Write([]string) error
func (*Writer) WriteAll([][]string) error
