// Relations prints the relationships of Go modules as go/types and x/tools see them, as the key of score.py (see ../README.md).
//
// Usage: go run . [-dispatch=false] ROOT. ROOT is a module or a workspace. Sources are type-checked, tests included; none is run.
// Calls through interfaces are answered by RTA from all mains, tests and exported functions; calls of function values by VTA, with
// what only RTA finds, and calls through interfaces of others, as optional.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/tools/go/callgraph"
	"golang.org/x/tools/go/callgraph/rta"
	"golang.org/x/tools/go/callgraph/vta"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"
)

type place [2]int

type target [3]any

type row struct {
	File     string  `json:"file,omitempty"`
	Variant  string  `json:"variant,omitempty"`
	Def      string  `json:"def,omitempty"`
	Name     string  `json:"name,omitempty"`
	Start    *place  `json:"start,omitempty"`
	End      *place  `json:"end,omitempty"`
	Unit     *bool   `json:"unit,omitempty"`
	Edge     string  `json:"edge,omitempty"`
	At       *place  `json:"at,omitempty"`
	From     *place  `json:"from,omitempty"`
	To       *target `json:"to,omitempty"`
	External string  `json:"external,omitempty"`
	Unknown  string  `json:"unknown,omitempty"`
	Optional bool    `json:"optional,omitempty"`
}

type key struct {
	root  string
	fset  *token.FileSet
	out   *bufio.Writer
	seen  map[string]bool
	files map[string]bool
	// Where the name of the called thing stands, by the place of the call's parenthesis.
	callNames map[token.Pos]token.Pos
}

func main() {
	dispatch := flag.Bool("dispatch", true, "answer calls through interfaces and function values, too")
	flag.Parse()
	root, err := filepath.Abs(flag.Arg(0))
	check(err)
	root, err = filepath.EvalSymlinks(root)
	check(err)
	k := &key{root: root, fset: token.NewFileSet(), out: bufio.NewWriter(os.Stdout), seen: map[string]bool{},
		files: map[string]bool{}, callNames: map[token.Pos]token.Pos{}}
	mode := packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports | packages.NeedTypes |
		packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo | packages.NeedModule
	if *dispatch {
		mode |= packages.NeedDeps
	}
	loaded, err := packages.Load(&packages.Config{Mode: mode, Dir: root, Fset: k.fset, Tests: true}, patterns(root)...)
	check(err)
	var ours []*packages.Package
	for _, pkg := range loaded {
		for _, problem := range pkg.Errors {
			fmt.Fprintln(os.Stderr, "not checked:", pkg.ID, problem)
		}
		if len(pkg.Errors) == 0 && !strings.HasSuffix(pkg.ID, ".test") {
			ours = append(ours, pkg)
		}
	}
	for _, pkg := range ours {
		k.each(pkg, func(file *ast.File, name string) { k.declare(pkg, file, name) })
		for _, path := range pkg.IgnoredFiles {
			if name, ok := k.relative(path); ok {
				k.print(row{Variant: name})
			}
		}
	}
	for _, pkg := range ours {
		k.each(pkg, func(file *ast.File, name string) { k.relate(pkg, file, name) })
	}
	k.implementations(ours)
	if *dispatch {
		k.dispatches(loaded)
	}
	check(k.out.Flush())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// patterns names all packages of the module or workspace at root.
func patterns(root string) []string {
	command := exec.Command("go", "list", "-m", "-f", "{{.Dir}}")
	command.Dir = root
	printed, err := command.Output()
	check(err)
	var found []string
	for _, folder := range strings.Fields(string(printed)) {
		found = append(found, filepath.Join(folder, "..."))
	}
	return found
}

func (k *key) each(pkg *packages.Package, visit func(*ast.File, string)) {
	for _, file := range pkg.Syntax {
		if name, ok := k.relative(k.fset.File(file.Pos()).Name()); ok {
			visit(file, name)
		}
	}
}

func (k *key) relative(path string) (string, bool) {
	name, err := filepath.Rel(k.root, path)
	return filepath.ToSlash(name), err == nil && !strings.HasPrefix(name, "..") && strings.HasSuffix(name, ".go")
}

func (k *key) print(one row) {
	line, err := json.Marshal(one)
	check(err)
	if !k.seen[string(line)] {
		k.seen[string(line)] = true
		k.out.Write(append(line, '\n'))
	}
}

func (k *key) place(pos token.Pos) *place {
	at := k.fset.PositionFor(pos, false)
	return &place{at.Line, at.Column}
}

func (k *key) define(kind, name, file string, at token.Pos, node ast.Node, unit bool) {
	k.print(row{Def: kind, File: file, Name: name, At: k.place(at), Start: k.place(node.Pos()), End: k.place(node.End()), Unit: &unit})
}

// declare prints the declarations of a file.
func (k *key) declare(pkg *packages.Package, file *ast.File, name string) {
	if !k.files[name] {
		k.files[name] = true
		k.print(row{File: name})
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncDecl:
			kind := "function"
			if node.Recv != nil {
				kind = "method"
			}
			k.define(kind, pkg.Name+"."+node.Name.Name, name, node.Name.Pos(), node, true)
		case *ast.TypeSpec:
			k.define("type", pkg.Name+"."+node.Name.Name, name, node.Name.Pos(), node, !node.Assign.IsValid())
		case *ast.Ident:
			object := pkg.TypesInfo.Defs[node]
			switch object := object.(type) {
			case *types.Var:
				if object.IsField() || isGlobal(object) {
					k.define("variable", pkg.Name+"."+node.Name, name, node.Pos(), node, false)
				}
			case *types.Const:
				if isGlobal(object) {
					k.define("constant", pkg.Name+"."+node.Name, name, node.Pos(), node, false)
				}
			case *types.Func:
				if receiver := object.Signature().Recv(); receiver != nil && types.IsInterface(receiver.Type()) {
					k.define("method", pkg.Name+"."+node.Name, name, node.Pos(), node, false)
				}
			}
		}
		return true
	})
}

