package bits
func Add(uint, uint, uint) (uint, uint)
func Add32(uint32, uint32, uint32) (uint32, uint32)
func Add64(uint64, uint64, uint64) (uint64, uint64)
func Div(uint, uint, uint) (uint, uint)
func Div32(uint32, uint32, uint32) (uint32, uint32)
func Div64(uint64, uint64, uint64) (uint64, uint64)
func LeadingZeros(uint) int
func LeadingZeros16(uint16) int
func LeadingZeros32(uint32) int
func LeadingZeros64(uint64) int
func LeadingZeros8(uint8) int
func Len(uint) int
func Len16(uint16) int
func Len32(uint32) int
func Len64(uint64) int
func Len8(uint8) int
func Mul(uint, uint) (uint, uint)
func Mul32(uint32, uint32) (uint32, uint32)
func Mul64(uint64, uint64) (uint64, uint64)
func OnesCount(uint) int
func OnesCount16(uint16) int
func OnesCount32(uint32) int
func OnesCount64(uint64) int
func OnesCount8(uint8) int
func Rem(uint, uint, uint) uint
func Rem32(uint32, uint32, uint32) uint32
func Rem64(uint64, uint64, uint64) uint64
func Reverse(uint) uint
func Reverse16(uint16) uint16
func Reverse32(uint32) uint32
func Reverse64(uint64) uint64
func Reverse8(uint8) uint8
func ReverseBytes(uint) uint
func ReverseBytes16(uint16) uint16
func ReverseBytes32(uint32) uint32
func ReverseBytes64(uint64) uint64
func RotateLeft(uint, int) uint
func RotateLeft16(uint16, int) uint16
func RotateLeft32(uint32, int) uint32
func RotateLeft64(uint64, int) uint64
func RotateLeft8(uint8, int) uint8
func Sub(uint, uint, uint) (uint, uint)
func Sub32(uint32, uint32, uint32) (uint32, uint32)
func Sub64(uint64, uint64, uint64) (uint64, uint64)
func TrailingZeros(uint) int
func TrailingZeros16(uint16) int
func TrailingZeros32(uint32) int
func TrailingZeros64(uint64) int
func TrailingZeros8(uint8) int
const UintSize = 0
