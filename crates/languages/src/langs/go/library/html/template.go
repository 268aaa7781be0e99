package template
import "io"
import "io/fs"
import "text/template"
import "text/template/parse"
type CSS string
const ErrAmbigContext ErrorCode = 0
const ErrBadHTML ErrorCode = 0
const ErrBranchEnd ErrorCode = 0
const ErrEndContext ErrorCode = 0
const ErrJSTemplate ErrorCode = 0
const ErrNoSuchTemplate ErrorCode = 0
const ErrOutputContext ErrorCode = 0
const ErrPartialCharset ErrorCode = 0
const ErrPartialEscape ErrorCode = 0
const ErrPredefinedEscaper ErrorCode = 0
const ErrRangeLoopReentry ErrorCode = 0
const ErrSlashAmbig ErrorCode = 0
type Error struct {
 ErrorCode ErrorCode
 Node parse.Node
 Name string
 Line int
 Description string
}
func (*Error) Error() string
type ErrorCode int
type FuncMap = template.FuncMap
type HTML string
type HTMLAttr string
func HTMLEscape(io.Writer, []byte)
func HTMLEscapeString(string) string
func HTMLEscaper(...any) string
func IsTrue(any) (bool, bool)
type JS string
func JSEscape(io.Writer, []byte)
func JSEscapeString(string) string
func JSEscaper(...any) string
type JSStr string
func Must(*Template, error) *Template
func New(string) *Template
const OK ErrorCode = 0
func ParseFS(fs.FS, ...string) (*Template, error)
func ParseFiles(...string) (*Template, error)
func ParseGlob(string) (*Template, error)
type Srcset string
type Template struct {
 Tree *parse.Tree
}
func (*Template) AddParseTree(string, *parse.Tree) (*Template, error)
func (*Template) Clone() (*Template, error)
func (*Template) DefinedTemplates() string
func (*Template) Delims(string, string) *Template
func (*Template) Execute(io.Writer, any) error
func (*Template) ExecuteTemplate(io.Writer, string, any) error
func (*Template) Funcs(FuncMap) *Template
func (*Template) Lookup(string) *Template
func (*Template) Name() string
func (*Template) New(string) *Template
func (*Template) Option(...string) *Template
func (*Template) Parse(string) (*Template, error)
func (*Template) ParseFS(fs.FS, ...string) (*Template, error)
func (*Template) ParseFiles(...string) (*Template, error)
func (*Template) ParseGlob(string) (*Template, error)
func (*Template) Templates() []*Template
type URL string
func URLQueryEscaper(...any) string
