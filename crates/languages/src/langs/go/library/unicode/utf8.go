package utf8
func AppendRune([]byte, rune) []byte
func DecodeLastRune([]byte) (rune, int)
func DecodeLastRuneInString(string) (rune, int)
func DecodeRune([]byte) (rune, int)
func DecodeRuneInString(string) (rune, int)
func EncodeRune([]byte, rune) int
func FullRune([]byte) bool
func FullRuneInString(string) bool
const MaxRune = 0
func RuneCount([]byte) int
func RuneCountInString(string) int
const RuneError = 0
func RuneLen(rune) int
const RuneSelf = 0
func RuneStart(byte) bool
const UTFMax = 0
func Valid([]byte) bool
func ValidRune(rune) bool
func ValidString(string) bool
