package filepath
import "io/fs"
func Abs(string) (string, error)
func Base(string) string
func Clean(string) string
func Dir(string) string
var ErrBadPattern error
func EvalSymlinks(string) (string, error)
func Ext(string) string
func FromSlash(string) string
func Glob(string) ([]string, error)
func HasPrefix(string, string) bool
func IsAbs(string) bool
func IsLocal(string) bool
func Join(...string) string
const ListSeparator = 0
func Localize(string) (string, error)
func Match(string, string) (bool, error)
func Rel(string, string) (string, error)
const Separator = 0
var SkipAll error
var SkipDir error
func Split(string) (string, string)
func SplitList(string) []string
func ToSlash(string) string
func VolumeName(string) string
func Walk(string, WalkFunc) error
func WalkDir(string, fs.WalkDirFunc) error
type WalkFunc func(path string, info fs.FileInfo, err error) error
