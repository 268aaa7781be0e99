package errors
func As(error, any) bool
func AsType[E error](error) (E, bool)
var ErrUnsupported error
func Is(error, error) bool
func Join(...error) error
func New(string) error
func Unwrap(error) error
