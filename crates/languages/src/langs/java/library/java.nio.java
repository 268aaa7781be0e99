package java.nio;
public abstract class Buffer {
 public abstract Object array();
 public abstract boolean hasArray();
 public abstract boolean isDirect();
 public abstract boolean isReadOnly();
 public abstract int arrayOffset();
 public abstract java.nio.Buffer duplicate();
 public abstract java.nio.Buffer slice();
 public abstract java.nio.Buffer slice(int a, int b);
 public boolean hasRemaining() {}
 public int capacity() {}
 public int limit() {}
 public int position() {}
 public int remaining() {}
 public java.nio.Buffer clear() {}
 public java.nio.Buffer flip() {}
 public java.nio.Buffer limit(int a) {}
 public java.nio.Buffer mark() {}
 public java.nio.Buffer position(int a) {}
 public java.nio.Buffer reset() {}
 public java.nio.Buffer rewind() {}
}
public class BufferOverflowException extends RuntimeException {
 public BufferOverflowException() {}
}
public class BufferUnderflowException extends RuntimeException {
 public BufferUnderflowException() {}
}
public abstract class ByteBuffer extends java.nio.Buffer implements Comparable<java.nio.ByteBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract byte get();
 public abstract byte get(int a);
 public abstract char getChar();
 public abstract char getChar(int a);
 public abstract double getDouble();
 public abstract double getDouble(int a);
 public abstract float getFloat();
 public abstract float getFloat(int a);
 public abstract int getInt();
 public abstract int getInt(int a);
 public abstract java.nio.ByteBuffer asReadOnlyBuffer();
 public abstract java.nio.ByteBuffer compact();
 public abstract java.nio.ByteBuffer duplicate();
 public abstract java.nio.ByteBuffer put(byte a);
 public abstract java.nio.ByteBuffer put(int a, byte b);
 public abstract java.nio.ByteBuffer putChar(char a);
 public abstract java.nio.ByteBuffer putChar(int a, char b);
 public abstract java.nio.ByteBuffer putDouble(double a);
 public abstract java.nio.ByteBuffer putDouble(int a, double b);
 public abstract java.nio.ByteBuffer putFloat(float a);
 public abstract java.nio.ByteBuffer putFloat(int a, float b);
 public abstract java.nio.ByteBuffer putInt(int a);
 public abstract java.nio.ByteBuffer putInt(int a, int b);
 public abstract java.nio.ByteBuffer putLong(int a, long b);
 public abstract java.nio.ByteBuffer putLong(long a);
 public abstract java.nio.ByteBuffer putShort(int a, short b);
 public abstract java.nio.ByteBuffer putShort(short a);
 public abstract java.nio.ByteBuffer slice();
 public abstract java.nio.ByteBuffer slice(int a, int b);
 public abstract java.nio.CharBuffer asCharBuffer();
 public abstract java.nio.DoubleBuffer asDoubleBuffer();
 public abstract java.nio.FloatBuffer asFloatBuffer();
 public abstract java.nio.IntBuffer asIntBuffer();
 public abstract java.nio.LongBuffer asLongBuffer();
 public abstract java.nio.ShortBuffer asShortBuffer();
 public abstract long getLong();
 public abstract long getLong(int a);
 public abstract short getShort();
 public abstract short getShort(int a);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public byte[] array() {}
 public int alignmentOffset(int a, int b) {}
 public int arrayOffset() {}
 public int compareTo(java.nio.ByteBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.ByteBuffer a) {}
 public java.nio.ByteBuffer alignedSlice(int a) {}
 public java.nio.ByteBuffer clear() {}
 public java.nio.ByteBuffer flip() {}
 public java.nio.ByteBuffer get(byte[] a) {}
 public java.nio.ByteBuffer get(byte[] a, int b, int c) {}
 public java.nio.ByteBuffer get(int a, byte[] b) {}
 public java.nio.ByteBuffer get(int a, byte[] b, int c, int d) {}
 public java.nio.ByteBuffer limit(int a) {}
 public java.nio.ByteBuffer mark() {}
 public java.nio.ByteBuffer order(java.nio.ByteOrder a) {}
 public java.nio.ByteBuffer position(int a) {}
 public java.nio.ByteBuffer put(byte[] a) {}
 public java.nio.ByteBuffer put(byte[] a, int b, int c) {}
 public java.nio.ByteBuffer put(int a, byte[] b) {}
 public java.nio.ByteBuffer put(int a, byte[] b, int c, int d) {}
 public java.nio.ByteBuffer put(int a, java.nio.ByteBuffer b, int c, int d) {}
 public java.nio.ByteBuffer put(java.nio.ByteBuffer a) {}
 public java.nio.ByteBuffer reset() {}
 public java.nio.ByteBuffer rewind() {}
 public java.nio.ByteOrder order() {}
 public static java.nio.ByteBuffer allocate(int a) {}
 public static java.nio.ByteBuffer allocateDirect(int a) {}
 public static java.nio.ByteBuffer wrap(byte[] a) {}
 public static java.nio.ByteBuffer wrap(byte[] a, int b, int c) {}
}
public class ByteOrder {
 public String toString() {}
 public static java.nio.ByteOrder BIG_ENDIAN;
 public static java.nio.ByteOrder LITTLE_ENDIAN;
 public static java.nio.ByteOrder nativeOrder() {}
}
public abstract class CharBuffer extends java.nio.Buffer implements Comparable<java.nio.CharBuffer>, Appendable, CharSequence, Readable {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract char get();
 public abstract char get(int a);
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.CharBuffer asReadOnlyBuffer();
 public abstract java.nio.CharBuffer compact();
 public abstract java.nio.CharBuffer duplicate();
 public abstract java.nio.CharBuffer put(char a);
 public abstract java.nio.CharBuffer put(int a, char b);
 public abstract java.nio.CharBuffer slice();
 public abstract java.nio.CharBuffer slice(int a, int b);
 public abstract java.nio.CharBuffer subSequence(int a, int b);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public boolean isEmpty() {}
 public char charAt(int a) {}
 public char[] array() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.CharBuffer a) {}
 public int hashCode() {}
 public int length() {}
 public int mismatch(java.nio.CharBuffer a) {}
 public int read(java.nio.CharBuffer a) {}
 public java.nio.CharBuffer append(CharSequence a) {}
 public java.nio.CharBuffer append(CharSequence a, int b, int c) {}
 public java.nio.CharBuffer append(char a) {}
 public java.nio.CharBuffer clear() {}
 public java.nio.CharBuffer flip() {}
 public java.nio.CharBuffer get(char[] a) {}
 public java.nio.CharBuffer get(char[] a, int b, int c) {}
 public java.nio.CharBuffer get(int a, char[] b) {}
 public java.nio.CharBuffer get(int a, char[] b, int c, int d) {}
 public java.nio.CharBuffer limit(int a) {}
 public java.nio.CharBuffer mark() {}
 public java.nio.CharBuffer position(int a) {}
 public java.nio.CharBuffer put(String a) {}
 public java.nio.CharBuffer put(String a, int b, int c) {}
 public java.nio.CharBuffer put(char[] a) {}
 public java.nio.CharBuffer put(char[] a, int b, int c) {}
 public java.nio.CharBuffer put(int a, char[] b) {}
 public java.nio.CharBuffer put(int a, char[] b, int c, int d) {}
 public java.nio.CharBuffer put(int a, java.nio.CharBuffer b, int c, int d) {}
 public java.nio.CharBuffer put(java.nio.CharBuffer a) {}
 public java.nio.CharBuffer reset() {}
 public java.nio.CharBuffer rewind() {}
 public java.util.stream.IntStream chars() {}
 public static java.nio.CharBuffer allocate(int a) {}
 public static java.nio.CharBuffer wrap(CharSequence a) {}
 public static java.nio.CharBuffer wrap(CharSequence a, int b, int c) {}
 public static java.nio.CharBuffer wrap(char[] a) {}
 public static java.nio.CharBuffer wrap(char[] a, int b, int c) {}
}
public abstract class DoubleBuffer extends java.nio.Buffer implements Comparable<java.nio.DoubleBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract double get();
 public abstract double get(int a);
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.DoubleBuffer asReadOnlyBuffer();
 public abstract java.nio.DoubleBuffer compact();
 public abstract java.nio.DoubleBuffer duplicate();
 public abstract java.nio.DoubleBuffer put(double a);
 public abstract java.nio.DoubleBuffer put(int a, double b);
 public abstract java.nio.DoubleBuffer slice();
 public abstract java.nio.DoubleBuffer slice(int a, int b);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public double[] array() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.DoubleBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.DoubleBuffer a) {}
 public java.nio.DoubleBuffer clear() {}
 public java.nio.DoubleBuffer flip() {}
 public java.nio.DoubleBuffer get(double[] a) {}
 public java.nio.DoubleBuffer get(double[] a, int b, int c) {}
 public java.nio.DoubleBuffer get(int a, double[] b) {}
 public java.nio.DoubleBuffer get(int a, double[] b, int c, int d) {}
 public java.nio.DoubleBuffer limit(int a) {}
 public java.nio.DoubleBuffer mark() {}
 public java.nio.DoubleBuffer position(int a) {}
 public java.nio.DoubleBuffer put(double[] a) {}
 public java.nio.DoubleBuffer put(double[] a, int b, int c) {}
 public java.nio.DoubleBuffer put(int a, double[] b) {}
 public java.nio.DoubleBuffer put(int a, double[] b, int c, int d) {}
 public java.nio.DoubleBuffer put(int a, java.nio.DoubleBuffer b, int c, int d) {}
 public java.nio.DoubleBuffer put(java.nio.DoubleBuffer a) {}
 public java.nio.DoubleBuffer reset() {}
 public java.nio.DoubleBuffer rewind() {}
 public static java.nio.DoubleBuffer allocate(int a) {}
 public static java.nio.DoubleBuffer wrap(double[] a) {}
 public static java.nio.DoubleBuffer wrap(double[] a, int b, int c) {}
}
public abstract class FloatBuffer extends java.nio.Buffer implements Comparable<java.nio.FloatBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract float get();
 public abstract float get(int a);
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.FloatBuffer asReadOnlyBuffer();
 public abstract java.nio.FloatBuffer compact();
 public abstract java.nio.FloatBuffer duplicate();
 public abstract java.nio.FloatBuffer put(float a);
 public abstract java.nio.FloatBuffer put(int a, float b);
 public abstract java.nio.FloatBuffer slice();
 public abstract java.nio.FloatBuffer slice(int a, int b);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public float[] array() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.FloatBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.FloatBuffer a) {}
 public java.nio.FloatBuffer clear() {}
 public java.nio.FloatBuffer flip() {}
 public java.nio.FloatBuffer get(float[] a) {}
 public java.nio.FloatBuffer get(float[] a, int b, int c) {}
 public java.nio.FloatBuffer get(int a, float[] b) {}
 public java.nio.FloatBuffer get(int a, float[] b, int c, int d) {}
 public java.nio.FloatBuffer limit(int a) {}
 public java.nio.FloatBuffer mark() {}
 public java.nio.FloatBuffer position(int a) {}
 public java.nio.FloatBuffer put(float[] a) {}
 public java.nio.FloatBuffer put(float[] a, int b, int c) {}
 public java.nio.FloatBuffer put(int a, float[] b) {}
 public java.nio.FloatBuffer put(int a, float[] b, int c, int d) {}
 public java.nio.FloatBuffer put(int a, java.nio.FloatBuffer b, int c, int d) {}
 public java.nio.FloatBuffer put(java.nio.FloatBuffer a) {}
 public java.nio.FloatBuffer reset() {}
 public java.nio.FloatBuffer rewind() {}
 public static java.nio.FloatBuffer allocate(int a) {}
 public static java.nio.FloatBuffer wrap(float[] a) {}
 public static java.nio.FloatBuffer wrap(float[] a, int b, int c) {}
}
public abstract class IntBuffer extends java.nio.Buffer implements Comparable<java.nio.IntBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract int get();
 public abstract int get(int a);
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.IntBuffer asReadOnlyBuffer();
 public abstract java.nio.IntBuffer compact();
 public abstract java.nio.IntBuffer duplicate();
 public abstract java.nio.IntBuffer put(int a);
 public abstract java.nio.IntBuffer put(int a, int b);
 public abstract java.nio.IntBuffer slice();
 public abstract java.nio.IntBuffer slice(int a, int b);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.IntBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.IntBuffer a) {}
 public int[] array() {}
 public java.nio.IntBuffer clear() {}
 public java.nio.IntBuffer flip() {}
 public java.nio.IntBuffer get(int a, int[] b) {}
 public java.nio.IntBuffer get(int a, int[] b, int c, int d) {}
 public java.nio.IntBuffer get(int[] a) {}
 public java.nio.IntBuffer get(int[] a, int b, int c) {}
 public java.nio.IntBuffer limit(int a) {}
 public java.nio.IntBuffer mark() {}
 public java.nio.IntBuffer position(int a) {}
 public java.nio.IntBuffer put(int a, int[] b) {}
 public java.nio.IntBuffer put(int a, int[] b, int c, int d) {}
 public java.nio.IntBuffer put(int a, java.nio.IntBuffer b, int c, int d) {}
 public java.nio.IntBuffer put(int[] a) {}
 public java.nio.IntBuffer put(int[] a, int b, int c) {}
 public java.nio.IntBuffer put(java.nio.IntBuffer a) {}
 public java.nio.IntBuffer reset() {}
 public java.nio.IntBuffer rewind() {}
 public static java.nio.IntBuffer allocate(int a) {}
 public static java.nio.IntBuffer wrap(int[] a) {}
 public static java.nio.IntBuffer wrap(int[] a, int b, int c) {}
}
public class InvalidMarkException extends IllegalStateException {
 public InvalidMarkException() {}
}
public abstract class LongBuffer extends java.nio.Buffer implements Comparable<java.nio.LongBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.LongBuffer asReadOnlyBuffer();
 public abstract java.nio.LongBuffer compact();
 public abstract java.nio.LongBuffer duplicate();
 public abstract java.nio.LongBuffer put(int a, long b);
 public abstract java.nio.LongBuffer put(long a);
 public abstract java.nio.LongBuffer slice();
 public abstract java.nio.LongBuffer slice(int a, int b);
 public abstract long get();
 public abstract long get(int a);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.LongBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.LongBuffer a) {}
 public java.nio.LongBuffer clear() {}
 public java.nio.LongBuffer flip() {}
 public java.nio.LongBuffer get(int a, long[] b) {}
 public java.nio.LongBuffer get(int a, long[] b, int c, int d) {}
 public java.nio.LongBuffer get(long[] a) {}
 public java.nio.LongBuffer get(long[] a, int b, int c) {}
 public java.nio.LongBuffer limit(int a) {}
 public java.nio.LongBuffer mark() {}
 public java.nio.LongBuffer position(int a) {}
 public java.nio.LongBuffer put(int a, java.nio.LongBuffer b, int c, int d) {}
 public java.nio.LongBuffer put(int a, long[] b) {}
 public java.nio.LongBuffer put(int a, long[] b, int c, int d) {}
 public java.nio.LongBuffer put(java.nio.LongBuffer a) {}
 public java.nio.LongBuffer put(long[] a) {}
 public java.nio.LongBuffer put(long[] a, int b, int c) {}
 public java.nio.LongBuffer reset() {}
 public java.nio.LongBuffer rewind() {}
 public long[] array() {}
 public static java.nio.LongBuffer allocate(int a) {}
 public static java.nio.LongBuffer wrap(long[] a) {}
 public static java.nio.LongBuffer wrap(long[] a, int b, int c) {}
}
public abstract class MappedByteBuffer extends java.nio.ByteBuffer {
 public abstract java.nio.MappedByteBuffer compact();
 public abstract java.nio.MappedByteBuffer duplicate();
 public abstract java.nio.MappedByteBuffer slice();
 public abstract java.nio.MappedByteBuffer slice(int a, int b);
 public boolean isLoaded() {}
 public java.nio.MappedByteBuffer clear() {}
 public java.nio.MappedByteBuffer flip() {}
 public java.nio.MappedByteBuffer force() {}
 public java.nio.MappedByteBuffer force(int a, int b) {}
 public java.nio.MappedByteBuffer limit(int a) {}
 public java.nio.MappedByteBuffer load() {}
 public java.nio.MappedByteBuffer mark() {}
 public java.nio.MappedByteBuffer position(int a) {}
 public java.nio.MappedByteBuffer reset() {}
 public java.nio.MappedByteBuffer rewind() {}
}
public class ReadOnlyBufferException extends UnsupportedOperationException {
 public ReadOnlyBufferException() {}
}
public abstract class ShortBuffer extends java.nio.Buffer implements Comparable<java.nio.ShortBuffer> {
 public String toString() {}
 public abstract boolean isDirect();
 public abstract java.nio.ByteOrder order();
 public abstract java.nio.ShortBuffer asReadOnlyBuffer();
 public abstract java.nio.ShortBuffer compact();
 public abstract java.nio.ShortBuffer duplicate();
 public abstract java.nio.ShortBuffer put(int a, short b);
 public abstract java.nio.ShortBuffer put(short a);
 public abstract java.nio.ShortBuffer slice();
 public abstract java.nio.ShortBuffer slice(int a, int b);
 public abstract short get();
 public abstract short get(int a);
 public boolean equals(Object a) {}
 public boolean hasArray() {}
 public int arrayOffset() {}
 public int compareTo(java.nio.ShortBuffer a) {}
 public int hashCode() {}
 public int mismatch(java.nio.ShortBuffer a) {}
 public java.nio.ShortBuffer clear() {}
 public java.nio.ShortBuffer flip() {}
 public java.nio.ShortBuffer get(int a, short[] b) {}
 public java.nio.ShortBuffer get(int a, short[] b, int c, int d) {}
 public java.nio.ShortBuffer get(short[] a) {}
 public java.nio.ShortBuffer get(short[] a, int b, int c) {}
 public java.nio.ShortBuffer limit(int a) {}
 public java.nio.ShortBuffer mark() {}
 public java.nio.ShortBuffer position(int a) {}
 public java.nio.ShortBuffer put(int a, java.nio.ShortBuffer b, int c, int d) {}
 public java.nio.ShortBuffer put(int a, short[] b) {}
 public java.nio.ShortBuffer put(int a, short[] b, int c, int d) {}
 public java.nio.ShortBuffer put(java.nio.ShortBuffer a) {}
 public java.nio.ShortBuffer put(short[] a) {}
 public java.nio.ShortBuffer put(short[] a, int b, int c) {}
 public java.nio.ShortBuffer reset() {}
 public java.nio.ShortBuffer rewind() {}
 public short[] array() {}
 public static java.nio.ShortBuffer allocate(int a) {}
 public static java.nio.ShortBuffer wrap(short[] a) {}
 public static java.nio.ShortBuffer wrap(short[] a, int b, int c) {}
}
