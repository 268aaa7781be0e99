import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import org.sonar.plugins.python.api.tree.*;
import org.sonar.python.metrics.*;
import org.sonar.python.parser.PythonParser;
import org.sonar.python.tree.PythonTreeMaker;

/** Prints what sonar-python measures: file, line of the name, name, metric, value. The argument is a file of file names. */
public class SonarPython {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            try {
                PythonParser parser = PythonParser.create();
                new PythonTreeMaker().fileInput(parser.parse(Files.readString(Path.of(file)))).accept(new Functions(file));
            } catch (Exception unreadable) {
                System.err.println(file + ": " + unreadable);
            }
        }
        OUT.flush();
    }

    private static class Functions extends BaseTreeVisitor {
        private final String file;

        Functions(String file) {
            this.file = file;
        }

        @Override
        public void visitFunctionDef(FunctionDef one) {
            print(one, "cognitive", CognitiveComplexityVisitor.complexity(one, null));
            print(one, "cyclomatic", ComplexityVisitor.complexity(one));
            super.visitFunctionDef(one);
        }

        private void print(FunctionDef one, String metric, int value) {
            OUT.println(file + "\t" + one.name().firstToken().line() + "\t" + one.name().name() + "\t" + metric + "\t" + value);
        }
    }
}