func isGlobal(object types.Object) bool {
	return object.Pkg() != nil && object.Parent() == object.Pkg().Scope()
}

// edge prints a use of object; uses of what is inside functions are no relationships.
func (k *key) edge(kind, file string, at, from token.Pos, object types.Object, optional bool) {
	one := row{Edge: kind, File: file, At: k.place(at), Optional: optional}
	if from.IsValid() {
		one.From = k.place(from)
	}
	where := k.fset.PositionFor(object.Pos(), false)
	if goal, ok := k.relative(where.Filename); ok && object.Pos().IsValid() {
		one.To = &target{goal, where.Line, where.Column}
	} else if object.Pkg() != nil {
		one.External = object.Pkg().Path() + "." + object.Name()
	} else {
		return // of the language itself
	}
	k.print(one)
}

// relate prints the uses in a file.
func (k *key) relate(pkg *packages.Package, file *ast.File, name string) {
	for _, one := range file.Imports {
		k.imports(pkg, one, name)
	}
	var parents []ast.Node
	ast.Inspect(file, func(node ast.Node) bool {
		if node == nil {
			parents = parents[:len(parents)-1]
			return true
		}
		switch node := node.(type) {
		case *ast.CallExpr:
			k.call(pkg, node, name)
		case *ast.CompositeLit:
			if named := nameOf(node.Type); named != nil {
				if object, ok := pkg.TypesInfo.Uses[named].(*types.TypeName); ok {
					k.edge("instantiates", name, named.Pos(), token.NoPos, object, false)
				}
			}
		case *ast.TypeSpec:
			k.embedded(pkg, node, name)
		case *ast.Ident:
			k.use(pkg, node, parents, name)
		}
		parents = append(parents, node)
		return true
	})
}

