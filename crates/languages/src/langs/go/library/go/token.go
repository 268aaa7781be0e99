package token
const ADD Token = 0
const ADD_ASSIGN Token = 0
const AND Token = 0
const AND_ASSIGN Token = 0
const AND_NOT Token = 0
const AND_NOT_ASSIGN Token = 0
const ARROW Token = 0
const ASSIGN Token = 0
const BREAK Token = 0
const CASE Token = 0
const CHAN Token = 0
const CHAR Token = 0
const COLON Token = 0
const COMMA Token = 0
const COMMENT Token = 0
const CONST Token = 0
const CONTINUE Token = 0
const DEC Token = 0
const DEFAULT Token = 0
const DEFER Token = 0
const DEFINE Token = 0
const ELLIPSIS Token = 0
const ELSE Token = 0
const EOF Token = 0
const EQL Token = 0
const FALLTHROUGH Token = 0
const FLOAT Token = 0
const FOR Token = 0
const FUNC Token = 0
type File struct {}
func (*File) AddLine(int)
func (*File) AddLineColumnInfo(int, string, int, int)
func (*File) AddLineInfo(int, string, int)
func (*File) Base() int
func (*File) End() Pos
func (*File) Line(Pos) int
func (*File) LineCount() int
func (*File) LineStart(int) Pos
func (*File) Lines() []int
func (*File) MergeLine(int)
func (*File) Name() string
func (*File) Offset(Pos) int
func (*File) Pos(int) Pos
func (*File) Position(Pos) Position
func (*File) PositionFor(Pos, bool) Position
func (*File) SetLines([]int) bool
func (*File) SetLinesForContent([]byte)
func (*File) Size() int
type FileSet struct {}
func (*FileSet) AddExistingFiles(...*File)
func (*FileSet) AddFile(string, int, int) *File
func (*FileSet) Base() int
func (*FileSet) File(Pos) *File
func (*FileSet) Iterate(func(*File) bool)
func (*FileSet) Position(Pos) Position
func (*FileSet) PositionFor(Pos, bool) Position
func (*FileSet) Read(func(any) error) error
func (*FileSet) RemoveFile(*File)
func (*FileSet) Write(func(any) error) error
const GEQ Token = 0
const GO Token = 0
const GOTO Token = 0
const GTR Token = 0
const HighestPrec = 0
const IDENT Token = 0
const IF Token = 0
const ILLEGAL Token = 0
const IMAG Token = 0
const IMPORT Token = 0
const INC Token = 0
const INT Token = 0
const INTERFACE Token = 0
func IsExported(string) bool
func IsIdentifier(string) bool
func IsKeyword(string) bool
const LAND Token = 0
const LBRACE Token = 0
const LBRACK Token = 0
const LEQ Token = 0
const LOR Token = 0
const LPAREN Token = 0
const LSS Token = 0
func Lookup(string) Token
const LowestPrec = 0
const MAP Token = 0
const MUL Token = 0
const MUL_ASSIGN Token = 0
const NEQ Token = 0
const NOT Token = 0
func NewFileSet() *FileSet
const NoPos Pos = 0
const OR Token = 0
const OR_ASSIGN Token = 0
const PACKAGE Token = 0
const PERIOD Token = 0
type Pos int
func (Pos) IsValid() bool
type Position struct {
 Filename string
 Offset int
 Line int
 Column int
}
func (*Position) IsValid() bool
func (Position) String() string
const QUO Token = 0
const QUO_ASSIGN Token = 0
const RANGE Token = 0
const RBRACE Token = 0
const RBRACK Token = 0
const REM Token = 0
const REM_ASSIGN Token = 0
const RETURN Token = 0
const RPAREN Token = 0
const SELECT Token = 0
const SEMICOLON Token = 0
const SHL Token = 0
const SHL_ASSIGN Token = 0
const SHR Token = 0
const SHR_ASSIGN Token = 0
const STRING Token = 0
const STRUCT Token = 0
const SUB Token = 0
const SUB_ASSIGN Token = 0
const SWITCH Token = 0
const TILDE Token = 0
const TYPE Token = 0
type Token int
func (Token) IsKeyword() bool
func (Token) IsLiteral() bool
func (Token) IsOperator() bool
func (Token) Precedence() int
func (Token) String() string
const UnaryPrec = 0
const VAR Token = 0
const XOR Token = 0
const XOR_ASSIGN Token = 0
