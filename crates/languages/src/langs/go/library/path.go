package path
func Base(string) string
func Clean(string) string
func Dir(string) string
var ErrBadPattern error
func Ext(string) string
func IsAbs(string) bool
func Join(...string) string
func Match(string, string) (bool, error)
func Split(string) (string, string)
