import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.List;
import org.sonar.java.ast.visitors.*;
import org.sonar.java.model.*;
import org.sonar.plugins.java.api.tree.*;

/** Prints what sonar-java measures: file, line of the name, name, metric, value. The argument is a file of file names. */
public class SonarJava {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        var version = JParserConfig.MAXIMUM_SUPPORTED_JAVA_VERSION;
        JParserConfig config = JParserConfig.Mode.FILE_BY_FILE.create(version, List.of());
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            Path path = Path.of(file);
            try {
                String name = path.getFileName().toString();
                JParser.parse(config.astParser(), version.effectiveJavaVersionAsString(), name, Files.readString(path))
                        .accept(new Methods(file));
            } catch (Exception unreadable) {
                System.err.println(file + ": " + unreadable);
            }
        }
        OUT.flush();
    }

    private static class Methods extends BaseTreeVisitor {
        private final String file;

        Methods(String file) {
            this.file = file;
        }

        @Override
        public void visitMethod(MethodTree one) {
            if (one.block() != null) {
                if (isOfNamedMemberClass(one))
                    print(one, "cognitive", CognitiveComplexityVisitor.methodComplexity(one).complexity);
                print(one, "cyclomatic", new ComplexityVisitor().getNodes(one).size());
            }
            super.visitMethod(one);
        }

        /** The rule says 0 for methods of anonymous and local classes: they count in the method around them. */
        private static boolean isOfNamedMemberClass(MethodTree one) {
            return ((ClassTree) one.parent()).simpleName() != null && !one.symbol().owner().owner().isMethodSymbol();
        }

        private void print(MethodTree one, String metric, int value) {
            int line = one.simpleName().identifierToken().range().start().line();
            OUT.println(file + "\t" + line + "\t" + one.simpleName().name() + "\t" + metric + "\t" + value);
        }
    }
}
