package java.util.regex;
public interface MatchResult {
 String group();
 String group(int a);
 int end();
 int end(int a);
 int groupCount();
 int start();
 int start(int a);
}
public class Matcher implements java.util.regex.MatchResult {
 public String group() {}
 public String group(String a) {}
 public String group(int a) {}
 public String replaceAll(String a) {}
 public String replaceAll(java.util.function.Function<java.util.regex.MatchResult, String> a) {}
 public String replaceFirst(String a) {}
 public String replaceFirst(java.util.function.Function<java.util.regex.MatchResult, String> a) {}
 public String toString() {}
 public StringBuffer appendTail(StringBuffer a) {}
 public StringBuilder appendTail(StringBuilder a) {}
 public boolean find() {}
 public boolean find(int a) {}
 public boolean hasAnchoringBounds() {}
 public boolean hasTransparentBounds() {}
 public boolean hitEnd() {}
 public boolean lookingAt() {}
 public boolean matches() {}
 public boolean requireEnd() {}
 public int end() {}
 public int end(String a) {}
 public int end(int a) {}
 public int groupCount() {}
 public int regionEnd() {}
 public int regionStart() {}
 public int start() {}
 public int start(String a) {}
 public int start(int a) {}
 public java.util.regex.MatchResult toMatchResult() {}
 public java.util.regex.Matcher appendReplacement(StringBuffer a, String b) {}
 public java.util.regex.Matcher appendReplacement(StringBuilder a, String b) {}
 public java.util.regex.Matcher region(int a, int b) {}
 public java.util.regex.Matcher reset() {}
 public java.util.regex.Matcher reset(CharSequence a) {}
 public java.util.regex.Matcher useAnchoringBounds(boolean a) {}
 public java.util.regex.Matcher usePattern(java.util.regex.Pattern a) {}
 public java.util.regex.Matcher useTransparentBounds(boolean a) {}
 public java.util.regex.Pattern pattern() {}
 public java.util.stream.Stream<java.util.regex.MatchResult> results() {}
 public static String quoteReplacement(String a) {}
}
public class Pattern implements java.io.Serializable {
 public String pattern() {}
 public String toString() {}
 public String[] split(CharSequence a) {}
 public String[] split(CharSequence a, int b) {}
 public int flags() {}
 public java.util.function.Predicate<String> asMatchPredicate() {}
 public java.util.function.Predicate<String> asPredicate() {}
 public java.util.regex.Matcher matcher(CharSequence a) {}
 public java.util.stream.Stream<String> splitAsStream(CharSequence a) {}
 public static String quote(String a) {}
 public static boolean matches(String a, CharSequence b) {}
 public static int CANON_EQ;
 public static int CASE_INSENSITIVE;
 public static int COMMENTS;
 public static int DOTALL;
 public static int LITERAL;
 public static int MULTILINE;
 public static int UNICODE_CASE;
 public static int UNICODE_CHARACTER_CLASS;
 public static int UNIX_LINES;
 public static java.util.regex.Pattern compile(String a) {}
 public static java.util.regex.Pattern compile(String a, int b) {}
}
public class PatternSyntaxException extends IllegalArgumentException {
 public PatternSyntaxException(String a, String b, int c) {}
 public String getDescription() {}
 public String getMessage() {}
 public String getPattern() {}
 public int getIndex() {}
}