func (k *key) imports(pkg *packages.Package, one *ast.ImportSpec, file string) {
	path := strings.Trim(one.Path.Value, "`\"")
	result := row{Edge: "imports", File: file, At: k.place(one.Path.Pos()), External: path}
	if imported := pkg.Imports[path]; imported != nil && len(imported.GoFiles) > 0 {
		if goal, ok := k.relative(imported.GoFiles[0]); ok {
			folder := filepath.ToSlash(filepath.Dir(goal))
			if folder == "." {
				folder = ""
			}
			result.External, result.To = "", &target{folder, 0, 0}
		}
	}
	k.print(result)
}

// nameOf is the last name of a possibly generic, possibly qualified expression.
func nameOf(expression ast.Expr) *ast.Ident {
	for {
		switch one := expression.(type) {
		case *ast.Ident:
			return one
		case *ast.SelectorExpr:
			return one.Sel
		case *ast.IndexExpr:
			expression = one.X
		case *ast.IndexListExpr:
			expression = one.X
		case *ast.ParenExpr:
			expression = one.X
		case *ast.StarExpr:
			expression = one.X
		default:
			return nil
		}
	}
}

func (k *key) call(pkg *packages.Package, call *ast.CallExpr, file string) {
	function := ast.Unparen(call.Fun)
	if pkg.TypesInfo.Types[function].IsType() || pkg.TypesInfo.Types[function].IsBuiltin() {
		return
	}
	named := nameOf(function)
	if named == nil {
		return // of a function literal or of a call's result
	}
	k.callNames[call.Lparen] = named.Pos()
	if object, ok := pkg.TypesInfo.Uses[named].(*types.Func); ok {
		k.edge("calls", file, named.Pos(), token.NoPos, object.Origin(), false)
	} else {
		k.print(row{Edge: "calls", File: file, At: k.place(named.Pos()), Unknown: "a function value"})
	}
}

// embedded prints what a type embeds.
func (k *key) embedded(pkg *packages.Package, spec *ast.TypeSpec, file string) {
	var fields *ast.FieldList
	switch one := spec.Type.(type) {
	case *ast.StructType:
		fields = one.Fields
	case *ast.InterfaceType:
		fields = one.Methods
	default:
		return
	}
	for _, field := range fields.List {
		if named := nameOf(field.Type); len(field.Names) == 0 && named != nil {
			if object, ok := pkg.TypesInfo.Uses[named].(*types.TypeName); ok {
				k.edge("extends", file, named.Pos(), spec.Name.Pos(), object, false)
			}
		}
	}
}

// use prints a name that is not a call's: of a type, a function as a value, a field, a global variable or a constant.
func (k *key) use(pkg *packages.Package, name *ast.Ident, parents []ast.Node, file string) {
	switch object := pkg.TypesInfo.Uses[name].(type) {
	case *types.TypeName:
		if _, parameter := object.Type().(*types.TypeParam); !parameter && (object.Pkg() == nil || isGlobal(object)) {
			k.edge("references", file, name.Pos(), token.NoPos, object, hasOwnEdge(name, parents))
		} else if !parameter {
			k.print(row{Edge: "references", File: file, At: k.place(name.Pos()), Unknown: "a type of a function's own"})
		}
	case *types.Func:
		if !isCalled(name, parents) {
			k.edge("references", file, name.Pos(), token.NoPos, object.Origin(), false)
		}
	case *types.Const:
		if isGlobal(object) {
			k.edge("reads", file, name.Pos(), token.NoPos, object, false)
		}
	case *types.Var:
		if object.IsField() || isGlobal(object) {
			k.access(name, parents, object.Origin(), file)
		}
	}
}

// outermost climbs from a name over what only qualifies it, to the first node for which stop holds.
func outermost(name ast.Node, parents []ast.Node, stop func(parent, child ast.Node) bool) (ast.Node, ast.Node) {
	child := name
	for index := len(parents) - 1; index >= 0; index-- {
		if stop(parents[index], child) {
			return parents[index], child
		}
		child = parents[index]
	}
	return nil, child
}

