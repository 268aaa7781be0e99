import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import javax.tools.*;

/**
 * Every type and function of Java files as javac's own parser sees them, as JSON lines.
 * Usage: java Definitions.java PATH... (the parser alone runs: nothing is resolved, compiled or executed).
 */
public class Definitions {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        for (String arg : args) {
            try (var walk = Files.walk(Path.of(arg))) {
                for (Path file : (Iterable<Path>) walk.filter(Definitions::isSource).sorted()::iterator) {
                    parse(file, out);
                }
            }
        }
        out.flush();
    }

    static boolean isSource(Path path) {
        return path.toString().endsWith(".java") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    static void parse(Path file, PrintStream out) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        StandardJavaFileManager manager = compiler.getStandardFileManager(errors, null, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(null, manager, errors,
            List.of("-proc:none", "--enable-preview", "--release", "17"), null, manager.getJavaFileObjects(file));
        for (CompilationUnitTree unit : task.parse()) {
            boolean broken = errors.getDiagnostics().stream().anyMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
            if (broken) {
                out.printf("{\"file\":%s,\"kind\":\"rejected\"}%n", quote(file.toString()));
            } else {
                new Scanner(file, unit, Trees.instance(task).getSourcePositions(), out).scan(unit, null);
            }
        }
        manager.close();
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static final class Scanner extends TreePathScanner<Void, Void> {
        final Path file;
        final CompilationUnitTree unit;
        final SourcePositions positions;
        final PrintStream out;
        /** Byte offset of each character; null where every character is one byte. */
        final int[] bytes;

        Scanner(Path file, CompilationUnitTree unit, SourcePositions positions, PrintStream out) throws IOException {
            this.bytes = byteOffsets(unit.getSourceFile().getCharContent(true));
            this.file = file;
            this.unit = unit;
            this.positions = positions;
            this.out = out;
        }

        void emit(Tree tree, String kind, CharSequence name) {
            emit(tree, kind, name, positions.getStartPosition(unit, tree));
        }

        /** javac lets the body of an enum constant begin at the constant; here it begins at its brace. */
        long startOfBody(ClassTree body) throws IOException {
            Tree constant = getCurrentPath().getParentPath().getLeaf();
            long from = positions.getStartPosition(unit, body);
            for (ExpressionTree argument : ((NewClassTree) constant).getArguments()) {
                from = positions.getEndPosition(unit, argument);
            }
            return unit.getSourceFile().getCharContent(true).toString().indexOf('{', (int) from);
        }

        void emit(Tree tree, String kind, CharSequence name, long start) {
            long end = positions.getEndPosition(unit, tree);
            if (start < 0 || end < 0) {
                return; // made up by the parser
            }
            LineMap lines = unit.getLineMap();
            out.printf("{\"file\":%s,\"kind\":\"%s\",\"name\":%s,\"start_line\":%d,\"end_line\":%d,"
                    + "\"start_byte\":%d,\"end_byte\":%d}%n",
                quote(file.toString()), kind, quote(name.toString()), lines.getLineNumber(start),
                lines.getLineNumber(end - 1), byteAt(start), byteAt(end));
        }

        long uncheckedStartOfBody(ClassTree body) {
            try {
                return startOfBody(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long byteAt(long character) {
            return bytes == null ? character : bytes[(int) character];
        }

        static int[] byteOffsets(CharSequence text) {
            if (text.chars().allMatch(c -> c < 128)) {
                return null;
            }
            int[] offsets = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // A surrogate pair is four bytes, two for each half.
                offsets[i + 1] = offsets[i] + (c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3);
            }
            return offsets;
        }

        @Override
        public Void visitClass(ClassTree tree, Void p) {
            String kind = switch (tree.getKind()) {
                case INTERFACE, ANNOTATION_TYPE -> "interface";
                case ENUM -> "enum";
                case RECORD -> "struct";
                default -> "class";
            };
            if (kind.equals("enum") && tree.getSimpleName().isEmpty()) {
                emit(tree, "class", "", uncheckedStartOfBody(tree));
            } else {
                emit(tree, kind, tree.getSimpleName());
            }
            for (Tree member : tree.getMembers()) {
                if (member instanceof BlockTree block) {
                    emit(block, "constructor", "");
                }
            }
            return super.visitClass(tree, p);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void p) {
            boolean constructor = tree.getName().contentEquals("<init>");
            TreePath parent = getCurrentPath().getParentPath();
            CharSequence name = constructor ? ((ClassTree) parent.getLeaf()).getSimpleName() : tree.getName();
            emit(tree, constructor ? "constructor" : "method", name);
            return super.visitMethod(tree, p);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void p) {
            emit(tree, "lambda", "");
            return super.visitLambdaExpression(tree, p);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void p) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean member = parent instanceof ClassTree;
            emit(tree, member ? "field" : "variable", tree.getName());
            return super.visitVariable(tree, p);
        }
    }
}
