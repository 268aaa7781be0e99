// Prints every type, function, method, field and function literal of Go files as go/parser sees them, as JSON lines.
//
// Usage: go run . PATH... (files are parsed, nothing is built or run).
package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

type row struct {
	File  string `json:"file"`
	Kind  string `json:"kind"`
	Name  string `json:"name"`
	Start int    `json:"start_line"`
	End   int    `json:"end_line"`
	First int    `json:"start_byte"`
	Last  int    `json:"end_byte"`
}

type printer struct {
	files *token.FileSet
	out   *json.Encoder
	path  string
	// named are the types that a declaration gives a name.
	named map[ast.Expr]bool
}

func (p *printer) print(kind, name string, from, to token.Pos) {
	first, last := p.files.PositionFor(from, false), p.files.PositionFor(to, false)
	p.out.Encode(row{p.path, kind, name, first.Line, last.Line, first.Offset, last.Offset})
}

// inline prints a type that is written where it is used and has members.
func (p *printer) inline(node ast.Expr, kind string, members *ast.FieldList) {
	if !p.named[node] && len(members.List) > 0 {
		p.print(kind, "", node.Pos(), node.End())
	}
}

// kindOf names what a type specification defines.
func kindOf(spec *ast.TypeSpec) string {
	if spec.Assign == token.NoPos {
		switch spec.Type.(type) {
		case *ast.StructType:
			return "struct"
		case *ast.InterfaceType:
			return "interface"
		}
	}
	return "type alias"
}

// declaration prints the types of a declaration; without parentheses the keyword belongs to the only one.
func (p *printer) declaration(decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		if spec, ok := spec.(*ast.TypeSpec); ok {
			from := spec.Pos()
			if !decl.Lparen.IsValid() {
				from = decl.Pos()
			}
			p.named[spec.Type] = true
			p.print(kindOf(spec), spec.Name.Name, from, spec.End())
		}
	}
}

// embedded is the name that a field takes from its type.
func embedded(node ast.Expr) string {
	switch node := node.(type) {
	case *ast.Ident:
		return node.Name
	case *ast.SelectorExpr:
		return node.Sel.Name
	case *ast.StarExpr:
		return embedded(node.X)
	case *ast.IndexExpr:
		return embedded(node.X)
	case *ast.IndexListExpr:
		return embedded(node.X)
	}
	return ""
}

func (p *printer) fields(kind string, list *ast.FieldList) {
	for _, field := range list.List {
		if kind == "field" && len(field.Names) == 0 {
			p.print(kind, embedded(field.Type), field.Pos(), field.End())
		}
		for _, name := range field.Names {
			if _, method := field.Type.(*ast.FuncType); kind == "field" || method {
				p.print(kind, name.Name, field.Pos(), field.End())
			}
		}
	}
}

func (p *printer) visit(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.FuncDecl:
		kind := "function"
		if node.Recv != nil {
			kind = "method"
		}
		p.print(kind, node.Name.Name, node.Pos(), node.End())
	case *ast.FuncLit:
		p.print("lambda", "", node.Pos(), node.End())
	case *ast.GenDecl:
		p.declaration(node)
	case *ast.StructType:
		p.inline(node, "struct", node.Fields)
		p.fields("field", node.Fields)
	case *ast.InterfaceType:
		p.inline(node, "interface", node.Methods)
		p.fields("method", node.Methods)
	}
	return true
}

func (p *printer) file(path string) {
	p.path = path
	tree, err := parser.ParseFile(p.files, path, nil, parser.SkipObjectResolution)
	if err != nil {
		p.out.Encode(map[string]string{"file": path, "kind": "rejected"})
		return
	}
	ast.Inspect(tree, p.visit)
}

func main() {
	p := &printer{files: token.NewFileSet(), out: json.NewEncoder(os.Stdout), named: map[ast.Expr]bool{}}
	for _, root := range os.Args[1:] {
		filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() && strings.HasSuffix(path, ".go") {
				p.file(path)
			}
			return nil
		})
	}
}
