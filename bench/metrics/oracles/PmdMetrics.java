import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import net.sourceforge.pmd.lang.*;
import net.sourceforge.pmd.lang.ast.*;
import net.sourceforge.pmd.lang.document.*;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.*;
import net.sourceforge.pmd.lang.java.metrics.JavaMetrics;
import net.sourceforge.pmd.lang.metrics.*;

/** Prints what PMD measures: file, line of the name, name, metric, value. The argument is a file of file names. */
public class PmdMetrics {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        JavaLanguageModule java = JavaLanguageModule.getInstance();
        LanguageVersion version = java.getDefaultVersion();
        try (LanguageProcessor processor = java.createProcessor(java.newPropertyBundle());
                LanguageProcessorRegistry registry = LanguageProcessorRegistry.singleton(processor)) {
            for (String file : Files.readAllLines(Path.of(arguments[0]))) {
                try (TextDocument text = TextDocument.readOnlyString(Files.readString(Path.of(file)), version)) {
                    Parser.ParserTask task = new Parser.ParserTask(text, SemanticErrorReporter.noop(), registry);
                    measure(file, (ASTCompilationUnit) processor.services().getParser().parse(task));
                } catch (Exception unreadable) {
                    System.err.println(file + ": " + unreadable);
                }
            }
        }
        OUT.flush();
    }

    private static void measure(String file, ASTCompilationUnit unit) {
        for (ASTExecutableDeclaration one : unit.descendants(ASTExecutableDeclaration.class).crossFindBoundaries()) {
            print(file, one, one.getName(), "cyclomatic", MetricsUtil.computeMetric(JavaMetrics.CYCLO, one));
            print(file, one, one.getName(), "npath", MetricsUtil.computeMetric(JavaMetrics.NPATH, one));
        }
        for (ASTTypeDeclaration one : unit.descendants(ASTTypeDeclaration.class).crossFindBoundaries()) {
            print(file, one, one.getSimpleName(), "types.wmc", MetricsUtil.computeMetric(JavaMetrics.WEIGHED_METHOD_COUNT, one));
            // Without pairs of methods PMD says 0 where there is no value.
            if (one.getDeclarations(ASTMethodDeclaration.class).count() > 1)
                print(file, one, one.getSimpleName(), "types.tcc", MetricsUtil.computeMetric(JavaMetrics.TIGHT_CLASS_COHESION, one));
        }
    }

    private static void print(String file, JavaNode node, String name, String metric, Number value) {
        if (value != null) {
            OUT.println(file + "\t" + node.getBeginLine() + "\t" + name + "\t" + metric + "\t" + value);
        }
    }
}
