package tabwriter
import "io"
const AlignRight uint = 0
const Debug uint = 0
const DiscardEmptyColumns uint = 0
const Escape = 0
const FilterHTML uint = 0
func NewWriter(io.Writer, int, int, int, byte, uint) *Writer
const StripEscape uint = 0
const TabIndent uint = 0
type Writer struct {}
func (*Writer) Flush() error
func (*Writer) Init(io.Writer, int, int, int, byte, uint) *Writer
func (*Writer) Write([]byte) (int, error)
