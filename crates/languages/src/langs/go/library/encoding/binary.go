package binary
import "io"
func Append([]byte, ByteOrder, any) ([]byte, error)
type AppendByteOrder interface {
 AppendUint16([]byte, uint16) []byte
 AppendUint32([]byte, uint32) []byte
 AppendUint64([]byte, uint64) []byte
 String() string
}
func AppendUvarint([]byte, uint64) []byte
func AppendVarint([]byte, int64) []byte
var BigEndian bigEndian
type ByteOrder interface {
 PutUint16([]byte, uint16)
 PutUint32([]byte, uint32)
 PutUint64([]byte, uint64)
 String() string
 Uint16([]byte) uint16
 Uint32([]byte) uint32
 Uint64([]byte) uint64
}
func Decode([]byte, ByteOrder, any) (int, error)
func Encode([]byte, ByteOrder, any) (int, error)
var LittleEndian littleEndian
const MaxVarintLen16 = 0
const MaxVarintLen32 = 0
const MaxVarintLen64 = 0
var NativeEndian nativeEndian
func PutUvarint([]byte, uint64) int
func PutVarint([]byte, int64) int
func Read(io.Reader, ByteOrder, any) error
func ReadUvarint(io.ByteReader) (uint64, error)
func ReadVarint(io.ByteReader) (int64, error)
func Size(any) int
func Uvarint([]byte) (uint64, int)
func Varint([]byte) (int64, int)
func Write(io.Writer, ByteOrder, any) error
type bigEndian struct {}
func (bigEndian) AppendUint16([]byte, uint16) []byte
func (bigEndian) AppendUint32([]byte, uint32) []byte
func (bigEndian) AppendUint64([]byte, uint64) []byte
func (bigEndian) GoString() string
func (bigEndian) PutUint16([]byte, uint16)
func (bigEndian) PutUint32([]byte, uint32)
func (bigEndian) PutUint64([]byte, uint64)
func (bigEndian) String() string
func (bigEndian) Uint16([]byte) uint16
func (bigEndian) Uint32([]byte) uint32
func (bigEndian) Uint64([]byte) uint64
type littleEndian struct {}
func (littleEndian) AppendUint16([]byte, uint16) []byte
func (littleEndian) AppendUint32([]byte, uint32) []byte
func (littleEndian) AppendUint64([]byte, uint64) []byte
func (littleEndian) GoString() string
func (littleEndian) PutUint16([]byte, uint16)
func (littleEndian) PutUint32([]byte, uint32)
func (littleEndian) PutUint64([]byte, uint64)
func (littleEndian) String() string
func (littleEndian) Uint16([]byte) uint16
func (littleEndian) Uint32([]byte) uint32
func (littleEndian) Uint64([]byte) uint64
type nativeEndian struct {}
func (nativeEndian) AppendUint16([]byte, uint16) []byte
func (nativeEndian) AppendUint32([]byte, uint32) []byte
func (nativeEndian) AppendUint64([]byte, uint64) []byte
func (nativeEndian) GoString() string
func (nativeEndian) PutUint16([]byte, uint16)
func (nativeEndian) PutUint32([]byte, uint32)
func (nativeEndian) PutUint64([]byte, uint64)
func (nativeEndian) String() string
func (nativeEndian) Uint16([]byte) uint16
func (nativeEndian) Uint32([]byte) uint32
func (nativeEndian) Uint64([]byte) uint64
