package utf16
func AppendRune([]uint16, rune) []uint16
func Decode([]uint16) []rune
func DecodeRune(rune, rune) rune
func Encode([]rune) []uint16
func EncodeRune(rune) (rune, rune)
func IsSurrogate(rune) bool
func RuneLen(rune) int
