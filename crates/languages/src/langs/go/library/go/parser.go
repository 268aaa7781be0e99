package parser
import "go/ast"
import "go/token"
import "io/fs"
const AllErrors Mode = 0
const DeclarationErrors Mode = 0
const ImportsOnly Mode = 0
type Mode uint
const PackageClauseOnly Mode = 0
const ParseComments Mode = 0
func ParseDir(*token.FileSet, string, func(fs.FileInfo) bool, Mode) (map[string]*ast.Package, error)
func ParseExpr(string) (ast.Expr, error)
func ParseExprFrom(*token.FileSet, string, any, Mode) (ast.Expr, error)
func ParseFile(*token.FileSet, string, any, Mode) (*ast.File, error)
const SkipObjectResolution Mode = 0
const SpuriousErrors Mode = 0
const Trace Mode = 0
