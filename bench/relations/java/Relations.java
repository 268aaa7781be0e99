import com.sun.source.tree.*;
import com.sun.source.util.*;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import javax.lang.model.element.*;
import javax.lang.model.type.*;
import javax.lang.model.util.*;
import javax.tools.*;

/**
 * The relationships of Java sources as javac attributes them, as the key of `score.py` (JSON lines, see ../README.md).
 * Usage: java --add-exports=jdk.compiler/com.sun.tools.javac.{code,tree,util}=ALL-UNNAMED Relations.java ROOT CLASSPATH
 * The sources are attributed only: no annotation processor runs and nothing is generated.
 */
public class Relations {
    static final Set<String> NOT_COMPILED = Set.of("module-info.java", "package-info.java");

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(path -> isSource(root.relativize(path))).sorted().toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8);
        List<String> options = List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", "100000", "-classpath", args.length > 1 ? args[1] : "");
        JavacTask task = (JavacTask) compiler.getTask(null, manager, problems, options, null,
            manager.getJavaFileObjectsFromPaths(files));
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        Set<JavaFileObject> broken = problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Diagnostic::getSource).filter(Objects::nonNull).collect(Collectors.toSet());
        problems.getDiagnostics().stream().filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR).limit(20)
            .forEach(problem -> System.err.println("not attributed: " + problem));
        Key key = new Key(task, root, out);
        for (CompilationUnitTree unit : units) {
            key.declare(unit);
        }
        for (CompilationUnitTree unit : units) {
            if (!broken.contains(unit.getSourceFile())) {
                key.relate(unit);
            }
        }
        key.dispatch();
        out.flush();
    }

    static boolean isSource(Path relative) {
        String path = relative.toString();
        return path.endsWith(".java") && !path.startsWith("META-INF") && !NOT_COMPILED.contains(relative.getFileName().toString());
    }

    /** The text of one file with what turns javac's offsets into lines and byte columns. */
    static final class Source {
        final CompilationUnitTree unit;
        final String file;
        final String text;
        final LineMap lines;

        Source(CompilationUnitTree unit, Path root) {
            this.unit = unit;
            this.file = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
            this.lines = unit.getLineMap();
            try {
                this.text = unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String place(long offset) {
            long line = lines.getLineNumber(offset);
            int start = (int) lines.getStartPosition(line);
            int bytes = text.substring(start, (int) offset).getBytes(StandardCharsets.UTF_8).length;
            return "[" + line + "," + (bytes + 1) + "]";
        }

        boolean says(long offset, CharSequence name) {
            return offset >= 0 && name.length() > 0 && text.startsWith(name.toString(), (int) offset);
        }

        /** Where `name` stands as a word at or after `from`; -1 if nowhere. */
        int find(CharSequence name, int from) {
            for (int at = text.indexOf(name.toString(), from); at >= 0; at = text.indexOf(name.toString(), at + 1)) {
                int end = at + name.length();
                boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
                if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** A declaration in the sources. */
    record Declared(Source source, String place) {
        String json() {
            String inner = place.substring(1);
            return "[" + quote(source.file) + "," + inner;
        }
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A call through a receiver, kept until all classes are known. */
    record Virtual(Source source, String at, Symbol.MethodSymbol target, TypeElement receiver, boolean external) {}

    static final class Key {
        final Trees trees;
        final Types types;
        final Elements elements;
        final SourcePositions positions;
        final Path root;
        final PrintStream out;
        final Map<Element, Declared> declared = new LinkedHashMap<>();
        final Map<JavaFileObject, Source> sources = new HashMap<>();
        final List<TypeElement> classes = new ArrayList<>();
        final Set<Element> instantiated = new HashSet<>();
        final List<Virtual> virtuals = new ArrayList<>();

        Key(JavacTask task, Path root, PrintStream out) {
            this.trees = Trees.instance(task);
            this.types = task.getTypes();
            this.elements = task.getElements();
            this.positions = trees.getSourcePositions();
            this.root = root;
            this.out = out;
        }

        void declare(CompilationUnitTree unit) {
            Source source = new Source(unit, root);
            sources.put(unit.getSourceFile(), source);
            new Declarations(this, source).scan(unit, null);
        }

        void relate(CompilationUnitTree unit) {
            Source source = sources.get(unit.getSourceFile());
            out.printf("{\"file\":%s}%n", quote(source.file));
            new Uses(this, source).scan(unit, null);
        }

        void edge(String kind, Source source, String at, String from, Element target, boolean optional) {
            Declared to = declared.get(target);
            String goal;
            if (to != null) {
                goal = "\"to\":" + to.json();
            } else if (isOurs(target)) {
                goal = "\"unknown\":\"made by the compiler\"";
            } else {
                goal = "\"external\":" + quote(describe(target));
            }
            out.printf("{\"edge\":\"%s\",\"file\":%s,\"at\":%s%s,%s%s}%n", kind, quote(source.file), at,
                from == null ? "" : ",\"from\":" + from, goal, optional ? ",\"optional\":true" : "");
        }

        /** Whether `target` is in a class of the sources, though it has no text of its own. */
        boolean isOurs(Element target) {
            for (Element one = target; one != null; one = one.getEnclosingElement()) {
                if (one instanceof TypeElement && declared.containsKey(one)) {
                    return true;
                }
            }
            return false;
        }

        static String describe(Element target) {
            if (target instanceof TypeElement type) {
                return type.getQualifiedName().toString();
            }
            Element owner = target.getEnclosingElement();
            return owner instanceof TypeElement type ? type.getQualifiedName() + "#" + target.getSimpleName() : target.toString();
        }

        /** The methods `method` overrides, nearest first; true for those with nothing in between. */
        Map<ExecutableElement, Boolean> overridden(ExecutableElement method, TypeElement owner) {
            Map<ExecutableElement, Boolean> found = new LinkedHashMap<>();
            if (method.getModifiers().contains(Modifier.STATIC) || method.getKind() != ElementKind.METHOD) {
                return found;
            }
            Set<Element> seen = new HashSet<>();
            Deque<Map.Entry<TypeElement, Boolean>> todo = new ArrayDeque<>();
            todo.add(Map.entry(owner, true));
            while (!todo.isEmpty()) {
                var next = todo.poll();
                for (TypeMirror parent : types.directSupertypes(next.getKey().asType())) {
                    TypeElement type = (TypeElement) ((DeclaredType) parent).asElement();
                    if (!seen.add(type)) {
                        continue;
                    }
                    boolean nearest = next.getValue();
                    for (ExecutableElement other : ElementFilter.methodsIn(type.getEnclosedElements())) {
                        if (other.getSimpleName().equals(method.getSimpleName()) && elements.overrides(method, other, owner)) {
                            found.put(other, nearest);
                            nearest = false;
                        }
                    }
                    todo.add(Map.entry(type, nearest));
                }
            }
            return found;
        }

        /** What calls may reach through overriding: needed where the overrider's class is instantiated, else allowed. */
        void dispatch() {
            Map<Element, List<Symbol.MethodSymbol>> overriders = new HashMap<>();
            Set<Element> alive = new HashSet<>();
            for (TypeElement type : classes) {
                if (instantiated.contains(type)) {
                    reach(type, alive);
                }
                for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                    if (declared.containsKey(method)) {
                        for (ExecutableElement other : overridden(method, type).keySet()) {
                            overriders.computeIfAbsent(other, x -> new ArrayList<>()).add((Symbol.MethodSymbol) method);
                        }
                    }
                }
            }
            for (Virtual call : virtuals) {
                for (Symbol.MethodSymbol method : overriders.getOrDefault(call.target, List.of())) {
                    TypeMirror owner = types.erasure(method.owner.asType());
                    boolean fits = call.receiver == null || types.isSubtype(owner, types.erasure(call.receiver.asType()));
                    boolean inherited = !fits && classes.stream().anyMatch(type -> types.isSubtype(types.erasure(type.asType()), owner)
                        && types.isSubtype(types.erasure(type.asType()), types.erasure(call.receiver.asType())));
                    if (fits || inherited) {
                        edge("dispatches", call.source, call.at, null, method, call.external || !fits || !alive.contains(method.owner));
                    }
                }
            }
        }

        void reach(TypeElement type, Set<Element> alive) {
            Deque<TypeElement> todo = new ArrayDeque<>(List.of(type));
            while (!todo.isEmpty()) {
                TypeElement next = todo.poll();
                if (alive.add(next)) {
                    types.directSupertypes(next.asType()).forEach(one -> todo.add((TypeElement) ((DeclaredType) one).asElement()));
                }
            }
        }
    }

    /** Finds every declaration with its name's place. */
    static final class Declarations extends TreePathScanner<Void, Void> {
        final Key key;
        final Source source;

        Declarations(Key key, Source source) {
            this.key = key;
            this.source = source;
        }

        void declare(Tree tree, String kind, CharSequence name, long at, boolean unit) {
            Element element = key.trees.getElement(getCurrentPath());
            long start = key.positions.getStartPosition(source.unit, tree);
            long end = key.positions.getEndPosition(source.unit, tree);
            if (element == null || start < 0 || end < 0 || !source.says(at, name)) {
                return; // made up by the compiler, or without a name
            }
            String place = source.place(at);
            key.declared.put(element, new Declared(source, place));
            String owner = element.getKind() == ElementKind.CONSTRUCTOR && key.declared.get(element.getEnclosingElement()) != null
                ? ",\"makes\":" + key.declared.get(element.getEnclosingElement()).place() : "";
            key.out.printf("{\"def\":\"%s\",\"file\":%s,\"name\":%s,\"at\":%s,\"start\":%s,\"end\":%s,\"unit\":%s%s}%n", kind,
                quote(source.file), quote(Key.describe(element)), place, source.place(start), source.place(end), unit, owner);
        }

        @Override
        public Void visitClass(ClassTree tree, Void p) {
            Element element = key.trees.getElement(getCurrentPath());
            if (element instanceof TypeElement type) {
                key.classes.add(type);
            }
            JCTree.JCClassDecl node = (JCTree.JCClassDecl) tree;
            if (tree.getSimpleName().length() > 0) {
                int keyword = node.pos;
                while (keyword < source.text.length() && !Character.isWhitespace(source.text.charAt(keyword))) {
                    keyword++;
                }
                declare(tree, "type", tree.getSimpleName(), source.find(tree.getSimpleName(), keyword), true);
            }
            return super.visitClass(tree, p);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void p) {
            boolean constructor = tree.getName().contentEquals("<init>");
            TreePath parent = getCurrentPath().getParentPath();
            CharSequence name = constructor ? ((ClassTree) parent.getLeaf()).getSimpleName() : tree.getName();
            declare(tree, constructor ? "constructor" : "method", name, ((JCTree.JCMethodDecl) tree).pos, true);
            return super.visitMethod(tree, p);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void p) {
            Element element = key.trees.getElement(getCurrentPath());
            if (element != null && element.getKind().isField()) {
                declare(tree, "field", tree.getName(), ((JCTree.JCVariableDecl) tree).pos, false);
            }
            return super.visitVariable(tree, p);
        }
    }

    /** Finds every use of a declaration. */
    static final class Uses extends TreePathScanner<Void, Void> {
        final Key key;
        final Source source;

        Uses(Key key, Source source) {
            this.key = key;
            this.source = source;
        }

        /** The place of the name that `tree` ends with; -1 where the text does not have it. */
        long nameOf(Tree tree, CharSequence name) {
            long at = tree instanceof MemberSelectTree ? key.positions.getEndPosition(source.unit, tree) - name.length()
                : tree instanceof MemberReferenceTree ? key.positions.getEndPosition(source.unit, tree) - name.length()
                : key.positions.getStartPosition(source.unit, tree);
            return source.says(at, name) ? at : -1;
        }

        static CharSequence lastName(Tree tree) {
            return tree instanceof MemberSelectTree select ? select.getIdentifier()
                : tree instanceof IdentifierTree identifier ? identifier.getName() : "";
        }

        /** The type's name within type arguments and annotations. */
        static Tree bare(Tree tree) {
            for (;;) {
                if (tree instanceof ParameterizedTypeTree type) {
                    tree = type.getType();
                } else if (tree instanceof AnnotatedTypeTree type) {
                    tree = type.getUnderlyingType();
                } else {
                    return tree;
                }
            }
        }

        static Symbol symbolOf(Tree tree) {
            Symbol symbol = TreeInfo.symbol((JCTree) tree);
            return symbol == null ? null : symbol.baseSymbol();
        }

        void use(String kind, Tree named, boolean optional) {
            Symbol symbol = symbolOf(named);
            CharSequence name = lastName(named);
            long at = nameOf(named, name);
            if (symbol != null && at >= 0) {
                key.edge(kind, source, source.place(at), null, symbol, optional);
            }
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void p) {
            Tree select = tree.getMethodSelect();
            Symbol symbol = symbolOf(select);
            CharSequence name = lastName(select);
            long at = nameOf(select, name);
            if (at >= 0 && symbol instanceof Symbol.MethodSymbol method) {
                if (method.isConstructor()) {
                    construct(method, at, false);
                } else {
                    key.edge("calls", source, source.place(at), null, method, false);
                    rememberVirtual(select, method, at);
                }
            }
            return super.visitMethodInvocation(tree, p);
        }

        void rememberVirtual(Tree select, Symbol.MethodSymbol method, long at) {
            if (method.isStatic() || method.isPrivate()) {
                return;
            }
            TypeElement receiver = around((TypeElement) method.owner);
            if (select instanceof MemberSelectTree member) {
                if (lastName(member.getExpression()).toString().equals("super")) {
                    return;
                }
                TypeMirror type = key.types.erasure(((JCTree) member.getExpression()).type);
                if (type instanceof DeclaredType declaredType) {
                    receiver = (TypeElement) declaredType.asElement();
                }
            }
            key.virtuals.add(new Virtual(source, source.place(at), method, receiver, !key.declared.containsKey(method)));
        }

        /** The class whose member a name without receiver is: the innermost one that has `owner` above it. */
        TypeElement around(TypeElement owner) {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (path.getLeaf() instanceof ClassTree && key.trees.getElement(path) instanceof TypeElement type
                    && key.types.isSubtype(key.types.erasure(type.asType()), key.types.erasure(owner.asType()))) {
                    return type;
                }
            }
            return owner;
        }

        /** A constructor without text of its own is its class. */
        void construct(Symbol.MethodSymbol constructor, long at, boolean optional) {
            Element target = key.declared.containsKey(constructor) ? constructor : constructor.owner;
            key.edge("instantiates", source, source.place(at), null, target, optional);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void p) {
            JCTree.JCNewClass node = (JCTree.JCNewClass) tree;
            Tree named = bare(tree.getIdentifier());
            long at = nameOf(named, lastName(named));
            if (node.constructor instanceof Symbol.MethodSymbol constructor) {
                key.instantiated.add(constructor.owner);
                boolean body = tree.getClassBody() != null;
                Symbol made = body ? symbolOf(named) : constructor.owner;
                if (at >= 0 && made != null) {
                    Symbol.MethodSymbol chosen = constructor;
                    if (body) {
                        key.edge("instantiates", source, source.place(at), null, superConstructor(node, made), false);
                    } else {
                        construct(chosen, at, false);
                    }
                } else if (at < 0) {
                    long start = key.positions.getStartPosition(source.unit, tree);
                    construct(constructor, start, true); // an enum's constant
                }
            }
            return super.visitNewClass(tree, p);
        }

        /** The constructor of the named class that a class body without a name calls. */
        Symbol superConstructor(JCTree.JCNewClass node, Symbol named) {
            for (JCTree member : node.def.defs) {
                if (member instanceof JCTree.JCMethodDecl method && method.body != null && TreeInfo.isConstructor(method)
                    && method.body.stats.nonEmpty()
                    && method.body.stats.head instanceof JCTree.JCExpressionStatement first
                    && first.expr instanceof JCTree.JCMethodInvocation call) {
                    Symbol symbol = symbolOf(call.meth);
                    if (symbol != null && key.declared.containsKey(symbol)) {
                        return symbol;
                    }
                }
            }
            return named;
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void p) {
            Symbol symbol = ((JCTree.JCMemberReference) tree).sym;
            if (symbol instanceof Symbol.MethodSymbol method) {
                if (method.isConstructor()) {
                    key.instantiated.add(method.owner);
                    construct(method, key.positions.getEndPosition(source.unit, tree) - 3, true);
                } else if (nameOf(tree, tree.getName()) >= 0) {
                    key.edge("references", source, source.place(nameOf(tree, tree.getName())), null, method.baseSymbol(), false);
                }
            }
            return super.visitMemberReference(tree, p);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void p) {
            name(tree);
            return super.visitIdentifier(tree, p);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void p) {
            name(tree);
            return super.visitMemberSelect(tree, p);
        }

        /** A name that is not a call's: of a type or of a field. */
        void name(Tree tree) {
            Symbol symbol = symbolOf(tree);
            String name = lastName(tree).toString();
            if (symbol instanceof Symbol.ClassSymbol && !symbol.name.isEmpty()) {
                use("references", tree, hasOwnEdge());
            } else if (symbol instanceof Symbol.VarSymbol && symbol.getKind().isField()
                && !Set.of("class", "this", "super", "length").contains(name)) {
                access(tree);
            }
        }

        /** Whether the type's name here already stands for construction or inheritance. */
        boolean hasOwnEdge() {
            TreePath path = getCurrentPath();
            TreePath outer = path.getParentPath();
            while (outer.getLeaf() instanceof ParameterizedTypeTree type && bare(type) == path.getLeaf()
                || outer.getLeaf() instanceof AnnotatedTypeTree) {
                outer = outer.getParentPath();
            }
            Tree self = path.getLeaf();
            if (outer.getLeaf() instanceof NewClassTree made) {
                return bare(made.getIdentifier()) == self;
            }
            if (outer.getLeaf() instanceof ClassTree type) {
                return Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                    .anyMatch(one -> bare(one) == self);
            }
            return false;
        }

        void access(Tree tree) {
            Tree outer = getCurrentPath().getParentPath().getLeaf();
            Tree self = tree;
            TreePath path = getCurrentPath().getParentPath();
            while (outer instanceof ParenthesizedTree) {
                self = outer;
                path = path.getParentPath();
                outer = path.getLeaf();
            }
            boolean assigned = outer instanceof AssignmentTree assignment && assignment.getVariable() == self;
            boolean updated = outer instanceof CompoundAssignmentTree update && update.getVariable() == self
                || outer instanceof UnaryTree unary && Set.of(Tree.Kind.PREFIX_INCREMENT, Tree.Kind.PREFIX_DECREMENT,
                    Tree.Kind.POSTFIX_INCREMENT, Tree.Kind.POSTFIX_DECREMENT).contains(unary.getKind());
            if (assigned || updated) {
                use("writes", tree, false);
            }
            if (!assigned) {
                use("reads", tree, false);
            }
        }

        @Override
        public Void visitImport(ImportTree tree, Void p) {
            MemberSelectTree select = (MemberSelectTree) tree.getQualifiedIdentifier();
            boolean star = select.getIdentifier().contentEquals("*");
            Tree named = star || tree.isStatic() ? select.getExpression() : select;
            Symbol symbol = symbolOf(named);
            long at = nameOf(named, lastName(named));
            if (symbol instanceof Symbol.PackageSymbol whole) {
                String folder = folderOf(whole);
                String goal = folder == null ? "\"external\":" + quote(whole.toString()) : "\"to\":[" + quote(folder) + ",0,0]";
                key.out.printf("{\"edge\":\"imports\",\"file\":%s,\"at\":%s,%s}%n", quote(source.file), source.place(at), goal);
            } else if (symbol != null && at >= 0) {
                key.edge("imports", source, source.place(at), null, symbol, false);
            }
            return null;
        }

        /** The folder of a package of these sources. */
        String folderOf(Symbol.PackageSymbol whole) {
            for (Element type : whole.getEnclosedElements()) {
                Declared place = key.declared.get(type);
                if (place != null) {
                    Path folder = Path.of(place.source().file).getParent();
                    return folder == null ? "" : folder.toString();
                }
            }
            return null;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void p) {
            return scan(tree.getAnnotations(), p);
        }

        @Override
        public Void visitClass(ClassTree tree, Void p) {
            Element element = key.trees.getElement(getCurrentPath());
            Declared place = key.declared.get(element);
            if (place != null) {
                String from = place.place();
                boolean isInterface = element.getKind().isInterface();
                if (tree.getExtendsClause() != null) {
                    inherit("extends", tree.getExtendsClause(), from);
                }
                tree.getImplementsClause().forEach(one -> inherit(isInterface ? "extends" : "implements", one, from));
            }
            if (element != null && element.getKind() == ElementKind.ENUM) {
                key.instantiated.add(element);
            }
            return super.visitClass(tree, p);
        }

        void inherit(String kind, Tree clause, String from) {
            Tree named = bare(clause);
            Symbol symbol = symbolOf(named);
            long at = nameOf(named, lastName(named));
            if (symbol != null && at >= 0) {
                key.edge(kind, source, source.place(at), from, symbol, false);
            }
        }

        @Override
        public Void visitMethod(MethodTree tree, Void p) {
            Element element = key.trees.getElement(getCurrentPath());
            Declared place = key.declared.get(element);
            if (place != null && element instanceof ExecutableElement method) {
                key.overridden(method, (TypeElement) element.getEnclosingElement()).forEach((other, nearest) ->
                    key.edge("overrides", source, place.place(), place.place(), other, !nearest));
            }
            return super.visitMethod(tree, p);
        }
    }
}