func qualifies(parent, child ast.Node) bool {
	switch parent := parent.(type) {
	case *ast.SelectorExpr:
		return parent.Sel == child
	case *ast.IndexExpr:
		return parent.X == child
	case *ast.IndexListExpr:
		return parent.X == child
	case *ast.ParenExpr:
		return true
	}
	return false
}

func isCalled(name *ast.Ident, parents []ast.Node) bool {
	parent, child := outermost(name, parents, func(parent, child ast.Node) bool { return !qualifies(parent, child) })
	call, ok := parent.(*ast.CallExpr)
	return ok && call.Fun == child
}

// hasOwnEdge tells whether a type's name already stands for construction or embedding.
func hasOwnEdge(name *ast.Ident, parents []ast.Node) bool {
	parent, child := outermost(name, parents, func(parent, child ast.Node) bool {
		_, pointer := parent.(*ast.StarExpr)
		return !pointer && !qualifies(parent, child)
	})
	switch parent := parent.(type) {
	case *ast.CompositeLit:
		return parent.Type == child
	case *ast.Field:
		return len(parent.Names) == 0 && parent.Type == child
	}
	return false
}

func (k *key) access(name *ast.Ident, parents []ast.Node, object types.Object, file string) {
	parent, child := outermost(name, parents, func(parent, child ast.Node) bool {
		selector, ok := parent.(*ast.SelectorExpr)
		return !(ok && selector.Sel == child)
	})
	switch parent := parent.(type) {
	case *ast.AssignStmt:
		for _, left := range parent.Lhs {
			if left == child {
				k.edge("writes", file, name.Pos(), token.NoPos, object, false)
				if parent.Tok != token.ASSIGN {
					k.edge("reads", file, name.Pos(), token.NoPos, object, false)
				}
				return
			}
		}
	case *ast.IncDecStmt:
		k.edge("writes", file, name.Pos(), token.NoPos, object, false)
	case *ast.KeyValueExpr:
		if parent.Key == child && object.(*types.Var).IsField() {
			k.edge("writes", file, name.Pos(), token.NoPos, object, true)
			return
		}
	}
	k.edge("reads", file, name.Pos(), token.NoPos, object, false)
}

// implementations prints which types satisfy which interfaces of these sources, and by which methods.
func (k *key) implementations(ours []*packages.Package) {
	var named, interfaces []*types.Named
	for _, pkg := range ours {
		names := pkg.Types.Scope().Names()
		for _, name := range names {
			object, ok := pkg.Types.Scope().Lookup(name).(*types.TypeName)
			if !ok || object.IsAlias() {
				continue
			}
			one, ok := object.Type().(*types.Named)
			if !ok || one.TypeParams().Len() > 0 {
				continue
			}
			if face, ok := one.Underlying().(*types.Interface); !ok {
				named = append(named, one)
			} else if face.NumMethods() > 0 && face.IsMethodSet() {
				interfaces = append(interfaces, one)
			}
		}
	}
	for _, one := range named {
		pointer := types.NewPointer(one)
		methods := types.NewMethodSet(pointer)
		for _, face := range interfaces {
			if types.Implements(pointer, face.Underlying().(*types.Interface)) {
				k.satisfies(one, face, methods)
			}
		}
	}
}

func (k *key) satisfies(one, face *types.Named, methods *types.MethodSet) {
	file, ok := k.relative(k.fset.Position(one.Obj().Pos()).Filename)
	if !ok || !one.Obj().Pos().IsValid() {
		return
	}
	k.edge("implements", file, one.Obj().Pos(), one.Obj().Pos(), face.Obj(), false)
	wanted := face.Underlying().(*types.Interface)
	for index := range wanted.NumMethods() {
		method := wanted.Method(index)
		selected := methods.Lookup(method.Pkg(), method.Name())
		if selected == nil || len(selected.Index()) > 1 {
			continue // of an embedded type, whose own method it is
		}
		by := selected.Obj()
		if goal, ok := k.relative(k.fset.Position(by.Pos()).Filename); ok {
			k.edge("overrides", goal, by.Pos(), by.Pos(), method, false)
		}
	}
}

