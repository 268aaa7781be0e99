package java.io;
public class BufferedInputStream extends java.io.FilterInputStream {
 protected byte[] buf;
 protected int count;
 protected int marklimit;
 protected int markpos;
 protected int pos;
 public BufferedInputStream(java.io.InputStream a) {}
 public BufferedInputStream(java.io.InputStream a, int b) {}
 public boolean markSupported() {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class BufferedOutputStream extends java.io.FilterOutputStream {
 protected byte[] buf;
 protected int count;
 public BufferedOutputStream(java.io.OutputStream a) {}
 public BufferedOutputStream(java.io.OutputStream a, int b) {}
 public void flush() {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
}
public class BufferedReader extends java.io.Reader {
 public BufferedReader(java.io.Reader a) {}
 public BufferedReader(java.io.Reader a, int b) {}
 public String readLine() {}
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public java.util.stream.Stream<String> lines() {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class BufferedWriter extends java.io.Writer {
 public BufferedWriter(java.io.Writer a) {}
 public BufferedWriter(java.io.Writer a, int b) {}
 public void close() {}
 public void flush() {}
 public void newLine() {}
 public void write(String a, int b, int c) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public class ByteArrayInputStream extends java.io.InputStream {
 protected byte[] buf;
 protected int count;
 protected int mark;
 protected int pos;
 public ByteArrayInputStream(byte[] a) {}
 public ByteArrayInputStream(byte[] a, int b, int c) {}
 public boolean markSupported() {}
 public byte[] readAllBytes() {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public int readNBytes(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public long transferTo(java.io.OutputStream a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class ByteArrayOutputStream extends java.io.OutputStream {
 protected byte[] buf;
 protected int count;
 public ByteArrayOutputStream() {}
 public ByteArrayOutputStream(int a) {}
 public String toString() {}
 public String toString(String a) {}
 public String toString(int a) {}
 public String toString(java.nio.charset.Charset a) {}
 public byte[] toByteArray() {}
 public int size() {}
 public void close() {}
 public void reset() {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
 public void writeBytes(byte[] a) {}
 public void writeTo(java.io.OutputStream a) {}
}
public class CharArrayReader extends java.io.Reader {
 protected char[] buf;
 protected int count;
 protected int markedPos;
 protected int pos;
 public CharArrayReader(char[] a) {}
 public CharArrayReader(char[] a, int b, int c) {}
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public int read(java.nio.CharBuffer a) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class CharArrayWriter extends java.io.Writer {
 protected char[] buf;
 protected int count;
 public CharArrayWriter() {}
 public CharArrayWriter(int a) {}
 public String toString() {}
 public char[] toCharArray() {}
 public int size() {}
 public java.io.CharArrayWriter append(CharSequence a) {}
 public java.io.CharArrayWriter append(CharSequence a, int b, int c) {}
 public java.io.CharArrayWriter append(char a) {}
 public void close() {}
 public void flush() {}
 public void reset() {}
 public void write(String a, int b, int c) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
 public void writeTo(java.io.Writer a) {}
}
public class CharConversionException extends java.io.IOException {
 public CharConversionException() {}
 public CharConversionException(String a) {}
}
public interface Closeable extends AutoCloseable {
 void close();
}
public class Console implements java.io.Flushable {
 public String readLine() {}
 public String readLine(String a, Object... b) {}
 public char[] readPassword() {}
 public char[] readPassword(String a, Object... b) {}
 public java.io.Console format(String a, Object... b) {}
 public java.io.Console printf(String a, Object... b) {}
 public java.io.PrintWriter writer() {}
 public java.io.Reader reader() {}
 public java.nio.charset.Charset charset() {}
 public void flush() {}
}
public interface DataInput {
 String readLine();
 String readUTF();
 boolean readBoolean();
 byte readByte();
 char readChar();
 double readDouble();
 float readFloat();
 int readInt();
 int readUnsignedByte();
 int readUnsignedShort();
 int skipBytes(int a);
 long readLong();
 short readShort();
 void readFully(byte[] a);
 void readFully(byte[] a, int b, int c);
}
public class DataInputStream extends java.io.FilterInputStream implements java.io.DataInput {
 public DataInputStream(java.io.InputStream a) {}
 public String readLine() {}
 public String readUTF() {}
 public boolean readBoolean() {}
 public byte readByte() {}
 public char readChar() {}
 public double readDouble() {}
 public float readFloat() {}
 public int read(byte[] a) {}
 public int read(byte[] a, int b, int c) {}
 public int readInt() {}
 public int readUnsignedByte() {}
 public int readUnsignedShort() {}
 public int skipBytes(int a) {}
 public long readLong() {}
 public short readShort() {}
 public static String readUTF(java.io.DataInput a) {}
 public void readFully(byte[] a) {}
 public void readFully(byte[] a, int b, int c) {}
}
public interface DataOutput {
 void write(byte[] a);
 void write(byte[] a, int b, int c);
 void write(int a);
 void writeBoolean(boolean a);
 void writeByte(int a);
 void writeBytes(String a);
 void writeChar(int a);
 void writeChars(String a);
 void writeDouble(double a);
 void writeFloat(float a);
 void writeInt(int a);
 void writeLong(long a);
 void writeShort(int a);
 void writeUTF(String a);
}
public class DataOutputStream extends java.io.FilterOutputStream implements java.io.DataOutput {
 protected int written;
 public DataOutputStream(java.io.OutputStream a) {}
 public int size() {}
 public void flush() {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
 public void writeBoolean(boolean a) {}
 public void writeByte(int a) {}
 public void writeBytes(String a) {}
 public void writeChar(int a) {}
 public void writeChars(String a) {}
 public void writeDouble(double a) {}
 public void writeFloat(float a) {}
 public void writeInt(int a) {}
 public void writeLong(long a) {}
 public void writeShort(int a) {}
 public void writeUTF(String a) {}
}
public class EOFException extends java.io.IOException {
 public EOFException() {}
 public EOFException(String a) {}
}
public interface Externalizable extends java.io.Serializable {
 void readExternal(java.io.ObjectInput a);
 void writeExternal(java.io.ObjectOutput a);
}
public class File implements java.io.Serializable, Comparable<java.io.File> {
 public File(String a) {}
 public File(String a, String b) {}
 public File(java.io.File a, String b) {}
 public File(java.net.URI a) {}
 public String getAbsolutePath() {}
 public String getCanonicalPath() {}
 public String getName() {}
 public String getParent() {}
 public String getPath() {}
 public String toString() {}
 public String[] list() {}
 public String[] list(java.io.FilenameFilter a) {}
 public boolean canExecute() {}
 public boolean canRead() {}
 public boolean canWrite() {}
 public boolean createNewFile() {}
 public boolean delete() {}
 public boolean equals(Object a) {}
 public boolean exists() {}
 public boolean isAbsolute() {}
 public boolean isDirectory() {}
 public boolean isFile() {}
 public boolean isHidden() {}
 public boolean mkdir() {}
 public boolean mkdirs() {}
 public boolean renameTo(java.io.File a) {}
 public boolean setExecutable(boolean a) {}
 public boolean setExecutable(boolean a, boolean b) {}
 public boolean setLastModified(long a) {}
 public boolean setReadOnly() {}
 public boolean setReadable(boolean a) {}
 public boolean setReadable(boolean a, boolean b) {}
 public boolean setWritable(boolean a) {}
 public boolean setWritable(boolean a, boolean b) {}
 public int compareTo(java.io.File a) {}
 public int hashCode() {}
 public java.io.File getAbsoluteFile() {}
 public java.io.File getCanonicalFile() {}
 public java.io.File getParentFile() {}
 public java.io.File[] listFiles() {}
 public java.io.File[] listFiles(java.io.FileFilter a) {}
 public java.io.File[] listFiles(java.io.FilenameFilter a) {}
 public java.net.URI toURI() {}
 public java.net.URL toURL() {}
 public java.nio.file.Path toPath() {}
 public long getFreeSpace() {}
 public long getTotalSpace() {}
 public long getUsableSpace() {}
 public long lastModified() {}
 public long length() {}
 public static String pathSeparator;
 public static String separator;
 public static char pathSeparatorChar;
 public static char separatorChar;
 public static java.io.File createTempFile(String a, String b) {}
 public static java.io.File createTempFile(String a, String b, java.io.File c) {}
 public static java.io.File[] listRoots() {}
 public void deleteOnExit() {}
}
public class FileDescriptor {
 public FileDescriptor() {}
 public boolean valid() {}
 public static java.io.FileDescriptor err;
 public static java.io.FileDescriptor in;
 public static java.io.FileDescriptor out;
 public void sync() {}
}
public interface FileFilter {
 boolean accept(java.io.File a);
}
public class FileInputStream extends java.io.InputStream {
 public FileInputStream(String a) {}
 public FileInputStream(java.io.File a) {}
 public FileInputStream(java.io.FileDescriptor a) {}
 public byte[] readAllBytes() {}
 public byte[] readNBytes(int a) {}
 public int available() {}
 public int read() {}
 public int read(byte[] a) {}
 public int read(byte[] a, int b, int c) {}
 public java.io.FileDescriptor getFD() {}
 public java.nio.channels.FileChannel getChannel() {}
 public long skip(long a) {}
 public void close() {}
}
public class FileNotFoundException extends java.io.IOException {
 public FileNotFoundException() {}
 public FileNotFoundException(String a) {}
}
public class FileOutputStream extends java.io.OutputStream {
 public FileOutputStream(String a) {}
 public FileOutputStream(String a, boolean b) {}
 public FileOutputStream(java.io.File a) {}
 public FileOutputStream(java.io.File a, boolean b) {}
 public FileOutputStream(java.io.FileDescriptor a) {}
 public java.io.FileDescriptor getFD() {}
 public java.nio.channels.FileChannel getChannel() {}
 public void close() {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
}
public class FilePermission extends java.security.Permission implements java.io.Serializable {
 public FilePermission(String a, String b) {}
 public String getActions() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
}
public class FileReader extends java.io.InputStreamReader {
 public FileReader(String a) {}
 public FileReader(String a, java.nio.charset.Charset b) {}
 public FileReader(java.io.File a) {}
 public FileReader(java.io.File a, java.nio.charset.Charset b) {}
 public FileReader(java.io.FileDescriptor a) {}
}
public class FileWriter extends java.io.OutputStreamWriter {
 public FileWriter(String a) {}
 public FileWriter(String a, boolean b) {}
 public FileWriter(String a, java.nio.charset.Charset b) {}
 public FileWriter(String a, java.nio.charset.Charset b, boolean c) {}
 public FileWriter(java.io.File a) {}
 public FileWriter(java.io.File a, boolean b) {}
 public FileWriter(java.io.File a, java.nio.charset.Charset b) {}
 public FileWriter(java.io.File a, java.nio.charset.Charset b, boolean c) {}
 public FileWriter(java.io.FileDescriptor a) {}
}
public interface FilenameFilter {
 boolean accept(java.io.File a, String b);
}
public class FilterInputStream extends java.io.InputStream {
 protected FilterInputStream(java.io.InputStream a) {}
 protected java.io.InputStream in;
 public boolean markSupported() {}
 public int available() {}
 public int read() {}
 public int read(byte[] a) {}
 public int read(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class FilterOutputStream extends java.io.OutputStream {
 protected java.io.OutputStream out;
 public FilterOutputStream(java.io.OutputStream a) {}
 public void close() {}
 public void flush() {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
}
public abstract class FilterReader extends java.io.Reader {
 protected FilterReader(java.io.Reader a) {}
 protected java.io.Reader in;
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public abstract class FilterWriter extends java.io.Writer {
 protected FilterWriter(java.io.Writer a) {}
 protected java.io.Writer out;
 public void close() {}
 public void flush() {}
 public void write(String a, int b, int c) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public interface Flushable {
 void flush();
}
public class IOError extends Error {
 public IOError(Throwable a) {}
}
public class IOException extends Exception {
 public IOException() {}
 public IOException(String a) {}
 public IOException(String a, Throwable b) {}
 public IOException(Throwable a) {}
}
public abstract class InputStream implements java.io.Closeable {
 public InputStream() {}
 public abstract int read();
 public boolean markSupported() {}
 public byte[] readAllBytes() {}
 public byte[] readNBytes(int a) {}
 public int available() {}
 public int read(byte[] a) {}
 public int read(byte[] a, int b, int c) {}
 public int readNBytes(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public long transferTo(java.io.OutputStream a) {}
 public static java.io.InputStream nullInputStream() {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
 public void skipNBytes(long a) {}
}
public class InputStreamReader extends java.io.Reader {
 public InputStreamReader(java.io.InputStream a) {}
 public InputStreamReader(java.io.InputStream a, String b) {}
 public InputStreamReader(java.io.InputStream a, java.nio.charset.Charset b) {}
 public InputStreamReader(java.io.InputStream a, java.nio.charset.CharsetDecoder b) {}
 public String getEncoding() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public int read(java.nio.CharBuffer a) {}
 public void close() {}
}
public class InterruptedIOException extends java.io.IOException {
 public InterruptedIOException() {}
 public InterruptedIOException(String a) {}
 public int bytesTransferred;
}
public class InvalidClassException extends java.io.ObjectStreamException {
 public InvalidClassException(String a) {}
 public InvalidClassException(String a, String b) {}
 public String classname;
 public String getMessage() {}
}
public class InvalidObjectException extends java.io.ObjectStreamException {
 public InvalidObjectException(String a) {}
}
public class LineNumberInputStream extends java.io.FilterInputStream {
 public LineNumberInputStream(java.io.InputStream a) {}
 public int available() {}
 public int getLineNumber() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public void mark(int a) {}
 public void reset() {}
 public void setLineNumber(int a) {}
}
public class LineNumberReader extends java.io.BufferedReader {
 public LineNumberReader(java.io.Reader a) {}
 public LineNumberReader(java.io.Reader a, int b) {}
 public String readLine() {}
 public int getLineNumber() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public long skip(long a) {}
 public void mark(int a) {}
 public void reset() {}
 public void setLineNumber(int a) {}
}
public class NotActiveException extends java.io.ObjectStreamException {
 public NotActiveException() {}
 public NotActiveException(String a) {}
}
public class NotSerializableException extends java.io.ObjectStreamException {
 public NotSerializableException() {}
 public NotSerializableException(String a) {}
}
public interface ObjectInput extends java.io.DataInput, AutoCloseable {
 Object readObject();
 int available();
 int read();
 int read(byte[] a);
 int read(byte[] a, int b, int c);
 long skip(long a);
 void close();
}
public interface ObjectInputFilter {
 java.io.ObjectInputFilter.Status checkInput(java.io.ObjectInputFilter.FilterInfo a);
 static java.io.ObjectInputFilter allowFilter(java.util.function.Predicate<Class<?>> a, java.io.ObjectInputFilter.Status b) {}
 static java.io.ObjectInputFilter merge(java.io.ObjectInputFilter a, java.io.ObjectInputFilter b) {}
 static java.io.ObjectInputFilter rejectFilter(java.util.function.Predicate<Class<?>> a, java.io.ObjectInputFilter.Status b) {}
 static java.io.ObjectInputFilter rejectUndecidedClass(java.io.ObjectInputFilter a) {}
 public static class Config {
  public static java.io.ObjectInputFilter createFilter(String a) {}
  public static java.io.ObjectInputFilter getSerialFilter() {}
  public static java.util.function.BinaryOperator<java.io.ObjectInputFilter> getSerialFilterFactory() {}
  public static void setSerialFilter(java.io.ObjectInputFilter a) {}
  public static void setSerialFilterFactory(java.util.function.BinaryOperator<java.io.ObjectInputFilter> a) {}
 }
 public interface FilterInfo {
  Class<?> serialClass();
  long arrayLength();
  long depth();
  long references();
  long streamBytes();
 }
 public enum Status {
  UNDECIDED, ALLOWED, REJECTED;
  public static java.io.ObjectInputFilter.Status valueOf(String a) {}
  public static java.io.ObjectInputFilter.Status[] values() {}
 }
}
public class ObjectInputStream extends java.io.InputStream implements java.io.ObjectInput, java.io.ObjectStreamConstants {
 protected Class<?> resolveClass(java.io.ObjectStreamClass a) {}
 protected Class<?> resolveProxyClass(String[] a) {}
 protected Object readObjectOverride() {}
 protected Object resolveObject(Object a) {}
 protected ObjectInputStream() {}
 protected boolean enableResolveObject(boolean a) {}
 protected java.io.ObjectStreamClass readClassDescriptor() {}
 protected void readStreamHeader() {}
 public Object readObject() {}
 public Object readUnshared() {}
 public ObjectInputStream(java.io.InputStream a) {}
 public String readLine() {}
 public String readUTF() {}
 public boolean readBoolean() {}
 public byte readByte() {}
 public char readChar() {}
 public double readDouble() {}
 public float readFloat() {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public int readInt() {}
 public int readUnsignedByte() {}
 public int readUnsignedShort() {}
 public int skipBytes(int a) {}
 public java.io.ObjectInputFilter getObjectInputFilter() {}
 public java.io.ObjectInputStream.GetField readFields() {}
 public long readLong() {}
 public short readShort() {}
 public void close() {}
 public void defaultReadObject() {}
 public void readFully(byte[] a) {}
 public void readFully(byte[] a, int b, int c) {}
 public void registerValidation(java.io.ObjectInputValidation a, int b) {}
 public void setObjectInputFilter(java.io.ObjectInputFilter a) {}
 public static abstract class GetField {
  public GetField() {}
  public abstract Object get(String a, Object b);
  public abstract boolean defaulted(String a);
  public abstract boolean get(String a, boolean b);
  public abstract byte get(String a, byte b);
  public abstract char get(String a, char b);
  public abstract double get(String a, double b);
  public abstract float get(String a, float b);
  public abstract int get(String a, int b);
  public abstract java.io.ObjectStreamClass getObjectStreamClass();
  public abstract long get(String a, long b);
  public abstract short get(String a, short b);
 }
}
public interface ObjectInputValidation {
 void validateObject();
}
public interface ObjectOutput extends java.io.DataOutput, AutoCloseable {
 void close();
 void flush();
 void write(byte[] a);
 void write(byte[] a, int b, int c);
 void write(int a);
 void writeObject(Object a);
}
public class ObjectOutputStream extends java.io.OutputStream implements java.io.ObjectOutput, java.io.ObjectStreamConstants {
 protected Object replaceObject(Object a) {}
 protected ObjectOutputStream() {}
 protected boolean enableReplaceObject(boolean a) {}
 protected void annotateClass(Class<?> a) {}
 protected void annotateProxyClass(Class<?> a) {}
 protected void drain() {}
 protected void writeClassDescriptor(java.io.ObjectStreamClass a) {}
 protected void writeObjectOverride(Object a) {}
 protected void writeStreamHeader() {}
 public ObjectOutputStream(java.io.OutputStream a) {}
 public java.io.ObjectOutputStream.PutField putFields() {}
 public void close() {}
 public void defaultWriteObject() {}
 public void flush() {}
 public void reset() {}
 public void useProtocolVersion(int a) {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
 public void writeBoolean(boolean a) {}
 public void writeByte(int a) {}
 public void writeBytes(String a) {}
 public void writeChar(int a) {}
 public void writeChars(String a) {}
 public void writeDouble(double a) {}
 public void writeFields() {}
 public void writeFloat(float a) {}
 public void writeInt(int a) {}
 public void writeLong(long a) {}
 public void writeObject(Object a) {}
 public void writeShort(int a) {}
 public void writeUTF(String a) {}
 public void writeUnshared(Object a) {}
 public static abstract class PutField {
  public PutField() {}
  public abstract void put(String a, Object b);
  public abstract void put(String a, boolean b);
  public abstract void put(String a, byte b);
  public abstract void put(String a, char b);
  public abstract void put(String a, double b);
  public abstract void put(String a, float b);
  public abstract void put(String a, int b);
  public abstract void put(String a, long b);
  public abstract void put(String a, short b);
  public abstract void write(java.io.ObjectOutput a);
 }
}
public class ObjectStreamClass implements java.io.Serializable {
 public Class<?> forClass() {}
 public String getName() {}
 public String toString() {}
 public java.io.ObjectStreamField getField(String a) {}
 public java.io.ObjectStreamField[] getFields() {}
 public long getSerialVersionUID() {}
 public static java.io.ObjectStreamClass lookup(Class<?> a) {}
 public static java.io.ObjectStreamClass lookupAny(Class<?> a) {}
 public static java.io.ObjectStreamField[] NO_FIELDS;
}
public interface ObjectStreamConstants {
 public static byte SC_BLOCK_DATA;
 public static byte SC_ENUM;
 public static byte SC_EXTERNALIZABLE;
 public static byte SC_SERIALIZABLE;
 public static byte SC_WRITE_METHOD;
 public static byte TC_ARRAY;
 public static byte TC_BASE;
 public static byte TC_BLOCKDATA;
 public static byte TC_BLOCKDATALONG;
 public static byte TC_CLASS;
 public static byte TC_CLASSDESC;
 public static byte TC_ENDBLOCKDATA;
 public static byte TC_ENUM;
 public static byte TC_EXCEPTION;
 public static byte TC_LONGSTRING;
 public static byte TC_MAX;
 public static byte TC_NULL;
 public static byte TC_OBJECT;
 public static byte TC_PROXYCLASSDESC;
 public static byte TC_REFERENCE;
 public static byte TC_RESET;
 public static byte TC_STRING;
 public static int PROTOCOL_VERSION_1;
 public static int PROTOCOL_VERSION_2;
 public static int baseWireHandle;
 public static java.io.SerializablePermission SERIAL_FILTER_PERMISSION;
 public static java.io.SerializablePermission SUBCLASS_IMPLEMENTATION_PERMISSION;
 public static java.io.SerializablePermission SUBSTITUTION_PERMISSION;
 public static short STREAM_MAGIC;
 public static short STREAM_VERSION;
}
public abstract class ObjectStreamException extends java.io.IOException {
 protected ObjectStreamException() {}
 protected ObjectStreamException(String a) {}
}
public class ObjectStreamField implements Comparable<Object> {
 protected void setOffset(int a) {}
 public Class<?> getType() {}
 public ObjectStreamField(String a, Class<?> b) {}
 public ObjectStreamField(String a, Class<?> b, boolean c) {}
 public String getName() {}
 public String getTypeString() {}
 public String toString() {}
 public boolean isPrimitive() {}
 public boolean isUnshared() {}
 public char getTypeCode() {}
 public int compareTo(Object a) {}
 public int getOffset() {}
}
public class OptionalDataException extends java.io.ObjectStreamException {
 public boolean eof;
 public int length;
}
public abstract class OutputStream implements java.io.Closeable, java.io.Flushable {
 public OutputStream() {}
 public abstract void write(int a);
 public static java.io.OutputStream nullOutputStream() {}
 public void close() {}
 public void flush() {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
}
public class OutputStreamWriter extends java.io.Writer {
 public OutputStreamWriter(java.io.OutputStream a) {}
 public OutputStreamWriter(java.io.OutputStream a, String b) {}
 public OutputStreamWriter(java.io.OutputStream a, java.nio.charset.Charset b) {}
 public OutputStreamWriter(java.io.OutputStream a, java.nio.charset.CharsetEncoder b) {}
 public String getEncoding() {}
 public java.io.Writer append(CharSequence a) {}
 public java.io.Writer append(CharSequence a, int b, int c) {}
 public void close() {}
 public void flush() {}
 public void write(String a, int b, int c) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public class PipedInputStream extends java.io.InputStream {
 protected byte[] buffer;
 protected int in;
 protected int out;
 protected static int PIPE_SIZE;
 protected void receive(int a) {}
 public PipedInputStream() {}
 public PipedInputStream(int a) {}
 public PipedInputStream(java.io.PipedOutputStream a) {}
 public PipedInputStream(java.io.PipedOutputStream a, int b) {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public void close() {}
 public void connect(java.io.PipedOutputStream a) {}
}
public class PipedOutputStream extends java.io.OutputStream {
 public PipedOutputStream() {}
 public PipedOutputStream(java.io.PipedInputStream a) {}
 public void close() {}
 public void connect(java.io.PipedInputStream a) {}
 public void flush() {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
}
public class PipedReader extends java.io.Reader {
 public PipedReader() {}
 public PipedReader(int a) {}
 public PipedReader(java.io.PipedWriter a) {}
 public PipedReader(java.io.PipedWriter a, int b) {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public void close() {}
 public void connect(java.io.PipedWriter a) {}
}
public class PipedWriter extends java.io.Writer {
 public PipedWriter() {}
 public PipedWriter(java.io.PipedReader a) {}
 public void close() {}
 public void connect(java.io.PipedReader a) {}
 public void flush() {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public class PrintStream extends java.io.FilterOutputStream implements Appendable, java.io.Closeable {
 protected void clearError() {}
 protected void setError() {}
 public PrintStream(String a) {}
 public PrintStream(String a, String b) {}
 public PrintStream(String a, java.nio.charset.Charset b) {}
 public PrintStream(java.io.File a) {}
 public PrintStream(java.io.File a, String b) {}
 public PrintStream(java.io.File a, java.nio.charset.Charset b) {}
 public PrintStream(java.io.OutputStream a) {}
 public PrintStream(java.io.OutputStream a, boolean b) {}
 public PrintStream(java.io.OutputStream a, boolean b, String c) {}
 public PrintStream(java.io.OutputStream a, boolean b, java.nio.charset.Charset c) {}
 public boolean checkError() {}
 public java.io.PrintStream append(CharSequence a) {}
 public java.io.PrintStream append(CharSequence a, int b, int c) {}
 public java.io.PrintStream append(char a) {}
 public java.io.PrintStream format(String a, Object... b) {}
 public java.io.PrintStream format(java.util.Locale a, String b, Object... c) {}
 public java.io.PrintStream printf(String a, Object... b) {}
 public java.io.PrintStream printf(java.util.Locale a, String b, Object... c) {}
 public void close() {}
 public void flush() {}
 public void print(Object a) {}
 public void print(String a) {}
 public void print(boolean a) {}
 public void print(char a) {}
 public void print(char[] a) {}
 public void print(double a) {}
 public void print(float a) {}
 public void print(int a) {}
 public void print(long a) {}
 public void println() {}
 public void println(Object a) {}
 public void println(String a) {}
 public void println(boolean a) {}
 public void println(char a) {}
 public void println(char[] a) {}
 public void println(double a) {}
 public void println(float a) {}
 public void println(int a) {}
 public void println(long a) {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
 public void writeBytes(byte[] a) {}
}
public class PrintWriter extends java.io.Writer {
 protected java.io.Writer out;
 protected void clearError() {}
 protected void setError() {}
 public PrintWriter(String a) {}
 public PrintWriter(String a, String b) {}
 public PrintWriter(String a, java.nio.charset.Charset b) {}
 public PrintWriter(java.io.File a) {}
 public PrintWriter(java.io.File a, String b) {}
 public PrintWriter(java.io.File a, java.nio.charset.Charset b) {}
 public PrintWriter(java.io.OutputStream a) {}
 public PrintWriter(java.io.OutputStream a, boolean b) {}
 public PrintWriter(java.io.OutputStream a, boolean b, java.nio.charset.Charset c) {}
 public PrintWriter(java.io.Writer a) {}
 public PrintWriter(java.io.Writer a, boolean b) {}
 public boolean checkError() {}
 public java.io.PrintWriter append(CharSequence a) {}
 public java.io.PrintWriter append(CharSequence a, int b, int c) {}
 public java.io.PrintWriter append(char a) {}
 public java.io.PrintWriter format(String a, Object... b) {}
 public java.io.PrintWriter format(java.util.Locale a, String b, Object... c) {}
 public java.io.PrintWriter printf(String a, Object... b) {}
 public java.io.PrintWriter printf(java.util.Locale a, String b, Object... c) {}
 public void close() {}
 public void flush() {}
 public void print(Object a) {}
 public void print(String a) {}
 public void print(boolean a) {}
 public void print(char a) {}
 public void print(char[] a) {}
 public void print(double a) {}
 public void print(float a) {}
 public void print(int a) {}
 public void print(long a) {}
 public void println() {}
 public void println(Object a) {}
 public void println(String a) {}
 public void println(boolean a) {}
 public void println(char a) {}
 public void println(char[] a) {}
 public void println(double a) {}
 public void println(float a) {}
 public void println(int a) {}
 public void println(long a) {}
 public void write(String a) {}
 public void write(String a, int b, int c) {}
 public void write(char[] a) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public class PushbackInputStream extends java.io.FilterInputStream {
 protected byte[] buf;
 protected int pos;
 public PushbackInputStream(java.io.InputStream a) {}
 public PushbackInputStream(java.io.InputStream a, int b) {}
 public boolean markSupported() {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
 public void unread(byte[] a) {}
 public void unread(byte[] a, int b, int c) {}
 public void unread(int a) {}
}
public class PushbackReader extends java.io.FilterReader {
 public PushbackReader(java.io.Reader a) {}
 public PushbackReader(java.io.Reader a, int b) {}
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
 public void unread(char[] a) {}
 public void unread(char[] a, int b, int c) {}
 public void unread(int a) {}
}
public class RandomAccessFile implements java.io.DataOutput, java.io.DataInput, java.io.Closeable {
 public RandomAccessFile(String a, String b) {}
 public RandomAccessFile(java.io.File a, String b) {}
 public String readLine() {}
 public String readUTF() {}
 public boolean readBoolean() {}
 public byte readByte() {}
 public char readChar() {}
 public double readDouble() {}
 public float readFloat() {}
 public int read() {}
 public int read(byte[] a) {}
 public int read(byte[] a, int b, int c) {}
 public int readInt() {}
 public int readUnsignedByte() {}
 public int readUnsignedShort() {}
 public int skipBytes(int a) {}
 public java.io.FileDescriptor getFD() {}
 public java.nio.channels.FileChannel getChannel() {}
 public long getFilePointer() {}
 public long length() {}
 public long readLong() {}
 public short readShort() {}
 public void close() {}
 public void readFully(byte[] a) {}
 public void readFully(byte[] a, int b, int c) {}
 public void seek(long a) {}
 public void setLength(long a) {}
 public void write(byte[] a) {}
 public void write(byte[] a, int b, int c) {}
 public void write(int a) {}
 public void writeBoolean(boolean a) {}
 public void writeByte(int a) {}
 public void writeBytes(String a) {}
 public void writeChar(int a) {}
 public void writeChars(String a) {}
 public void writeDouble(double a) {}
 public void writeFloat(float a) {}
 public void writeInt(int a) {}
 public void writeLong(long a) {}
 public void writeShort(int a) {}
 public void writeUTF(String a) {}
}
public abstract class Reader implements Readable, java.io.Closeable {
 protected Object lock;
 protected Reader() {}
 protected Reader(Object a) {}
 public abstract int read(char[] a, int b, int c);
 public abstract void close();
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a) {}
 public int read(java.nio.CharBuffer a) {}
 public long skip(long a) {}
 public long transferTo(java.io.Writer a) {}
 public static java.io.Reader nullReader() {}
 public void mark(int a) {}
 public void reset() {}
}
public class SequenceInputStream extends java.io.InputStream {
 public SequenceInputStream(java.io.InputStream a, java.io.InputStream b) {}
 public SequenceInputStream(java.util.Enumeration<? extends java.io.InputStream> a) {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public void close() {}
}
public @interface Serial {
}
public interface Serializable {
}
public class SerializablePermission extends java.security.BasicPermission {
 public SerializablePermission(String a) {}
 public SerializablePermission(String a, String b) {}
}
public class StreamCorruptedException extends java.io.ObjectStreamException {
 public StreamCorruptedException() {}
 public StreamCorruptedException(String a) {}
}
public class StreamTokenizer {
 public StreamTokenizer(java.io.InputStream a) {}
 public StreamTokenizer(java.io.Reader a) {}
 public String sval;
 public String toString() {}
 public double nval;
 public int lineno() {}
 public int nextToken() {}
 public int ttype;
 public static int TT_EOF;
 public static int TT_EOL;
 public static int TT_NUMBER;
 public static int TT_WORD;
 public void commentChar(int a) {}
 public void eolIsSignificant(boolean a) {}
 public void lowerCaseMode(boolean a) {}
 public void ordinaryChar(int a) {}
 public void ordinaryChars(int a, int b) {}
 public void parseNumbers() {}
 public void pushBack() {}
 public void quoteChar(int a) {}
 public void resetSyntax() {}
 public void slashSlashComments(boolean a) {}
 public void slashStarComments(boolean a) {}
 public void whitespaceChars(int a, int b) {}
 public void wordChars(int a, int b) {}
}
public class StringBufferInputStream extends java.io.InputStream {
 protected String buffer;
 protected int count;
 protected int pos;
 public StringBufferInputStream(String a) {}
 public int available() {}
 public int read() {}
 public int read(byte[] a, int b, int c) {}
 public long skip(long a) {}
 public void reset() {}
}
public class StringReader extends java.io.Reader {
 public StringReader(String a) {}
 public boolean markSupported() {}
 public boolean ready() {}
 public int read() {}
 public int read(char[] a, int b, int c) {}
 public long skip(long a) {}
 public void close() {}
 public void mark(int a) {}
 public void reset() {}
}
public class StringWriter extends java.io.Writer {
 public String toString() {}
 public StringBuffer getBuffer() {}
 public StringWriter() {}
 public StringWriter(int a) {}
 public java.io.StringWriter append(CharSequence a) {}
 public java.io.StringWriter append(CharSequence a, int b, int c) {}
 public java.io.StringWriter append(char a) {}
 public void close() {}
 public void flush() {}
 public void write(String a) {}
 public void write(String a, int b, int c) {}
 public void write(char[] a, int b, int c) {}
 public void write(int a) {}
}
public class SyncFailedException extends java.io.IOException {
 public SyncFailedException(String a) {}
}
public class UTFDataFormatException extends java.io.IOException {
 public UTFDataFormatException() {}
 public UTFDataFormatException(String a) {}
}
public class UncheckedIOException extends RuntimeException {
 public UncheckedIOException(String a, java.io.IOException b) {}
 public UncheckedIOException(java.io.IOException a) {}
 public java.io.IOException getCause() {}
}
public class UnsupportedEncodingException extends java.io.IOException {
 public UnsupportedEncodingException() {}
 public UnsupportedEncodingException(String a) {}
}
public class WriteAbortedException extends java.io.ObjectStreamException {
 public Exception detail;
 public String getMessage() {}
 public Throwable getCause() {}
 public WriteAbortedException(String a, Exception b) {}
}
public abstract class Writer implements Appendable, java.io.Closeable, java.io.Flushable {
 protected Object lock;
 protected Writer() {}
 protected Writer(Object a) {}
 public abstract void close();
 public abstract void flush();
 public abstract void write(char[] a, int b, int c);
 public java.io.Writer append(CharSequence a) {}
 public java.io.Writer append(CharSequence a, int b, int c) {}
 public java.io.Writer append(char a) {}
 public static java.io.Writer nullWriter() {}
 public void write(String a) {}
 public void write(String a, int b, int c) {}
 public void write(char[] a) {}
 public void write(int a) {}
}
