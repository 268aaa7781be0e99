package java.nio.charset;
public class CharacterCodingException extends java.io.IOException {
 public CharacterCodingException() {}
}
public abstract class Charset implements Comparable<java.nio.charset.Charset> {
 protected Charset(String a, String[] b) {}
 public String displayName() {}
 public String displayName(java.util.Locale a) {}
 public String name() {}
 public String toString() {}
 public abstract boolean contains(java.nio.charset.Charset a);
 public abstract java.nio.charset.CharsetDecoder newDecoder();
 public abstract java.nio.charset.CharsetEncoder newEncoder();
 public boolean canEncode() {}
 public boolean equals(Object a) {}
 public boolean isRegistered() {}
 public int compareTo(java.nio.charset.Charset a) {}
 public int hashCode() {}
 public java.nio.ByteBuffer encode(String a) {}
 public java.nio.ByteBuffer encode(java.nio.CharBuffer a) {}
 public java.nio.CharBuffer decode(java.nio.ByteBuffer a) {}
 public java.util.Set<String> aliases() {}
 public static boolean isSupported(String a) {}
 public static java.nio.charset.Charset defaultCharset() {}
 public static java.nio.charset.Charset forName(String a) {}
 public static java.util.SortedMap<String, java.nio.charset.Charset> availableCharsets() {}
}
public abstract class CharsetDecoder {
 protected CharsetDecoder(java.nio.charset.Charset a, float b, float c) {}
 protected abstract java.nio.charset.CoderResult decodeLoop(java.nio.ByteBuffer a, java.nio.CharBuffer b);
 protected java.nio.charset.CoderResult implFlush(java.nio.CharBuffer a) {}
 protected void implOnMalformedInput(java.nio.charset.CodingErrorAction a) {}
 protected void implOnUnmappableCharacter(java.nio.charset.CodingErrorAction a) {}
 protected void implReplaceWith(String a) {}
 protected void implReset() {}
 public String replacement() {}
 public boolean isAutoDetecting() {}
 public boolean isCharsetDetected() {}
 public float averageCharsPerByte() {}
 public float maxCharsPerByte() {}
 public java.nio.CharBuffer decode(java.nio.ByteBuffer a) {}
 public java.nio.charset.Charset charset() {}
 public java.nio.charset.Charset detectedCharset() {}
 public java.nio.charset.CharsetDecoder onMalformedInput(java.nio.charset.CodingErrorAction a) {}
 public java.nio.charset.CharsetDecoder onUnmappableCharacter(java.nio.charset.CodingErrorAction a) {}
 public java.nio.charset.CharsetDecoder replaceWith(String a) {}
 public java.nio.charset.CharsetDecoder reset() {}
 public java.nio.charset.CoderResult decode(java.nio.ByteBuffer a, java.nio.CharBuffer b, boolean c) {}
 public java.nio.charset.CoderResult flush(java.nio.CharBuffer a) {}
 public java.nio.charset.CodingErrorAction malformedInputAction() {}
 public java.nio.charset.CodingErrorAction unmappableCharacterAction() {}
}
public abstract class CharsetEncoder {
 protected CharsetEncoder(java.nio.charset.Charset a, float b, float c) {}
 protected CharsetEncoder(java.nio.charset.Charset a, float b, float c, byte[] d) {}
 protected abstract java.nio.charset.CoderResult encodeLoop(java.nio.CharBuffer a, java.nio.ByteBuffer b);
 protected java.nio.charset.CoderResult implFlush(java.nio.ByteBuffer a) {}
 protected void implOnMalformedInput(java.nio.charset.CodingErrorAction a) {}
 protected void implOnUnmappableCharacter(java.nio.charset.CodingErrorAction a) {}
 protected void implReplaceWith(byte[] a) {}
 protected void implReset() {}
 public boolean canEncode(CharSequence a) {}
 public boolean canEncode(char a) {}
 public boolean isLegalReplacement(byte[] a) {}
 public byte[] replacement() {}
 public float averageBytesPerChar() {}
 public float maxBytesPerChar() {}
 public java.nio.ByteBuffer encode(java.nio.CharBuffer a) {}
 public java.nio.charset.Charset charset() {}
 public java.nio.charset.CharsetEncoder onMalformedInput(java.nio.charset.CodingErrorAction a) {}
 public java.nio.charset.CharsetEncoder onUnmappableCharacter(java.nio.charset.CodingErrorAction a) {}
 public java.nio.charset.CharsetEncoder replaceWith(byte[] a) {}
 public java.nio.charset.CharsetEncoder reset() {}
 public java.nio.charset.CoderResult encode(java.nio.CharBuffer a, java.nio.ByteBuffer b, boolean c) {}
 public java.nio.charset.CoderResult flush(java.nio.ByteBuffer a) {}
 public java.nio.charset.CodingErrorAction malformedInputAction() {}
 public java.nio.charset.CodingErrorAction unmappableCharacterAction() {}
}
public class CoderMalfunctionError extends Error {
 public CoderMalfunctionError(Exception a) {}
}
public class CoderResult {
 public String toString() {}
 public boolean isError() {}
 public boolean isMalformed() {}
 public boolean isOverflow() {}
 public boolean isUnderflow() {}
 public boolean isUnmappable() {}
 public int length() {}
 public static java.nio.charset.CoderResult OVERFLOW;
 public static java.nio.charset.CoderResult UNDERFLOW;
 public static java.nio.charset.CoderResult malformedForLength(int a) {}
 public static java.nio.charset.CoderResult unmappableForLength(int a) {}
 public void throwException() {}
}
public class CodingErrorAction {
 public String toString() {}
 public static java.nio.charset.CodingErrorAction IGNORE;
 public static java.nio.charset.CodingErrorAction REPLACE;
 public static java.nio.charset.CodingErrorAction REPORT;
}
public class IllegalCharsetNameException extends IllegalArgumentException {
 public IllegalCharsetNameException(String a) {}
 public String getCharsetName() {}
}
public class MalformedInputException extends java.nio.charset.CharacterCodingException {
 public MalformedInputException(int a) {}
 public String getMessage() {}
 public int getInputLength() {}
}
public class StandardCharsets {
 public static java.nio.charset.Charset ISO_8859_1;
 public static java.nio.charset.Charset US_ASCII;
 public static java.nio.charset.Charset UTF_16;
 public static java.nio.charset.Charset UTF_16BE;
 public static java.nio.charset.Charset UTF_16LE;
 public static java.nio.charset.Charset UTF_8;
}
public class UnmappableCharacterException extends java.nio.charset.CharacterCodingException {
 public String getMessage() {}
 public UnmappableCharacterException(int a) {}
 public int getInputLength() {}
}
public class UnsupportedCharsetException extends IllegalArgumentException {
 public String getCharsetName() {}
 public UnsupportedCharsetException(String a) {}
}