// dispatches prints what calls without a static target may reach.
func (k *key) dispatches(loaded []*packages.Package) {
	program, built := ssautil.AllPackages(loaded, ssa.InstantiateGenerics)
	program.Build()
	roots := map[*ssa.Function]bool{}
	for _, pkg := range built {
		if pkg == nil {
			continue
		}
		for _, member := range pkg.Members {
			switch member := member.(type) {
			case *ssa.Function:
				if isRoot(member) {
					roots[member] = true
				}
			case *ssa.Type:
				k.exportedMethods(program, member, roots)
			}
		}
	}
	var ordered []*ssa.Function
	for function := range roots {
		ordered = append(ordered, function)
	}
	sort.Slice(ordered, func(a, b int) bool { return ordered[a].String() < ordered[b].String() })
	reached := rta.Analyze(ordered, true)
	functions := map[*ssa.Function]bool{}
	for function := range reached.Reachable {
		functions[function] = true
	}
	precise := map[string]bool{}
	k.dynamic(vta.CallGraph(functions, reached.CallGraph), func(one row, _ *types.Func) {
		line, _ := json.Marshal(one)
		precise[string(line)] = true
	})
	k.dynamic(reached.CallGraph, func(one row, method *types.Func) {
		line, _ := json.Marshal(one)
		one.Optional = method == nil && !precise[string(line)] || method != nil && !k.isOurs(method)
		k.print(one)
	})
}

func (k *key) isOurs(object types.Object) bool {
	_, ok := k.relative(k.fset.PositionFor(object.Pos(), false).Filename)
	return ok && object.Pos().IsValid()
}

func isRoot(function *ssa.Function) bool {
	name := function.Name()
	return function.TypeParams().Len() == 0 && (name == "main" || name == "init" || token.IsExported(name))
}

func (k *key) exportedMethods(program *ssa.Program, one *ssa.Type, roots map[*ssa.Function]bool) {
	named, ok := one.Type().(*types.Named)
	if !ok || named.TypeParams().Len() > 0 || types.IsInterface(named) {
		return
	}
	if _, inside := k.relative(k.fset.Position(one.Pos()).Filename); !inside {
		return
	}
	methods := program.MethodSets.MethodSet(types.NewPointer(named))
	for index := range methods.Len() {
		if function := program.MethodValue(methods.At(index)); function != nil && token.IsExported(function.Name()) {
			roots[function] = true
		}
	}
}

// dynamic visits the edges of a call graph that have no static target and lie within these sources, with the interface's method if any.
func (k *key) dynamic(graph *callgraph.Graph, visit func(one row, method *types.Func)) {
	check(callgraph.GraphVisitEdges(graph, func(edge *callgraph.Edge) error {
		if edge.Site == nil || edge.Site.Common().StaticCallee() != nil {
			return nil
		}
		name, known := k.callNames[edge.Site.Pos()]
		object := edge.Callee.Func.Object()
		if origin := edge.Callee.Func.Origin(); origin != nil {
			object = origin.Object()
		}
		if !known || object == nil || !object.Pos().IsValid() {
			return nil
		}
		at := k.fset.PositionFor(name, false)
		where := k.fset.PositionFor(object.Pos(), false)
		file, inside := k.relative(at.Filename)
		goal, ours := k.relative(where.Filename)
		if inside && ours && k.files[file] && k.files[goal] {
			visit(row{Edge: "dispatches", File: file, At: &place{at.Line, at.Column}, To: &target{goal, where.Line, where.Column}},
				edge.Site.Common().Method)
		}
		return nil
	}))
}
