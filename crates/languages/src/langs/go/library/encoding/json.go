package json
import "bytes"
import "io"
import "reflect"
func Compact(*bytes.Buffer, []byte) error
type Decoder struct {}
func (*Decoder) Buffered() io.Reader
func (*Decoder) Decode(any) error
func (*Decoder) DisallowUnknownFields()
func (*Decoder) InputOffset() int64
func (*Decoder) More() bool
func (*Decoder) Token() (Token, error)
func (*Decoder) UseNumber()
type Delim rune
func (Delim) String() string
type Encoder struct {}
func (*Encoder) Encode(any) error
func (*Encoder) SetEscapeHTML(bool)
func (*Encoder) SetIndent(string, string)
func HTMLEscape(*bytes.Buffer, []byte)
func Indent(*bytes.Buffer, []byte, string, string) error
type InvalidUTF8Error struct {
 S string
}
func (*InvalidUTF8Error) Error() string
type InvalidUnmarshalError struct {
 Type reflect.Type
}
func (*InvalidUnmarshalError) Error() string
func Marshal(any) ([]byte, error)
func MarshalIndent(any, string, string) ([]byte, error)
type Marshaler interface {
 MarshalJSON() ([]byte, error)
}
type MarshalerError struct {
 Type reflect.Type
 Err error
}
func (*MarshalerError) Error() string
func (*MarshalerError) Unwrap() error
func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder
type Number string
func (Number) Float64() (float64, error)
func (Number) Int64() (int64, error)
func (Number) String() string
type RawMessage []byte
func (RawMessage) MarshalJSON() ([]byte, error)
func (*RawMessage) UnmarshalJSON([]byte) error
type SyntaxError struct {
 Offset int64
}
func (*SyntaxError) Error() string
type Token interface {}
func Unmarshal([]byte, any) error
type UnmarshalFieldError struct {
 Key string
 Type reflect.Type
 Field reflect.StructField
}
func (*UnmarshalFieldError) Error() string
type UnmarshalTypeError struct {
 Value string
 Type reflect.Type
 Offset int64
 Struct string
 Field string
}
func (*UnmarshalTypeError) Error() string
type Unmarshaler interface {
 UnmarshalJSON([]byte) error
}
type UnsupportedTypeError struct {
 Type reflect.Type
}
func (*UnsupportedTypeError) Error() string
type UnsupportedValueError struct {
 Value reflect.Value
 Str string
}
func (*UnsupportedValueError) Error() string
func Valid([]byte) bool
