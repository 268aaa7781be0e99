package java.util;
public abstract class AbstractCollection<E> implements java.util.Collection<E> {
 protected AbstractCollection() {}
 public <T> T[] toArray(T[] a) {}
 public Object[] toArray() {}
 public String toString() {}
 public abstract int size();
 public abstract java.util.Iterator<E> iterator();
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean containsAll(java.util.Collection<?> a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public void clear() {}
}
public abstract class AbstractList<E> extends java.util.AbstractCollection<E> implements java.util.List<E> {
 protected AbstractList() {}
 protected int modCount;
 protected void removeRange(int a, int b) {}
 public E remove(int a) {}
 public E set(int a, E b) {}
 public abstract E get(int a);
 public boolean add(E a) {}
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public int indexOf(Object a) {}
 public int lastIndexOf(Object a) {}
 public java.util.Iterator<E> iterator() {}
 public java.util.List<E> subList(int a, int b) {}
 public java.util.ListIterator<E> listIterator() {}
 public java.util.ListIterator<E> listIterator(int a) {}
 public void add(int a, E b) {}
 public void clear() {}
}
public abstract class AbstractMap<K, V> implements java.util.Map<K, V> {
 protected AbstractMap() {}
 protected Object clone() {}
 public String toString() {}
 public V get(Object a) {}
 public V put(K a, V b) {}
 public V remove(Object a) {}
 public abstract java.util.Set<java.util.Map.Entry<K, V>> entrySet();
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public int hashCode() {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Set<K> keySet() {}
 public void clear() {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public static class SimpleEntry<K, V> implements java.util.Map.Entry<K, V>, java.io.Serializable {
  public K getKey() {}
  public SimpleEntry(K a, V b) {}
  public SimpleEntry(java.util.Map.Entry<? extends K, ? extends V> a) {}
  public String toString() {}
  public V getValue() {}
  public V setValue(V a) {}
  public boolean equals(Object a) {}
  public int hashCode() {}
 }
 public static class SimpleImmutableEntry<K, V> implements java.util.Map.Entry<K, V>, java.io.Serializable {
  public K getKey() {}
  public SimpleImmutableEntry(K a, V b) {}
  public SimpleImmutableEntry(java.util.Map.Entry<? extends K, ? extends V> a) {}
  public String toString() {}
  public V getValue() {}
  public V setValue(V a) {}
  public boolean equals(Object a) {}
  public int hashCode() {}
 }
}
public abstract class AbstractQueue<E> extends java.util.AbstractCollection<E> implements java.util.Queue<E> {
 protected AbstractQueue() {}
 public E element() {}
 public E remove() {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public void clear() {}
}
public abstract class AbstractSequentialList<E> extends java.util.AbstractList<E> {
 protected AbstractSequentialList() {}
 public E get(int a) {}
 public E remove(int a) {}
 public E set(int a, E b) {}
 public abstract java.util.ListIterator<E> listIterator(int a);
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public java.util.Iterator<E> iterator() {}
 public void add(int a, E b) {}
}
public abstract class AbstractSet<E> extends java.util.AbstractCollection<E> implements java.util.Set<E> {
 protected AbstractSet() {}
 public boolean equals(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public int hashCode() {}
}
public class ArrayDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E>, Cloneable, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public ArrayDeque() {}
 public ArrayDeque(int a) {}
 public ArrayDeque(java.util.Collection<? extends E> a) {}
 public E element() {}
 public E getFirst() {}
 public E getLast() {}
 public E peek() {}
 public E peekFirst() {}
 public E peekLast() {}
 public E poll() {}
 public E pollFirst() {}
 public E pollLast() {}
 public E pop() {}
 public E remove() {}
 public E removeFirst() {}
 public E removeLast() {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean isEmpty() {}
 public boolean offer(E a) {}
 public boolean offerFirst(E a) {}
 public boolean offerLast(E a) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeFirstOccurrence(Object a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean removeLastOccurrence(Object a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int size() {}
 public java.util.ArrayDeque<E> clone() {}
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void addFirst(E a) {}
 public void addLast(E a) {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void push(E a) {}
}
public class ArrayList<E> extends java.util.AbstractList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {
 protected void removeRange(int a, int b) {}
 public <T> T[] toArray(T[] a) {}
 public ArrayList() {}
 public ArrayList(int a) {}
 public ArrayList(java.util.Collection<? extends E> a) {}
 public E get(int a) {}
 public E remove(int a) {}
 public E set(int a, E b) {}
 public Object clone() {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int hashCode() {}
 public int indexOf(Object a) {}
 public int lastIndexOf(Object a) {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.List<E> subList(int a, int b) {}
 public java.util.ListIterator<E> listIterator() {}
 public java.util.ListIterator<E> listIterator(int a) {}
 public java.util.Spliterator<E> spliterator() {}
 public void add(int a, E b) {}
 public void clear() {}
 public void ensureCapacity(int a) {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void replaceAll(java.util.function.UnaryOperator<E> a) {}
 public void sort(java.util.Comparator<? super E> a) {}
 public void trimToSize() {}
}
public class Arrays {
 public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {}
 public static <T extends Comparable<? super T>> int compare(T[] a, int b, int c, T[] d, int e, int f) {}
 public static <T extends Comparable<? super T>> void parallelSort(T[] a) {}
 public static <T extends Comparable<? super T>> void parallelSort(T[] a, int b, int c) {}
 public static <T, U> T[] copyOf(U[] a, int b, Class<? extends T[]> c) {}
 public static <T, U> T[] copyOfRange(U[] a, int b, int c, Class<? extends T[]> d) {}
 public static <T> T[] copyOf(T[] a, int b) {}
 public static <T> T[] copyOfRange(T[] a, int b, int c) {}
 public static <T> boolean equals(T[] a, T[] b, java.util.Comparator<? super T> c) {}
 public static <T> boolean equals(T[] a, int b, int c, T[] d, int e, int f, java.util.Comparator<? super T> g) {}
 public static <T> int binarySearch(T[] a, T b, java.util.Comparator<? super T> c) {}
 public static <T> int binarySearch(T[] a, int b, int c, T d, java.util.Comparator<? super T> e) {}
 public static <T> int compare(T[] a, T[] b, java.util.Comparator<? super T> c) {}
 public static <T> int compare(T[] a, int b, int c, T[] d, int e, int f, java.util.Comparator<? super T> g) {}
 public static <T> int mismatch(T[] a, T[] b, java.util.Comparator<? super T> c) {}
 public static <T> int mismatch(T[] a, int b, int c, T[] d, int e, int f, java.util.Comparator<? super T> g) {}
 public static <T> java.util.List<T> asList(T... a) {}
 public static <T> java.util.Spliterator<T> spliterator(T[] a) {}
 public static <T> java.util.Spliterator<T> spliterator(T[] a, int b, int c) {}
 public static <T> java.util.stream.Stream<T> stream(T[] a) {}
 public static <T> java.util.stream.Stream<T> stream(T[] a, int b, int c) {}
 public static <T> void parallelPrefix(T[] a, int b, int c, java.util.function.BinaryOperator<T> d) {}
 public static <T> void parallelPrefix(T[] a, java.util.function.BinaryOperator<T> b) {}
 public static <T> void parallelSetAll(T[] a, java.util.function.IntFunction<? extends T> b) {}
 public static <T> void parallelSort(T[] a, int b, int c, java.util.Comparator<? super T> d) {}
 public static <T> void parallelSort(T[] a, java.util.Comparator<? super T> b) {}
 public static <T> void setAll(T[] a, java.util.function.IntFunction<? extends T> b) {}
 public static <T> void sort(T[] a, int b, int c, java.util.Comparator<? super T> d) {}
 public static <T> void sort(T[] a, java.util.Comparator<? super T> b) {}
 public static String deepToString(Object[] a) {}
 public static String toString(Object[] a) {}
 public static String toString(boolean[] a) {}
 public static String toString(byte[] a) {}
 public static String toString(char[] a) {}
 public static String toString(double[] a) {}
 public static String toString(float[] a) {}
 public static String toString(int[] a) {}
 public static String toString(long[] a) {}
 public static String toString(short[] a) {}
 public static boolean deepEquals(Object[] a, Object[] b) {}
 public static boolean equals(Object[] a, Object[] b) {}
 public static boolean equals(Object[] a, int b, int c, Object[] d, int e, int f) {}
 public static boolean equals(boolean[] a, boolean[] b) {}
 public static boolean equals(boolean[] a, int b, int c, boolean[] d, int e, int f) {}
 public static boolean equals(byte[] a, byte[] b) {}
 public static boolean equals(byte[] a, int b, int c, byte[] d, int e, int f) {}
 public static boolean equals(char[] a, char[] b) {}
 public static boolean equals(char[] a, int b, int c, char[] d, int e, int f) {}
 public static boolean equals(double[] a, double[] b) {}
 public static boolean equals(double[] a, int b, int c, double[] d, int e, int f) {}
 public static boolean equals(float[] a, float[] b) {}
 public static boolean equals(float[] a, int b, int c, float[] d, int e, int f) {}
 public static boolean equals(int[] a, int b, int c, int[] d, int e, int f) {}
 public static boolean equals(int[] a, int[] b) {}
 public static boolean equals(long[] a, int b, int c, long[] d, int e, int f) {}
 public static boolean equals(long[] a, long[] b) {}
 public static boolean equals(short[] a, int b, int c, short[] d, int e, int f) {}
 public static boolean equals(short[] a, short[] b) {}
 public static boolean[] copyOf(boolean[] a, int b) {}
 public static boolean[] copyOfRange(boolean[] a, int b, int c) {}
 public static byte[] copyOf(byte[] a, int b) {}
 public static byte[] copyOfRange(byte[] a, int b, int c) {}
 public static char[] copyOf(char[] a, int b) {}
 public static char[] copyOfRange(char[] a, int b, int c) {}
 public static double[] copyOf(double[] a, int b) {}
 public static double[] copyOfRange(double[] a, int b, int c) {}
 public static float[] copyOf(float[] a, int b) {}
 public static float[] copyOfRange(float[] a, int b, int c) {}
 public static int binarySearch(Object[] a, Object b) {}
 public static int binarySearch(Object[] a, int b, int c, Object d) {}
 public static int binarySearch(byte[] a, byte b) {}
 public static int binarySearch(byte[] a, int b, int c, byte d) {}
 public static int binarySearch(char[] a, char b) {}
 public static int binarySearch(char[] a, int b, int c, char d) {}
 public static int binarySearch(double[] a, double b) {}
 public static int binarySearch(double[] a, int b, int c, double d) {}
 public static int binarySearch(float[] a, float b) {}
 public static int binarySearch(float[] a, int b, int c, float d) {}
 public static int binarySearch(int[] a, int b) {}
 public static int binarySearch(int[] a, int b, int c, int d) {}
 public static int binarySearch(long[] a, int b, int c, long d) {}
 public static int binarySearch(long[] a, long b) {}
 public static int binarySearch(short[] a, int b, int c, short d) {}
 public static int binarySearch(short[] a, short b) {}
 public static int compare(boolean[] a, boolean[] b) {}
 public static int compare(boolean[] a, int b, int c, boolean[] d, int e, int f) {}
 public static int compare(byte[] a, byte[] b) {}
 public static int compare(byte[] a, int b, int c, byte[] d, int e, int f) {}
 public static int compare(char[] a, char[] b) {}
 public static int compare(char[] a, int b, int c, char[] d, int e, int f) {}
 public static int compare(double[] a, double[] b) {}
 public static int compare(double[] a, int b, int c, double[] d, int e, int f) {}
 public static int compare(float[] a, float[] b) {}
 public static int compare(float[] a, int b, int c, float[] d, int e, int f) {}
 public static int compare(int[] a, int b, int c, int[] d, int e, int f) {}
 public static int compare(int[] a, int[] b) {}
 public static int compare(long[] a, int b, int c, long[] d, int e, int f) {}
 public static int compare(long[] a, long[] b) {}
 public static int compare(short[] a, int b, int c, short[] d, int e, int f) {}
 public static int compare(short[] a, short[] b) {}
 public static int compareUnsigned(byte[] a, byte[] b) {}
 public static int compareUnsigned(byte[] a, int b, int c, byte[] d, int e, int f) {}
 public static int compareUnsigned(int[] a, int b, int c, int[] d, int e, int f) {}
 public static int compareUnsigned(int[] a, int[] b) {}
 public static int compareUnsigned(long[] a, int b, int c, long[] d, int e, int f) {}
 public static int compareUnsigned(long[] a, long[] b) {}
 public static int compareUnsigned(short[] a, int b, int c, short[] d, int e, int f) {}
 public static int compareUnsigned(short[] a, short[] b) {}
 public static int deepHashCode(Object[] a) {}
 public static int hashCode(Object[] a) {}
 public static int hashCode(boolean[] a) {}
 public static int hashCode(byte[] a) {}
 public static int hashCode(char[] a) {}
 public static int hashCode(double[] a) {}
 public static int hashCode(float[] a) {}
 public static int hashCode(int[] a) {}
 public static int hashCode(long[] a) {}
 public static int hashCode(short[] a) {}
 public static int mismatch(Object[] a, Object[] b) {}
 public static int mismatch(Object[] a, int b, int c, Object[] d, int e, int f) {}
 public static int mismatch(boolean[] a, boolean[] b) {}
 public static int mismatch(boolean[] a, int b, int c, boolean[] d, int e, int f) {}
 public static int mismatch(byte[] a, byte[] b) {}
 public static int mismatch(byte[] a, int b, int c, byte[] d, int e, int f) {}
 public static int mismatch(char[] a, char[] b) {}
 public static int mismatch(char[] a, int b, int c, char[] d, int e, int f) {}
 public static int mismatch(double[] a, double[] b) {}
 public static int mismatch(double[] a, int b, int c, double[] d, int e, int f) {}
 public static int mismatch(float[] a, float[] b) {}
 public static int mismatch(float[] a, int b, int c, float[] d, int e, int f) {}
 public static int mismatch(int[] a, int b, int c, int[] d, int e, int f) {}
 public static int mismatch(int[] a, int[] b) {}
 public static int mismatch(long[] a, int b, int c, long[] d, int e, int f) {}
 public static int mismatch(long[] a, long[] b) {}
 public static int mismatch(short[] a, int b, int c, short[] d, int e, int f) {}
 public static int mismatch(short[] a, short[] b) {}
 public static int[] copyOf(int[] a, int b) {}
 public static int[] copyOfRange(int[] a, int b, int c) {}
 public static java.util.Spliterator.OfDouble spliterator(double[] a) {}
 public static java.util.Spliterator.OfDouble spliterator(double[] a, int b, int c) {}
 public static java.util.Spliterator.OfInt spliterator(int[] a) {}
 public static java.util.Spliterator.OfInt spliterator(int[] a, int b, int c) {}
 public static java.util.Spliterator.OfLong spliterator(long[] a) {}
 public static java.util.Spliterator.OfLong spliterator(long[] a, int b, int c) {}
 public static java.util.stream.DoubleStream stream(double[] a) {}
 public static java.util.stream.DoubleStream stream(double[] a, int b, int c) {}
 public static java.util.stream.IntStream stream(int[] a) {}
 public static java.util.stream.IntStream stream(int[] a, int b, int c) {}
 public static java.util.stream.LongStream stream(long[] a) {}
 public static java.util.stream.LongStream stream(long[] a, int b, int c) {}
 public static long[] copyOf(long[] a, int b) {}
 public static long[] copyOfRange(long[] a, int b, int c) {}
 public static short[] copyOf(short[] a, int b) {}
 public static short[] copyOfRange(short[] a, int b, int c) {}
 public static void fill(Object[] a, Object b) {}
 public static void fill(Object[] a, int b, int c, Object d) {}
 public static void fill(boolean[] a, boolean b) {}
 public static void fill(boolean[] a, int b, int c, boolean d) {}
 public static void fill(byte[] a, byte b) {}
 public static void fill(byte[] a, int b, int c, byte d) {}
 public static void fill(char[] a, char b) {}
 public static void fill(char[] a, int b, int c, char d) {}
 public static void fill(double[] a, double b) {}
 public static void fill(double[] a, int b, int c, double d) {}
 public static void fill(float[] a, float b) {}
 public static void fill(float[] a, int b, int c, float d) {}
 public static void fill(int[] a, int b) {}
 public static void fill(int[] a, int b, int c, int d) {}
 public static void fill(long[] a, int b, int c, long d) {}
 public static void fill(long[] a, long b) {}
 public static void fill(short[] a, int b, int c, short d) {}
 public static void fill(short[] a, short b) {}
 public static void parallelPrefix(double[] a, int b, int c, java.util.function.DoubleBinaryOperator d) {}
 public static void parallelPrefix(double[] a, java.util.function.DoubleBinaryOperator b) {}
 public static void parallelPrefix(int[] a, int b, int c, java.util.function.IntBinaryOperator d) {}
 public static void parallelPrefix(int[] a, java.util.function.IntBinaryOperator b) {}
 public static void parallelPrefix(long[] a, int b, int c, java.util.function.LongBinaryOperator d) {}
 public static void parallelPrefix(long[] a, java.util.function.LongBinaryOperator b) {}
 public static void parallelSetAll(double[] a, java.util.function.IntToDoubleFunction b) {}
 public static void parallelSetAll(int[] a, java.util.function.IntUnaryOperator b) {}
 public static void parallelSetAll(long[] a, java.util.function.IntToLongFunction b) {}
 public static void parallelSort(byte[] a) {}
 public static void parallelSort(byte[] a, int b, int c) {}
 public static void parallelSort(char[] a) {}
 public static void parallelSort(char[] a, int b, int c) {}
 public static void parallelSort(double[] a) {}
 public static void parallelSort(double[] a, int b, int c) {}
 public static void parallelSort(float[] a) {}
 public static void parallelSort(float[] a, int b, int c) {}
 public static void parallelSort(int[] a) {}
 public static void parallelSort(int[] a, int b, int c) {}
 public static void parallelSort(long[] a) {}
 public static void parallelSort(long[] a, int b, int c) {}
 public static void parallelSort(short[] a) {}
 public static void parallelSort(short[] a, int b, int c) {}
 public static void setAll(double[] a, java.util.function.IntToDoubleFunction b) {}
 public static void setAll(int[] a, java.util.function.IntUnaryOperator b) {}
 public static void setAll(long[] a, java.util.function.IntToLongFunction b) {}
 public static void sort(Object[] a) {}
 public static void sort(Object[] a, int b, int c) {}
 public static void sort(byte[] a) {}
 public static void sort(byte[] a, int b, int c) {}
 public static void sort(char[] a) {}
 public static void sort(char[] a, int b, int c) {}
 public static void sort(double[] a) {}
 public static void sort(double[] a, int b, int c) {}
 public static void sort(float[] a) {}
 public static void sort(float[] a, int b, int c) {}
 public static void sort(int[] a) {}
 public static void sort(int[] a, int b, int c) {}
 public static void sort(long[] a) {}
 public static void sort(long[] a, int b, int c) {}
 public static void sort(short[] a) {}
 public static void sort(short[] a, int b, int c) {}
}
public class Base64 {
 public static java.util.Base64.Decoder getDecoder() {}
 public static java.util.Base64.Decoder getMimeDecoder() {}
 public static java.util.Base64.Decoder getUrlDecoder() {}
 public static java.util.Base64.Encoder getEncoder() {}
 public static java.util.Base64.Encoder getMimeEncoder() {}
 public static java.util.Base64.Encoder getMimeEncoder(int a, byte[] b) {}
 public static java.util.Base64.Encoder getUrlEncoder() {}
 public static class Decoder {
  public byte[] decode(String a) {}
  public byte[] decode(byte[] a) {}
  public int decode(byte[] a, byte[] b) {}
  public java.io.InputStream wrap(java.io.InputStream a) {}
  public java.nio.ByteBuffer decode(java.nio.ByteBuffer a) {}
 }
 public static class Encoder {
  public String encodeToString(byte[] a) {}
  public byte[] encode(byte[] a) {}
  public int encode(byte[] a, byte[] b) {}
  public java.io.OutputStream wrap(java.io.OutputStream a) {}
  public java.nio.ByteBuffer encode(java.nio.ByteBuffer a) {}
  public java.util.Base64.Encoder withoutPadding() {}
 }
}
public class BitSet implements Cloneable, java.io.Serializable {
 public BitSet() {}
 public BitSet(int a) {}
 public Object clone() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean get(int a) {}
 public boolean intersects(java.util.BitSet a) {}
 public boolean isEmpty() {}
 public byte[] toByteArray() {}
 public int cardinality() {}
 public int hashCode() {}
 public int length() {}
 public int nextClearBit(int a) {}
 public int nextSetBit(int a) {}
 public int previousClearBit(int a) {}
 public int previousSetBit(int a) {}
 public int size() {}
 public java.util.BitSet get(int a, int b) {}
 public java.util.stream.IntStream stream() {}
 public long[] toLongArray() {}
 public static java.util.BitSet valueOf(byte[] a) {}
 public static java.util.BitSet valueOf(java.nio.ByteBuffer a) {}
 public static java.util.BitSet valueOf(java.nio.LongBuffer a) {}
 public static java.util.BitSet valueOf(long[] a) {}
 public void and(java.util.BitSet a) {}
 public void andNot(java.util.BitSet a) {}
 public void clear() {}
 public void clear(int a) {}
 public void clear(int a, int b) {}
 public void flip(int a) {}
 public void flip(int a, int b) {}
 public void or(java.util.BitSet a) {}
 public void set(int a) {}
 public void set(int a, boolean b) {}
 public void set(int a, int b) {}
 public void set(int a, int b, boolean c) {}
 public void xor(java.util.BitSet a) {}
}
public abstract class Calendar implements java.io.Serializable, Cloneable, Comparable<java.util.Calendar> {
 protected Calendar() {}
 protected Calendar(java.util.TimeZone a, java.util.Locale b) {}
 protected abstract void computeFields();
 protected abstract void computeTime();
 protected boolean areFieldsSet;
 protected boolean isTimeSet;
 protected boolean[] isSet;
 protected int internalGet(int a) {}
 protected int[] fields;
 protected long time;
 protected void complete() {}
 public Object clone() {}
 public String getCalendarType() {}
 public String getDisplayName(int a, int b, java.util.Locale c) {}
 public String toString() {}
 public abstract int getGreatestMinimum(int a);
 public abstract int getLeastMaximum(int a);
 public abstract int getMaximum(int a);
 public abstract int getMinimum(int a);
 public abstract void add(int a, int b);
 public abstract void roll(int a, boolean b);
 public boolean after(Object a) {}
 public boolean before(Object a) {}
 public boolean equals(Object a) {}
 public boolean isLenient() {}
 public boolean isSet(int a) {}
 public boolean isWeekDateSupported() {}
 public int compareTo(java.util.Calendar a) {}
 public int get(int a) {}
 public int getActualMaximum(int a) {}
 public int getActualMinimum(int a) {}
 public int getFirstDayOfWeek() {}
 public int getMinimalDaysInFirstWeek() {}
 public int getWeekYear() {}
 public int getWeeksInWeekYear() {}
 public int hashCode() {}
 public java.time.Instant toInstant() {}
 public java.util.Date getTime() {}
 public java.util.Map<String, Integer> getDisplayNames(int a, int b, java.util.Locale c) {}
 public java.util.TimeZone getTimeZone() {}
 public long getTimeInMillis() {}
 public static int ALL_STYLES;
 public static int AM;
 public static int AM_PM;
 public static int APRIL;
 public static int AUGUST;
 public static int DATE;
 public static int DAY_OF_MONTH;
 public static int DAY_OF_WEEK;
 public static int DAY_OF_WEEK_IN_MONTH;
 public static int DAY_OF_YEAR;
 public static int DECEMBER;
 public static int DST_OFFSET;
 public static int ERA;
 public static int FEBRUARY;
 public static int FIELD_COUNT;
 public static int FRIDAY;
 public static int HOUR;
 public static int HOUR_OF_DAY;
 public static int JANUARY;
 public static int JULY;
 public static int JUNE;
 public static int LONG;
 public static int LONG_FORMAT;
 public static int LONG_STANDALONE;
 public static int MARCH;
 public static int MAY;
 public static int MILLISECOND;
 public static int MINUTE;
 public static int MONDAY;
 public static int MONTH;
 public static int NARROW_FORMAT;
 public static int NARROW_STANDALONE;
 public static int NOVEMBER;
 public static int OCTOBER;
 public static int PM;
 public static int SATURDAY;
 public static int SECOND;
 public static int SEPTEMBER;
 public static int SHORT;
 public static int SHORT_FORMAT;
 public static int SHORT_STANDALONE;
 public static int SUNDAY;
 public static int THURSDAY;
 public static int TUESDAY;
 public static int UNDECIMBER;
 public static int WEDNESDAY;
 public static int WEEK_OF_MONTH;
 public static int WEEK_OF_YEAR;
 public static int YEAR;
 public static int ZONE_OFFSET;
 public static java.util.Calendar getInstance() {}
 public static java.util.Calendar getInstance(java.util.Locale a) {}
 public static java.util.Calendar getInstance(java.util.TimeZone a) {}
 public static java.util.Calendar getInstance(java.util.TimeZone a, java.util.Locale b) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public static java.util.Set<String> getAvailableCalendarTypes() {}
 public void clear() {}
 public void clear(int a) {}
 public void roll(int a, int b) {}
 public void set(int a, int b) {}
 public void set(int a, int b, int c) {}
 public void set(int a, int b, int c, int d, int e) {}
 public void set(int a, int b, int c, int d, int e, int f) {}
 public void setFirstDayOfWeek(int a) {}
 public void setLenient(boolean a) {}
 public void setMinimalDaysInFirstWeek(int a) {}
 public void setTime(java.util.Date a) {}
 public void setTimeInMillis(long a) {}
 public void setTimeZone(java.util.TimeZone a) {}
 public void setWeekDate(int a, int b, int c) {}
 public static class Builder {
  public Builder() {}
  public java.util.Calendar build() {}
  public java.util.Calendar.Builder set(int a, int b) {}
  public java.util.Calendar.Builder setCalendarType(String a) {}
  public java.util.Calendar.Builder setDate(int a, int b, int c) {}
  public java.util.Calendar.Builder setFields(int... a) {}
  public java.util.Calendar.Builder setInstant(java.util.Date a) {}
  public java.util.Calendar.Builder setInstant(long a) {}
  public java.util.Calendar.Builder setLenient(boolean a) {}
  public java.util.Calendar.Builder setLocale(java.util.Locale a) {}
  public java.util.Calendar.Builder setTimeOfDay(int a, int b, int c) {}
  public java.util.Calendar.Builder setTimeOfDay(int a, int b, int c, int d) {}
  public java.util.Calendar.Builder setTimeZone(java.util.TimeZone a) {}
  public java.util.Calendar.Builder setWeekDate(int a, int b, int c) {}
  public java.util.Calendar.Builder setWeekDefinition(int a, int b) {}
 }
}
public interface Collection<E> extends Iterable<E> {
 <T> T[] toArray(T[] a);
 Object[] toArray();
 boolean add(E a);
 boolean addAll(java.util.Collection<? extends E> a);
 boolean contains(Object a);
 boolean containsAll(java.util.Collection<?> a);
 boolean equals(Object a);
 boolean isEmpty();
 boolean remove(Object a);
 boolean removeAll(java.util.Collection<?> a);
 boolean retainAll(java.util.Collection<?> a);
 default <T> T[] toArray(java.util.function.IntFunction<T[]> a) {}
 default boolean removeIf(java.util.function.Predicate<? super E> a) {}
 default java.util.Spliterator<E> spliterator() {}
 default java.util.stream.Stream<E> parallelStream() {}
 default java.util.stream.Stream<E> stream() {}
 int hashCode();
 int size();
 java.util.Iterator<E> iterator();
 void clear();
}
public class Collections {
 public static <E> java.util.Collection<E> checkedCollection(java.util.Collection<E> a, Class<E> b) {}
 public static <E> java.util.List<E> checkedList(java.util.List<E> a, Class<E> b) {}
 public static <E> java.util.NavigableSet<E> checkedNavigableSet(java.util.NavigableSet<E> a, Class<E> b) {}
 public static <E> java.util.NavigableSet<E> emptyNavigableSet() {}
 public static <E> java.util.Queue<E> checkedQueue(java.util.Queue<E> a, Class<E> b) {}
 public static <E> java.util.Set<E> checkedSet(java.util.Set<E> a, Class<E> b) {}
 public static <E> java.util.Set<E> newSetFromMap(java.util.Map<E, Boolean> a) {}
 public static <E> java.util.SortedSet<E> checkedSortedSet(java.util.SortedSet<E> a, Class<E> b) {}
 public static <E> java.util.SortedSet<E> emptySortedSet() {}
 public static <K, V> java.util.Map<K, V> checkedMap(java.util.Map<K, V> a, Class<K> b, Class<V> c) {}
 public static <K, V> java.util.Map<K, V> emptyMap() {}
 public static <K, V> java.util.Map<K, V> singletonMap(K a, V b) {}
 public static <K, V> java.util.Map<K, V> synchronizedMap(java.util.Map<K, V> a) {}
 public static <K, V> java.util.Map<K, V> unmodifiableMap(java.util.Map<? extends K, ? extends V> a) {}
 public static <K, V> java.util.NavigableMap<K, V> checkedNavigableMap(java.util.NavigableMap<K, V> a, Class<K> b, Class<V> c) {}
 public static <K, V> java.util.NavigableMap<K, V> emptyNavigableMap() {}
 public static <K, V> java.util.NavigableMap<K, V> synchronizedNavigableMap(java.util.NavigableMap<K, V> a) {}
 public static <K, V> java.util.NavigableMap<K, V> unmodifiableNavigableMap(java.util.NavigableMap<K, ? extends V> a) {}
 public static <K, V> java.util.SortedMap<K, V> checkedSortedMap(java.util.SortedMap<K, V> a, Class<K> b, Class<V> c) {}
 public static <K, V> java.util.SortedMap<K, V> emptySortedMap() {}
 public static <K, V> java.util.SortedMap<K, V> synchronizedSortedMap(java.util.SortedMap<K, V> a) {}
 public static <K, V> java.util.SortedMap<K, V> unmodifiableSortedMap(java.util.SortedMap<K, ? extends V> a) {}
 public static <T extends Comparable<? super T>> T max(java.util.Collection<? extends T> a) {}
 public static <T extends Comparable<? super T>> T min(java.util.Collection<? extends T> a) {}
 public static <T extends Comparable<? super T>> void sort(java.util.List<T> a) {}
 public static <T> T max(java.util.Collection<? extends T> a, java.util.Comparator<? super T> b) {}
 public static <T> T min(java.util.Collection<? extends T> a, java.util.Comparator<? super T> b) {}
 public static <T> boolean addAll(java.util.Collection<? super T> a, T... b) {}
 public static <T> boolean replaceAll(java.util.List<T> a, T b, T c) {}
 public static <T> int binarySearch(java.util.List<? extends Comparable<? super T>> a, T b) {}
 public static <T> int binarySearch(java.util.List<? extends T> a, T b, java.util.Comparator<? super T> c) {}
 public static <T> java.util.ArrayList<T> list(java.util.Enumeration<T> a) {}
 public static <T> java.util.Collection<T> synchronizedCollection(java.util.Collection<T> a) {}
 public static <T> java.util.Collection<T> unmodifiableCollection(java.util.Collection<? extends T> a) {}
 public static <T> java.util.Comparator<T> reverseOrder() {}
 public static <T> java.util.Comparator<T> reverseOrder(java.util.Comparator<T> a) {}
 public static <T> java.util.Enumeration<T> emptyEnumeration() {}
 public static <T> java.util.Enumeration<T> enumeration(java.util.Collection<T> a) {}
 public static <T> java.util.Iterator<T> emptyIterator() {}
 public static <T> java.util.List<T> emptyList() {}
 public static <T> java.util.List<T> nCopies(int a, T b) {}
 public static <T> java.util.List<T> singletonList(T a) {}
 public static <T> java.util.List<T> synchronizedList(java.util.List<T> a) {}
 public static <T> java.util.List<T> unmodifiableList(java.util.List<? extends T> a) {}
 public static <T> java.util.ListIterator<T> emptyListIterator() {}
 public static <T> java.util.NavigableSet<T> synchronizedNavigableSet(java.util.NavigableSet<T> a) {}
 public static <T> java.util.NavigableSet<T> unmodifiableNavigableSet(java.util.NavigableSet<T> a) {}
 public static <T> java.util.Queue<T> asLifoQueue(java.util.Deque<T> a) {}
 public static <T> java.util.Set<T> emptySet() {}
 public static <T> java.util.Set<T> singleton(T a) {}
 public static <T> java.util.Set<T> synchronizedSet(java.util.Set<T> a) {}
 public static <T> java.util.Set<T> unmodifiableSet(java.util.Set<? extends T> a) {}
 public static <T> java.util.SortedSet<T> synchronizedSortedSet(java.util.SortedSet<T> a) {}
 public static <T> java.util.SortedSet<T> unmodifiableSortedSet(java.util.SortedSet<T> a) {}
 public static <T> void copy(java.util.List<? super T> a, java.util.List<? extends T> b) {}
 public static <T> void fill(java.util.List<? super T> a, T b) {}
 public static <T> void sort(java.util.List<T> a, java.util.Comparator<? super T> b) {}
 public static boolean disjoint(java.util.Collection<?> a, java.util.Collection<?> b) {}
 public static int frequency(java.util.Collection<?> a, Object b) {}
 public static int indexOfSubList(java.util.List<?> a, java.util.List<?> b) {}
 public static int lastIndexOfSubList(java.util.List<?> a, java.util.List<?> b) {}
 public static java.util.List EMPTY_LIST;
 public static java.util.Map EMPTY_MAP;
 public static java.util.Set EMPTY_SET;
 public static void reverse(java.util.List<?> a) {}
 public static void rotate(java.util.List<?> a, int b) {}
 public static void shuffle(java.util.List<?> a) {}
 public static void shuffle(java.util.List<?> a, java.util.Random b) {}
 public static void swap(java.util.List<?> a, int b, int c) {}
}
public interface Comparator<T> {
 boolean equals(Object a);
 default <U extends Comparable<? super U>> java.util.Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> a) {}
 default <U> java.util.Comparator<T> thenComparing(java.util.function.Function<? super T, ? extends U> a, java.util.Comparator<? super U> b) {}
 default java.util.Comparator<T> reversed() {}
 default java.util.Comparator<T> thenComparing(java.util.Comparator<? super T> a) {}
 default java.util.Comparator<T> thenComparingDouble(java.util.function.ToDoubleFunction<? super T> a) {}
 default java.util.Comparator<T> thenComparingInt(java.util.function.ToIntFunction<? super T> a) {}
 default java.util.Comparator<T> thenComparingLong(java.util.function.ToLongFunction<? super T> a) {}
 int compare(T a, T b);
 static <T extends Comparable<? super T>> java.util.Comparator<T> naturalOrder() {}
 static <T extends Comparable<? super T>> java.util.Comparator<T> reverseOrder() {}
 static <T, U extends Comparable<? super U>> java.util.Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> a) {}
 static <T, U> java.util.Comparator<T> comparing(java.util.function.Function<? super T, ? extends U> a, java.util.Comparator<? super U> b) {}
 static <T> java.util.Comparator<T> comparingDouble(java.util.function.ToDoubleFunction<? super T> a) {}
 static <T> java.util.Comparator<T> comparingInt(java.util.function.ToIntFunction<? super T> a) {}
 static <T> java.util.Comparator<T> comparingLong(java.util.function.ToLongFunction<? super T> a) {}
 static <T> java.util.Comparator<T> nullsFirst(java.util.Comparator<? super T> a) {}
 static <T> java.util.Comparator<T> nullsLast(java.util.Comparator<? super T> a) {}
}
public class ConcurrentModificationException extends RuntimeException {
 public ConcurrentModificationException() {}
 public ConcurrentModificationException(String a) {}
 public ConcurrentModificationException(String a, Throwable b) {}
 public ConcurrentModificationException(Throwable a) {}
}
public class Currency implements java.io.Serializable {
 public String getCurrencyCode() {}
 public String getDisplayName() {}
 public String getDisplayName(java.util.Locale a) {}
 public String getNumericCodeAsString() {}
 public String getSymbol() {}
 public String getSymbol(java.util.Locale a) {}
 public String toString() {}
 public int getDefaultFractionDigits() {}
 public int getNumericCode() {}
 public static java.util.Currency getInstance(String a) {}
 public static java.util.Currency getInstance(java.util.Locale a) {}
 public static java.util.Set<java.util.Currency> getAvailableCurrencies() {}
}
public class Date implements java.io.Serializable, Cloneable, Comparable<java.util.Date> {
 public Date() {}
 public Date(String a) {}
 public Date(int a, int b, int c) {}
 public Date(int a, int b, int c, int d, int e) {}
 public Date(int a, int b, int c, int d, int e, int f) {}
 public Date(long a) {}
 public Object clone() {}
 public String toGMTString() {}
 public String toLocaleString() {}
 public String toString() {}
 public boolean after(java.util.Date a) {}
 public boolean before(java.util.Date a) {}
 public boolean equals(Object a) {}
 public int compareTo(java.util.Date a) {}
 public int getDate() {}
 public int getDay() {}
 public int getHours() {}
 public int getMinutes() {}
 public int getMonth() {}
 public int getSeconds() {}
 public int getTimezoneOffset() {}
 public int getYear() {}
 public int hashCode() {}
 public java.time.Instant toInstant() {}
 public long getTime() {}
 public static java.util.Date from(java.time.Instant a) {}
 public static long UTC(int a, int b, int c, int d, int e, int f) {}
 public static long parse(String a) {}
 public void setDate(int a) {}
 public void setHours(int a) {}
 public void setMinutes(int a) {}
 public void setMonth(int a) {}
 public void setSeconds(int a) {}
 public void setTime(long a) {}
 public void setYear(int a) {}
}
public interface Deque<E> extends java.util.Queue<E> {
 E element();
 E getFirst();
 E getLast();
 E peek();
 E peekFirst();
 E peekLast();
 E poll();
 E pollFirst();
 E pollLast();
 E pop();
 E remove();
 E removeFirst();
 E removeLast();
 boolean add(E a);
 boolean addAll(java.util.Collection<? extends E> a);
 boolean contains(Object a);
 boolean offer(E a);
 boolean offerFirst(E a);
 boolean offerLast(E a);
 boolean remove(Object a);
 boolean removeFirstOccurrence(Object a);
 boolean removeLastOccurrence(Object a);
 int size();
 java.util.Iterator<E> descendingIterator();
 java.util.Iterator<E> iterator();
 void addFirst(E a);
 void addLast(E a);
 void push(E a);
}
public abstract class Dictionary<K, V> {
 public Dictionary() {}
 public abstract V get(Object a);
 public abstract V put(K a, V b);
 public abstract V remove(Object a);
 public abstract boolean isEmpty();
 public abstract int size();
 public abstract java.util.Enumeration<K> keys();
 public abstract java.util.Enumeration<V> elements();
}
public class DoubleSummaryStatistics implements java.util.function.DoubleConsumer {
 public DoubleSummaryStatistics() {}
 public DoubleSummaryStatistics(long a, double b, double c, double d) {}
 public String toString() {}
 public double getAverage() {}
 public double getMax() {}
 public double getMin() {}
 public double getSum() {}
 public long getCount() {}
 public void accept(double a) {}
 public void combine(java.util.DoubleSummaryStatistics a) {}
}
public class DuplicateFormatFlagsException extends java.util.IllegalFormatException {
 public DuplicateFormatFlagsException(String a) {}
 public String getFlags() {}
 public String getMessage() {}
}
public class EmptyStackException extends RuntimeException {
 public EmptyStackException() {}
}
public class EnumMap<K extends Enum<K>, V> extends java.util.AbstractMap<K, V> implements java.io.Serializable, Cloneable {
 public EnumMap(Class<K> a) {}
 public EnumMap(java.util.EnumMap<K, ? extends V> a) {}
 public EnumMap(java.util.Map<K, ? extends V> a) {}
 public V get(Object a) {}
 public V put(K a, V b) {}
 public V remove(Object a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.EnumMap<K, V> clone() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
}
public abstract class EnumSet<E extends Enum<E>> extends java.util.AbstractSet<E> implements Cloneable, java.io.Serializable {
 public java.util.EnumSet<E> clone() {}
 public static <E extends Enum<E>> java.util.EnumSet<E> allOf(Class<E> a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> complementOf(java.util.EnumSet<E> a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> copyOf(java.util.Collection<E> a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> copyOf(java.util.EnumSet<E> a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> noneOf(Class<E> a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a, E b) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a, E b, E c) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a, E b, E c, E d) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a, E b, E c, E d, E e) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> of(E a, E... b) {}
 public static <E extends Enum<E>> java.util.EnumSet<E> range(E a, E b) {}
}
public interface Enumeration<E> {
 E nextElement();
 boolean hasMoreElements();
 default java.util.Iterator<E> asIterator() {}
}
public interface EventListener {
}
public abstract class EventListenerProxy<T extends java.util.EventListener> implements java.util.EventListener {
 public EventListenerProxy(T a) {}
 public T getListener() {}
}
public class EventObject implements java.io.Serializable {
 protected Object source;
 public EventObject(Object a) {}
 public Object getSource() {}
 public String toString() {}
}
public class FormatFlagsConversionMismatchException extends java.util.IllegalFormatException {
 public FormatFlagsConversionMismatchException(String a, char b) {}
 public String getFlags() {}
 public String getMessage() {}
 public char getConversion() {}
}
public interface Formattable {
 void formatTo(java.util.Formatter a, int b, int c, int d);
}
public class FormattableFlags {
 public static int ALTERNATE;
 public static int LEFT_JUSTIFY;
 public static int UPPERCASE;
}
public class Formatter implements java.io.Closeable, java.io.Flushable {
 public Appendable out() {}
 public Formatter() {}
 public Formatter(Appendable a) {}
 public Formatter(Appendable a, java.util.Locale b) {}
 public Formatter(String a) {}
 public Formatter(String a, String b) {}
 public Formatter(String a, String b, java.util.Locale c) {}
 public Formatter(String a, java.nio.charset.Charset b, java.util.Locale c) {}
 public Formatter(java.io.File a) {}
 public Formatter(java.io.File a, String b) {}
 public Formatter(java.io.File a, String b, java.util.Locale c) {}
 public Formatter(java.io.File a, java.nio.charset.Charset b, java.util.Locale c) {}
 public Formatter(java.io.OutputStream a) {}
 public Formatter(java.io.OutputStream a, String b) {}
 public Formatter(java.io.OutputStream a, String b, java.util.Locale c) {}
 public Formatter(java.io.OutputStream a, java.nio.charset.Charset b, java.util.Locale c) {}
 public Formatter(java.io.PrintStream a) {}
 public Formatter(java.util.Locale a) {}
 public String toString() {}
 public java.io.IOException ioException() {}
 public java.util.Formatter format(String a, Object... b) {}
 public java.util.Formatter format(java.util.Locale a, String b, Object... c) {}
 public java.util.Locale locale() {}
 public void close() {}
 public void flush() {}
 public enum BigDecimalLayoutForm {
  SCIENTIFIC, DECIMAL_FLOAT;
  public static java.util.Formatter.BigDecimalLayoutForm valueOf(String a) {}
  public static java.util.Formatter.BigDecimalLayoutForm[] values() {}
 }
}
public class FormatterClosedException extends IllegalStateException {
 public FormatterClosedException() {}
}
public class GregorianCalendar extends java.util.Calendar {
 protected void computeFields() {}
 protected void computeTime() {}
 public GregorianCalendar() {}
 public GregorianCalendar(int a, int b, int c) {}
 public GregorianCalendar(int a, int b, int c, int d, int e) {}
 public GregorianCalendar(int a, int b, int c, int d, int e, int f) {}
 public GregorianCalendar(java.util.Locale a) {}
 public GregorianCalendar(java.util.TimeZone a) {}
 public GregorianCalendar(java.util.TimeZone a, java.util.Locale b) {}
 public Object clone() {}
 public String getCalendarType() {}
 public boolean equals(Object a) {}
 public boolean isLeapYear(int a) {}
 public boolean isWeekDateSupported() {}
 public int getActualMaximum(int a) {}
 public int getActualMinimum(int a) {}
 public int getGreatestMinimum(int a) {}
 public int getLeastMaximum(int a) {}
 public int getMaximum(int a) {}
 public int getMinimum(int a) {}
 public int getWeekYear() {}
 public int getWeeksInWeekYear() {}
 public int hashCode() {}
 public java.time.ZonedDateTime toZonedDateTime() {}
 public java.util.Date getGregorianChange() {}
 public java.util.TimeZone getTimeZone() {}
 public static int AD;
 public static int BC;
 public static java.util.GregorianCalendar from(java.time.ZonedDateTime a) {}
 public void add(int a, int b) {}
 public void roll(int a, boolean b) {}
 public void roll(int a, int b) {}
 public void setGregorianChange(java.util.Date a) {}
 public void setTimeZone(java.util.TimeZone a) {}
 public void setWeekDate(int a, int b, int c) {}
}
public class HashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V>, Cloneable, java.io.Serializable {
 public HashMap() {}
 public HashMap(int a) {}
 public HashMap(int a, float b) {}
 public HashMap(java.util.Map<? extends K, ? extends V> a) {}
 public Object clone() {}
 public V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 public V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V get(Object a) {}
 public V getOrDefault(Object a, V b) {}
 public V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 public V put(K a, V b) {}
 public V putIfAbsent(K a, V b) {}
 public V remove(Object a) {}
 public V replace(K a, V b) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a, Object b) {}
 public boolean replace(K a, V b, V c) {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class HashSet<E> extends java.util.AbstractSet<E> implements java.util.Set<E>, Cloneable, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public HashSet() {}
 public HashSet(int a) {}
 public HashSet(int a, float b) {}
 public HashSet(java.util.Collection<? extends E> a) {}
 public Object clone() {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
}
public class Hashtable<K, V> extends java.util.Dictionary<K, V> implements java.util.Map<K, V>, Cloneable, java.io.Serializable {
 protected void rehash() {}
 public Hashtable() {}
 public Hashtable(int a) {}
 public Hashtable(int a, float b) {}
 public Hashtable(java.util.Map<? extends K, ? extends V> a) {}
 public Object clone() {}
 public String toString() {}
 public V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 public V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V get(Object a) {}
 public V getOrDefault(Object a, V b) {}
 public V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 public V put(K a, V b) {}
 public V putIfAbsent(K a, V b) {}
 public V remove(Object a) {}
 public V replace(K a, V b) {}
 public boolean contains(Object a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a, Object b) {}
 public boolean replace(K a, V b, V c) {}
 public int hashCode() {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Enumeration<K> keys() {}
 public java.util.Enumeration<V> elements() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class HexFormat {
 public <A extends Appendable> A formatHex(A a, byte[] b) {}
 public <A extends Appendable> A formatHex(A a, byte[] b, int c, int d) {}
 public <A extends Appendable> A toHexDigits(A a, byte b) {}
 public String delimiter() {}
 public String formatHex(byte[] a) {}
 public String formatHex(byte[] a, int b, int c) {}
 public String prefix() {}
 public String suffix() {}
 public String toHexDigits(byte a) {}
 public String toHexDigits(char a) {}
 public String toHexDigits(int a) {}
 public String toHexDigits(long a) {}
 public String toHexDigits(long a, int b) {}
 public String toHexDigits(short a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isUpperCase() {}
 public byte[] parseHex(CharSequence a) {}
 public byte[] parseHex(CharSequence a, int b, int c) {}
 public byte[] parseHex(char[] a, int b, int c) {}
 public char toHighHexDigit(int a) {}
 public char toLowHexDigit(int a) {}
 public int hashCode() {}
 public java.util.HexFormat withDelimiter(String a) {}
 public java.util.HexFormat withLowerCase() {}
 public java.util.HexFormat withPrefix(String a) {}
 public java.util.HexFormat withSuffix(String a) {}
 public java.util.HexFormat withUpperCase() {}
 public static boolean isHexDigit(int a) {}
 public static int fromHexDigit(int a) {}
 public static int fromHexDigits(CharSequence a) {}
 public static int fromHexDigits(CharSequence a, int b, int c) {}
 public static java.util.HexFormat of() {}
 public static java.util.HexFormat ofDelimiter(String a) {}
 public static long fromHexDigitsToLong(CharSequence a) {}
 public static long fromHexDigitsToLong(CharSequence a, int b, int c) {}
}
public class IdentityHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V>, java.io.Serializable, Cloneable {
 public IdentityHashMap() {}
 public IdentityHashMap(int a) {}
 public IdentityHashMap(java.util.Map<? extends K, ? extends V> a) {}
 public Object clone() {}
 public V get(Object a) {}
 public V put(K a, V b) {}
 public V remove(Object a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public int hashCode() {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class IllegalFormatCodePointException extends java.util.IllegalFormatException {
 public IllegalFormatCodePointException(int a) {}
 public String getMessage() {}
 public int getCodePoint() {}
}
public class IllegalFormatConversionException extends java.util.IllegalFormatException {
 public Class<?> getArgumentClass() {}
 public IllegalFormatConversionException(char a, Class<?> b) {}
 public String getMessage() {}
 public char getConversion() {}
}
public class IllegalFormatException extends IllegalArgumentException {
}
public class IllegalFormatFlagsException extends java.util.IllegalFormatException {
 public IllegalFormatFlagsException(String a) {}
 public String getFlags() {}
 public String getMessage() {}
}
public class IllegalFormatPrecisionException extends java.util.IllegalFormatException {
 public IllegalFormatPrecisionException(int a) {}
 public String getMessage() {}
 public int getPrecision() {}
}
public class IllegalFormatWidthException extends java.util.IllegalFormatException {
 public IllegalFormatWidthException(int a) {}
 public String getMessage() {}
 public int getWidth() {}
}
public class IllformedLocaleException extends RuntimeException {
 public IllformedLocaleException() {}
 public IllformedLocaleException(String a) {}
 public IllformedLocaleException(String a, int b) {}
 public int getErrorIndex() {}
}
public class InputMismatchException extends java.util.NoSuchElementException {
 public InputMismatchException() {}
 public InputMismatchException(String a) {}
}
public class IntSummaryStatistics implements java.util.function.IntConsumer {
 public IntSummaryStatistics() {}
 public IntSummaryStatistics(long a, int b, int c, long d) {}
 public String toString() {}
 public double getAverage() {}
 public int getMax() {}
 public int getMin() {}
 public long getCount() {}
 public long getSum() {}
 public void accept(int a) {}
 public void combine(java.util.IntSummaryStatistics a) {}
}
public class InvalidPropertiesFormatException extends java.io.IOException {
 public InvalidPropertiesFormatException(String a) {}
 public InvalidPropertiesFormatException(Throwable a) {}
}
public interface Iterator<E> {
 E next();
 boolean hasNext();
 default void forEachRemaining(java.util.function.Consumer<? super E> a) {}
 default void remove() {}
}
public class LinkedHashMap<K, V> extends java.util.HashMap<K, V> implements java.util.Map<K, V> {
 protected boolean removeEldestEntry(java.util.Map.Entry<K, V> a) {}
 public LinkedHashMap() {}
 public LinkedHashMap(int a) {}
 public LinkedHashMap(int a, float b) {}
 public LinkedHashMap(int a, float b, boolean c) {}
 public LinkedHashMap(java.util.Map<? extends K, ? extends V> a) {}
 public V get(Object a) {}
 public V getOrDefault(Object a, V b) {}
 public boolean containsValue(Object a) {}
 public java.util.Collection<V> values() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class LinkedHashSet<E> extends java.util.HashSet<E> implements java.util.Set<E>, Cloneable, java.io.Serializable {
 public LinkedHashSet() {}
 public LinkedHashSet(int a) {}
 public LinkedHashSet(int a, float b) {}
 public LinkedHashSet(java.util.Collection<? extends E> a) {}
 public java.util.Spliterator<E> spliterator() {}
}
public class LinkedList<E> extends java.util.AbstractSequentialList<E> implements java.util.List<E>, java.util.Deque<E>, Cloneable, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E element() {}
 public E get(int a) {}
 public E getFirst() {}
 public E getLast() {}
 public E peek() {}
 public E peekFirst() {}
 public E peekLast() {}
 public E poll() {}
 public E pollFirst() {}
 public E pollLast() {}
 public E pop() {}
 public E remove() {}
 public E remove(int a) {}
 public E removeFirst() {}
 public E removeLast() {}
 public E set(int a, E b) {}
 public LinkedList() {}
 public LinkedList(java.util.Collection<? extends E> a) {}
 public Object clone() {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean offerFirst(E a) {}
 public boolean offerLast(E a) {}
 public boolean remove(Object a) {}
 public boolean removeFirstOccurrence(Object a) {}
 public boolean removeLastOccurrence(Object a) {}
 public int indexOf(Object a) {}
 public int lastIndexOf(Object a) {}
 public int size() {}
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.ListIterator<E> listIterator(int a) {}
 public java.util.Spliterator<E> spliterator() {}
 public void add(int a, E b) {}
 public void addFirst(E a) {}
 public void addLast(E a) {}
 public void clear() {}
 public void push(E a) {}
}
public interface List<E> extends java.util.Collection<E> {
 <T> T[] toArray(T[] a);
 E get(int a);
 E remove(int a);
 E set(int a, E b);
 Object[] toArray();
 boolean add(E a);
 boolean addAll(int a, java.util.Collection<? extends E> b);
 boolean addAll(java.util.Collection<? extends E> a);
 boolean contains(Object a);
 boolean containsAll(java.util.Collection<?> a);
 boolean equals(Object a);
 boolean isEmpty();
 boolean remove(Object a);
 boolean removeAll(java.util.Collection<?> a);
 boolean retainAll(java.util.Collection<?> a);
 default java.util.Spliterator<E> spliterator() {}
 default void replaceAll(java.util.function.UnaryOperator<E> a) {}
 default void sort(java.util.Comparator<? super E> a) {}
 int hashCode();
 int indexOf(Object a);
 int lastIndexOf(Object a);
 int size();
 java.util.Iterator<E> iterator();
 java.util.List<E> subList(int a, int b);
 java.util.ListIterator<E> listIterator();
 java.util.ListIterator<E> listIterator(int a);
 static <E> java.util.List<E> copyOf(java.util.Collection<? extends E> a) {}
 static <E> java.util.List<E> of() {}
 static <E> java.util.List<E> of(E a) {}
 static <E> java.util.List<E> of(E a, E b) {}
 static <E> java.util.List<E> of(E a, E b, E c) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e, E f) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e, E f, E g) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e, E f, E g, E h) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i) {}
 static <E> java.util.List<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i, E j) {}
 static <E> java.util.List<E> of(E... a) {}
 void add(int a, E b);
 void clear();
}
public interface ListIterator<E> extends java.util.Iterator<E> {
 E next();
 E previous();
 boolean hasNext();
 boolean hasPrevious();
 int nextIndex();
 int previousIndex();
 void add(E a);
 void remove();
 void set(E a);
}
public abstract class ListResourceBundle extends java.util.ResourceBundle {
 protected abstract Object[][] getContents();
 protected java.util.Set<String> handleKeySet() {}
 public ListResourceBundle() {}
 public Object handleGetObject(String a) {}
 public java.util.Enumeration<String> getKeys() {}
}
public class Locale implements Cloneable, java.io.Serializable {
 public Locale(String a) {}
 public Locale(String a, String b) {}
 public Locale(String a, String b, String c) {}
 public Object clone() {}
 public String getCountry() {}
 public String getDisplayCountry() {}
 public String getDisplayCountry(java.util.Locale a) {}
 public String getDisplayLanguage() {}
 public String getDisplayLanguage(java.util.Locale a) {}
 public String getDisplayName() {}
 public String getDisplayName(java.util.Locale a) {}
 public String getDisplayScript() {}
 public String getDisplayScript(java.util.Locale a) {}
 public String getDisplayVariant() {}
 public String getDisplayVariant(java.util.Locale a) {}
 public String getExtension(char a) {}
 public String getISO3Country() {}
 public String getISO3Language() {}
 public String getLanguage() {}
 public String getScript() {}
 public String getUnicodeLocaleType(String a) {}
 public String getVariant() {}
 public String toLanguageTag() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean hasExtensions() {}
 public int hashCode() {}
 public java.util.Locale stripExtensions() {}
 public java.util.Set<Character> getExtensionKeys() {}
 public java.util.Set<String> getUnicodeLocaleAttributes() {}
 public java.util.Set<String> getUnicodeLocaleKeys() {}
 public static String lookupTag(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<String> b) {}
 public static String[] getISOCountries() {}
 public static String[] getISOLanguages() {}
 public static char PRIVATE_USE_EXTENSION;
 public static char UNICODE_LOCALE_EXTENSION;
 public static java.util.List<String> filterTags(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<String> b) {}
 public static java.util.List<String> filterTags(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<String> b, java.util.Locale.FilteringMode c) {}
 public static java.util.List<java.util.Locale> filter(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<java.util.Locale> b) {}
 public static java.util.List<java.util.Locale> filter(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<java.util.Locale> b, java.util.Locale.FilteringMode c) {}
 public static java.util.Locale CANADA;
 public static java.util.Locale CANADA_FRENCH;
 public static java.util.Locale CHINA;
 public static java.util.Locale CHINESE;
 public static java.util.Locale ENGLISH;
 public static java.util.Locale FRANCE;
 public static java.util.Locale FRENCH;
 public static java.util.Locale GERMAN;
 public static java.util.Locale GERMANY;
 public static java.util.Locale ITALIAN;
 public static java.util.Locale ITALY;
 public static java.util.Locale JAPAN;
 public static java.util.Locale JAPANESE;
 public static java.util.Locale KOREA;
 public static java.util.Locale KOREAN;
 public static java.util.Locale PRC;
 public static java.util.Locale ROOT;
 public static java.util.Locale SIMPLIFIED_CHINESE;
 public static java.util.Locale TAIWAN;
 public static java.util.Locale TRADITIONAL_CHINESE;
 public static java.util.Locale UK;
 public static java.util.Locale US;
 public static java.util.Locale forLanguageTag(String a) {}
 public static java.util.Locale getDefault() {}
 public static java.util.Locale getDefault(java.util.Locale.Category a) {}
 public static java.util.Locale lookup(java.util.List<java.util.Locale.LanguageRange> a, java.util.Collection<java.util.Locale> b) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public static java.util.Set<String> getISOCountries(java.util.Locale.IsoCountryCode a) {}
 public static void setDefault(java.util.Locale a) {}
 public static void setDefault(java.util.Locale.Category a, java.util.Locale b) {}
 public static class Builder {
  public Builder() {}
  public java.util.Locale build() {}
  public java.util.Locale.Builder addUnicodeLocaleAttribute(String a) {}
  public java.util.Locale.Builder clear() {}
  public java.util.Locale.Builder clearExtensions() {}
  public java.util.Locale.Builder removeUnicodeLocaleAttribute(String a) {}
  public java.util.Locale.Builder setExtension(char a, String b) {}
  public java.util.Locale.Builder setLanguage(String a) {}
  public java.util.Locale.Builder setLanguageTag(String a) {}
  public java.util.Locale.Builder setLocale(java.util.Locale a) {}
  public java.util.Locale.Builder setRegion(String a) {}
  public java.util.Locale.Builder setScript(String a) {}
  public java.util.Locale.Builder setUnicodeLocaleKeyword(String a, String b) {}
  public java.util.Locale.Builder setVariant(String a) {}
 }
 public enum Category {
  DISPLAY, FORMAT;
  public static java.util.Locale.Category valueOf(String a) {}
  public static java.util.Locale.Category[] values() {}
 }
 public enum FilteringMode {
  AUTOSELECT_FILTERING, EXTENDED_FILTERING, IGNORE_EXTENDED_RANGES, MAP_EXTENDED_RANGES, REJECT_EXTENDED_RANGES;
  public static java.util.Locale.FilteringMode valueOf(String a) {}
  public static java.util.Locale.FilteringMode[] values() {}
 }
 public enum IsoCountryCode {
  PART1_ALPHA2, PART1_ALPHA3, PART3;
  public static java.util.Locale.IsoCountryCode valueOf(String a) {}
  public static java.util.Locale.IsoCountryCode[] values() {}
 }
 public static class LanguageRange {
  public LanguageRange(String a) {}
  public LanguageRange(String a, double b) {}
  public String getRange() {}
  public String toString() {}
  public boolean equals(Object a) {}
  public double getWeight() {}
  public int hashCode() {}
  public static double MAX_WEIGHT;
  public static double MIN_WEIGHT;
  public static java.util.List<java.util.Locale.LanguageRange> mapEquivalents(java.util.List<java.util.Locale.LanguageRange> a, java.util.Map<String, java.util.List<String>> b) {}
  public static java.util.List<java.util.Locale.LanguageRange> parse(String a) {}
  public static java.util.List<java.util.Locale.LanguageRange> parse(String a, java.util.Map<String, java.util.List<String>> b) {}
 }
}
public class LongSummaryStatistics implements java.util.function.LongConsumer, java.util.function.IntConsumer {
 public LongSummaryStatistics() {}
 public LongSummaryStatistics(long a, long b, long c, long d) {}
 public String toString() {}
 public double getAverage() {}
 public long getCount() {}
 public long getMax() {}
 public long getMin() {}
 public long getSum() {}
 public void accept(int a) {}
 public void accept(long a) {}
 public void combine(java.util.LongSummaryStatistics a) {}
}
public interface Map<K, V> {
 V get(Object a);
 V put(K a, V b);
 V remove(Object a);
 boolean containsKey(Object a);
 boolean containsValue(Object a);
 boolean equals(Object a);
 boolean isEmpty();
 default V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 default V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 default V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 default V getOrDefault(Object a, V b) {}
 default V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 default V putIfAbsent(K a, V b) {}
 default V replace(K a, V b) {}
 default boolean remove(Object a, Object b) {}
 default boolean replace(K a, V b, V c) {}
 default void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 default void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
 int hashCode();
 int size();
 java.util.Collection<V> values();
 java.util.Set<K> keySet();
 java.util.Set<java.util.Map.Entry<K, V>> entrySet();
 static <K, V> java.util.Map.Entry<K, V> entry(K a, V b) {}
 static <K, V> java.util.Map<K, V> copyOf(java.util.Map<? extends K, ? extends V> a) {}
 static <K, V> java.util.Map<K, V> of() {}
 static <K, V> java.util.Map<K, V> of(K a, V b) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r) {}
 static <K, V> java.util.Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r, K s, V t) {}
 static <K, V> java.util.Map<K, V> ofEntries(java.util.Map.Entry<? extends K, ? extends V>... a) {}
 void clear();
 void putAll(java.util.Map<? extends K, ? extends V> a);
 public interface Entry<K, V> {
  K getKey();
  V getValue();
  V setValue(V a);
  boolean equals(Object a);
  int hashCode();
  static <K extends Comparable<? super K>, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByKey() {}
  static <K, V extends Comparable<? super V>> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByValue() {}
  static <K, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByKey(java.util.Comparator<? super K> a) {}
  static <K, V> java.util.Comparator<java.util.Map.Entry<K, V>> comparingByValue(java.util.Comparator<? super V> a) {}
  static <K, V> java.util.Map.Entry<K, V> copyOf(java.util.Map.Entry<? extends K, ? extends V> a) {}
 }
}
public class MissingFormatArgumentException extends java.util.IllegalFormatException {
 public MissingFormatArgumentException(String a) {}
 public String getFormatSpecifier() {}
 public String getMessage() {}
}
public class MissingFormatWidthException extends java.util.IllegalFormatException {
 public MissingFormatWidthException(String a) {}
 public String getFormatSpecifier() {}
 public String getMessage() {}
}
public class MissingResourceException extends RuntimeException {
 public MissingResourceException(String a, String b, String c) {}
 public String getClassName() {}
 public String getKey() {}
}
public interface NavigableMap<K, V> extends java.util.SortedMap<K, V> {
 K ceilingKey(K a);
 K floorKey(K a);
 K higherKey(K a);
 K lowerKey(K a);
 java.util.Map.Entry<K, V> ceilingEntry(K a);
 java.util.Map.Entry<K, V> firstEntry();
 java.util.Map.Entry<K, V> floorEntry(K a);
 java.util.Map.Entry<K, V> higherEntry(K a);
 java.util.Map.Entry<K, V> lastEntry();
 java.util.Map.Entry<K, V> lowerEntry(K a);
 java.util.Map.Entry<K, V> pollFirstEntry();
 java.util.Map.Entry<K, V> pollLastEntry();
 java.util.NavigableMap<K, V> descendingMap();
 java.util.NavigableMap<K, V> headMap(K a, boolean b);
 java.util.NavigableMap<K, V> subMap(K a, boolean b, K c, boolean d);
 java.util.NavigableMap<K, V> tailMap(K a, boolean b);
 java.util.NavigableSet<K> descendingKeySet();
 java.util.NavigableSet<K> navigableKeySet();
 java.util.SortedMap<K, V> headMap(K a);
 java.util.SortedMap<K, V> subMap(K a, K b);
 java.util.SortedMap<K, V> tailMap(K a);
}
public interface NavigableSet<E> extends java.util.SortedSet<E> {
 E ceiling(E a);
 E floor(E a);
 E higher(E a);
 E lower(E a);
 E pollFirst();
 E pollLast();
 java.util.Iterator<E> descendingIterator();
 java.util.Iterator<E> iterator();
 java.util.NavigableSet<E> descendingSet();
 java.util.NavigableSet<E> headSet(E a, boolean b);
 java.util.NavigableSet<E> subSet(E a, boolean b, E c, boolean d);
 java.util.NavigableSet<E> tailSet(E a, boolean b);
 java.util.SortedSet<E> headSet(E a);
 java.util.SortedSet<E> subSet(E a, E b);
 java.util.SortedSet<E> tailSet(E a);
}
public class NoSuchElementException extends RuntimeException {
 public NoSuchElementException() {}
 public NoSuchElementException(String a) {}
 public NoSuchElementException(String a, Throwable b) {}
 public NoSuchElementException(Throwable a) {}
}
public class Objects {
 public static <T> T requireNonNull(T a) {}
 public static <T> T requireNonNull(T a, String b) {}
 public static <T> T requireNonNull(T a, java.util.function.Supplier<String> b) {}
 public static <T> T requireNonNullElse(T a, T b) {}
 public static <T> T requireNonNullElseGet(T a, java.util.function.Supplier<? extends T> b) {}
 public static <T> int compare(T a, T b, java.util.Comparator<? super T> c) {}
 public static String toString(Object a) {}
 public static String toString(Object a, String b) {}
 public static boolean deepEquals(Object a, Object b) {}
 public static boolean equals(Object a, Object b) {}
 public static boolean isNull(Object a) {}
 public static boolean nonNull(Object a) {}
 public static int checkFromIndexSize(int a, int b, int c) {}
 public static int checkFromToIndex(int a, int b, int c) {}
 public static int checkIndex(int a, int b) {}
 public static int hash(Object... a) {}
 public static int hashCode(Object a) {}
 public static long checkFromIndexSize(long a, long b, long c) {}
 public static long checkFromToIndex(long a, long b, long c) {}
 public static long checkIndex(long a, long b) {}
}
public class Observable {
 protected void clearChanged() {}
 protected void setChanged() {}
 public Observable() {}
 public boolean hasChanged() {}
 public int countObservers() {}
 public void addObserver(java.util.Observer a) {}
 public void deleteObserver(java.util.Observer a) {}
 public void deleteObservers() {}
 public void notifyObservers() {}
 public void notifyObservers(Object a) {}
}
public interface Observer {
 void update(java.util.Observable a, Object b);
}
public class Optional<T> {
 public <U> java.util.Optional<U> flatMap(java.util.function.Function<? super T, ? extends java.util.Optional<? extends U>> a) {}
 public <U> java.util.Optional<U> map(java.util.function.Function<? super T, ? extends U> a) {}
 public <X extends Throwable> T orElseThrow(java.util.function.Supplier<? extends X> a) {}
 public String toString() {}
 public T get() {}
 public T orElse(T a) {}
 public T orElseGet(java.util.function.Supplier<? extends T> a) {}
 public T orElseThrow() {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean isPresent() {}
 public int hashCode() {}
 public java.util.Optional<T> filter(java.util.function.Predicate<? super T> a) {}
 public java.util.Optional<T> or(java.util.function.Supplier<? extends java.util.Optional<? extends T>> a) {}
 public java.util.stream.Stream<T> stream() {}
 public static <T> java.util.Optional<T> empty() {}
 public static <T> java.util.Optional<T> of(T a) {}
 public static <T> java.util.Optional<T> ofNullable(T a) {}
 public void ifPresent(java.util.function.Consumer<? super T> a) {}
 public void ifPresentOrElse(java.util.function.Consumer<? super T> a, Runnable b) {}
}
public class OptionalDouble {
 public <X extends Throwable> double orElseThrow(java.util.function.Supplier<? extends X> a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean isPresent() {}
 public double getAsDouble() {}
 public double orElse(double a) {}
 public double orElseGet(java.util.function.DoubleSupplier a) {}
 public double orElseThrow() {}
 public int hashCode() {}
 public java.util.stream.DoubleStream stream() {}
 public static java.util.OptionalDouble empty() {}
 public static java.util.OptionalDouble of(double a) {}
 public void ifPresent(java.util.function.DoubleConsumer a) {}
 public void ifPresentOrElse(java.util.function.DoubleConsumer a, Runnable b) {}
}
public class OptionalInt {
 public <X extends Throwable> int orElseThrow(java.util.function.Supplier<? extends X> a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean isPresent() {}
 public int getAsInt() {}
 public int hashCode() {}
 public int orElse(int a) {}
 public int orElseGet(java.util.function.IntSupplier a) {}
 public int orElseThrow() {}
 public java.util.stream.IntStream stream() {}
 public static java.util.OptionalInt empty() {}
 public static java.util.OptionalInt of(int a) {}
 public void ifPresent(java.util.function.IntConsumer a) {}
 public void ifPresentOrElse(java.util.function.IntConsumer a, Runnable b) {}
}
public class OptionalLong {
 public <X extends Throwable> long orElseThrow(java.util.function.Supplier<? extends X> a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean isPresent() {}
 public int hashCode() {}
 public java.util.stream.LongStream stream() {}
 public long getAsLong() {}
 public long orElse(long a) {}
 public long orElseGet(java.util.function.LongSupplier a) {}
 public long orElseThrow() {}
 public static java.util.OptionalLong empty() {}
 public static java.util.OptionalLong of(long a) {}
 public void ifPresent(java.util.function.LongConsumer a) {}
 public void ifPresentOrElse(java.util.function.LongConsumer a, Runnable b) {}
}
public interface PrimitiveIterator<T, T_CONS> extends java.util.Iterator<T> {
 void forEachRemaining(T_CONS a);
 public interface OfDouble extends java.util.PrimitiveIterator<Double, java.util.function.DoubleConsumer> {
  default Double next() {}
  default void forEachRemaining(java.util.function.Consumer<? super Double> a) {}
  default void forEachRemaining(java.util.function.DoubleConsumer a) {}
  double nextDouble();
 }
 public interface OfInt extends java.util.PrimitiveIterator<Integer, java.util.function.IntConsumer> {
  default Integer next() {}
  default void forEachRemaining(java.util.function.Consumer<? super Integer> a) {}
  default void forEachRemaining(java.util.function.IntConsumer a) {}
  int nextInt();
 }
 public interface OfLong extends java.util.PrimitiveIterator<Long, java.util.function.LongConsumer> {
  default Long next() {}
  default void forEachRemaining(java.util.function.Consumer<? super Long> a) {}
  default void forEachRemaining(java.util.function.LongConsumer a) {}
  long nextLong();
 }
}
public class PriorityQueue<E> extends java.util.AbstractQueue<E> implements java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E peek() {}
 public E poll() {}
 public Object[] toArray() {}
 public PriorityQueue() {}
 public PriorityQueue(int a) {}
 public PriorityQueue(int a, java.util.Comparator<? super E> b) {}
 public PriorityQueue(java.util.Collection<? extends E> a) {}
 public PriorityQueue(java.util.Comparator<? super E> a) {}
 public PriorityQueue(java.util.PriorityQueue<? extends E> a) {}
 public PriorityQueue(java.util.SortedSet<? extends E> a) {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int size() {}
 public java.util.Comparator<? super E> comparator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
}
public class Properties extends java.util.Hashtable<Object, Object> {
 protected java.util.Properties defaults;
 protected void rehash() {}
 public Object clone() {}
 public Object compute(Object a, java.util.function.BiFunction<? super Object, ? super Object, ?> b) {}
 public Object computeIfAbsent(Object a, java.util.function.Function<? super Object, ?> b) {}
 public Object computeIfPresent(Object a, java.util.function.BiFunction<? super Object, ? super Object, ?> b) {}
 public Object get(Object a) {}
 public Object getOrDefault(Object a, Object b) {}
 public Object merge(Object a, Object b, java.util.function.BiFunction<? super Object, ? super Object, ?> c) {}
 public Object put(Object a, Object b) {}
 public Object putIfAbsent(Object a, Object b) {}
 public Object remove(Object a) {}
 public Object replace(Object a, Object b) {}
 public Object setProperty(String a, String b) {}
 public Properties() {}
 public Properties(int a) {}
 public Properties(java.util.Properties a) {}
 public String getProperty(String a) {}
 public String getProperty(String a, String b) {}
 public String toString() {}
 public boolean contains(Object a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a, Object b) {}
 public boolean replace(Object a, Object b, Object c) {}
 public int hashCode() {}
 public int size() {}
 public java.util.Collection<Object> values() {}
 public java.util.Enumeration<?> propertyNames() {}
 public java.util.Enumeration<Object> elements() {}
 public java.util.Enumeration<Object> keys() {}
 public java.util.Set<Object> keySet() {}
 public java.util.Set<String> stringPropertyNames() {}
 public java.util.Set<java.util.Map.Entry<Object, Object>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super Object, ? super Object> a) {}
 public void list(java.io.PrintStream a) {}
 public void list(java.io.PrintWriter a) {}
 public void load(java.io.InputStream a) {}
 public void load(java.io.Reader a) {}
 public void loadFromXML(java.io.InputStream a) {}
 public void putAll(java.util.Map<?, ?> a) {}
 public void replaceAll(java.util.function.BiFunction<? super Object, ? super Object, ?> a) {}
 public void save(java.io.OutputStream a, String b) {}
 public void store(java.io.OutputStream a, String b) {}
 public void store(java.io.Writer a, String b) {}
 public void storeToXML(java.io.OutputStream a, String b) {}
 public void storeToXML(java.io.OutputStream a, String b, String c) {}
 public void storeToXML(java.io.OutputStream a, String b, java.nio.charset.Charset c) {}
}
public class PropertyPermission extends java.security.BasicPermission {
 public PropertyPermission(String a, String b) {}
 public String getActions() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
}
public class PropertyResourceBundle extends java.util.ResourceBundle {
 protected java.util.Set<String> handleKeySet() {}
 public Object handleGetObject(String a) {}
 public PropertyResourceBundle(java.io.InputStream a) {}
 public PropertyResourceBundle(java.io.Reader a) {}
 public java.util.Enumeration<String> getKeys() {}
}
public interface Queue<E> extends java.util.Collection<E> {
 E element();
 E peek();
 E poll();
 E remove();
 boolean add(E a);
 boolean offer(E a);
}
public class Random implements java.util.random.RandomGenerator, java.io.Serializable {
 protected int next(int a) {}
 public Random() {}
 public Random(long a) {}
 public boolean nextBoolean() {}
 public double nextDouble() {}
 public double nextGaussian() {}
 public float nextFloat() {}
 public int nextInt() {}
 public int nextInt(int a) {}
 public java.util.stream.DoubleStream doubles() {}
 public java.util.stream.DoubleStream doubles(double a, double b) {}
 public java.util.stream.DoubleStream doubles(long a) {}
 public java.util.stream.DoubleStream doubles(long a, double b, double c) {}
 public java.util.stream.IntStream ints() {}
 public java.util.stream.IntStream ints(int a, int b) {}
 public java.util.stream.IntStream ints(long a) {}
 public java.util.stream.IntStream ints(long a, int b, int c) {}
 public java.util.stream.LongStream longs() {}
 public java.util.stream.LongStream longs(long a) {}
 public java.util.stream.LongStream longs(long a, long b) {}
 public java.util.stream.LongStream longs(long a, long b, long c) {}
 public long nextLong() {}
 public void nextBytes(byte[] a) {}
 public void setSeed(long a) {}
}
public interface RandomAccess {
}
public abstract class ResourceBundle {
 protected abstract Object handleGetObject(String a);
 protected java.util.ResourceBundle parent;
 protected java.util.Set<String> handleKeySet() {}
 protected void setParent(java.util.ResourceBundle a) {}
 public Object getObject(String a) {}
 public ResourceBundle() {}
 public String getBaseBundleName() {}
 public String getString(String a) {}
 public String[] getStringArray(String a) {}
 public abstract java.util.Enumeration<String> getKeys();
 public boolean containsKey(String a) {}
 public java.util.Locale getLocale() {}
 public java.util.Set<String> keySet() {}
 public static java.util.ResourceBundle getBundle(String a) {}
 public static java.util.ResourceBundle getBundle(String a, Module b) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.Locale b) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.Locale b, ClassLoader c) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.Locale b, ClassLoader c, java.util.ResourceBundle.Control d) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.Locale b, Module c) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.Locale b, java.util.ResourceBundle.Control c) {}
 public static java.util.ResourceBundle getBundle(String a, java.util.ResourceBundle.Control b) {}
 public static void clearCache() {}
 public static void clearCache(ClassLoader a) {}
 public static class Control {
  protected Control() {}
  public String toBundleName(String a, java.util.Locale b) {}
  public String toResourceName(String a, String b) {}
  public boolean needsReload(String a, java.util.Locale b, String c, ClassLoader d, java.util.ResourceBundle e, long f) {}
  public java.util.List<String> getFormats(String a) {}
  public java.util.List<java.util.Locale> getCandidateLocales(String a, java.util.Locale b) {}
  public java.util.Locale getFallbackLocale(String a, java.util.Locale b) {}
  public java.util.ResourceBundle newBundle(String a, java.util.Locale b, String c, ClassLoader d, boolean e) {}
  public long getTimeToLive(String a, java.util.Locale b) {}
  public static java.util.List<String> FORMAT_CLASS;
  public static java.util.List<String> FORMAT_DEFAULT;
  public static java.util.List<String> FORMAT_PROPERTIES;
  public static java.util.ResourceBundle.Control getControl(java.util.List<String> a) {}
  public static java.util.ResourceBundle.Control getNoFallbackControl(java.util.List<String> a) {}
  public static long TTL_DONT_CACHE;
  public static long TTL_NO_EXPIRATION_CONTROL;
 }
}
public class Scanner implements java.util.Iterator<String>, java.io.Closeable {
 public Scanner(Readable a) {}
 public Scanner(String a) {}
 public Scanner(java.io.File a) {}
 public Scanner(java.io.File a, String b) {}
 public Scanner(java.io.File a, java.nio.charset.Charset b) {}
 public Scanner(java.io.InputStream a) {}
 public Scanner(java.io.InputStream a, String b) {}
 public Scanner(java.io.InputStream a, java.nio.charset.Charset b) {}
 public Scanner(java.nio.channels.ReadableByteChannel a) {}
 public Scanner(java.nio.channels.ReadableByteChannel a, String b) {}
 public Scanner(java.nio.channels.ReadableByteChannel a, java.nio.charset.Charset b) {}
 public Scanner(java.nio.file.Path a) {}
 public Scanner(java.nio.file.Path a, String b) {}
 public Scanner(java.nio.file.Path a, java.nio.charset.Charset b) {}
 public String findInLine(String a) {}
 public String findInLine(java.util.regex.Pattern a) {}
 public String findWithinHorizon(String a, int b) {}
 public String findWithinHorizon(java.util.regex.Pattern a, int b) {}
 public String next() {}
 public String next(String a) {}
 public String next(java.util.regex.Pattern a) {}
 public String nextLine() {}
 public String toString() {}
 public boolean hasNext() {}
 public boolean hasNext(String a) {}
 public boolean hasNext(java.util.regex.Pattern a) {}
 public boolean hasNextBigDecimal() {}
 public boolean hasNextBigInteger() {}
 public boolean hasNextBigInteger(int a) {}
 public boolean hasNextBoolean() {}
 public boolean hasNextByte() {}
 public boolean hasNextByte(int a) {}
 public boolean hasNextDouble() {}
 public boolean hasNextFloat() {}
 public boolean hasNextInt() {}
 public boolean hasNextInt(int a) {}
 public boolean hasNextLine() {}
 public boolean hasNextLong() {}
 public boolean hasNextLong(int a) {}
 public boolean hasNextShort() {}
 public boolean hasNextShort(int a) {}
 public boolean nextBoolean() {}
 public byte nextByte() {}
 public byte nextByte(int a) {}
 public double nextDouble() {}
 public float nextFloat() {}
 public int nextInt() {}
 public int nextInt(int a) {}
 public int radix() {}
 public java.io.IOException ioException() {}
 public java.math.BigDecimal nextBigDecimal() {}
 public java.math.BigInteger nextBigInteger() {}
 public java.math.BigInteger nextBigInteger(int a) {}
 public java.util.Locale locale() {}
 public java.util.Scanner reset() {}
 public java.util.Scanner skip(String a) {}
 public java.util.Scanner skip(java.util.regex.Pattern a) {}
 public java.util.Scanner useDelimiter(String a) {}
 public java.util.Scanner useDelimiter(java.util.regex.Pattern a) {}
 public java.util.Scanner useLocale(java.util.Locale a) {}
 public java.util.Scanner useRadix(int a) {}
 public java.util.regex.MatchResult match() {}
 public java.util.regex.Pattern delimiter() {}
 public java.util.stream.Stream<String> tokens() {}
 public java.util.stream.Stream<java.util.regex.MatchResult> findAll(String a) {}
 public java.util.stream.Stream<java.util.regex.MatchResult> findAll(java.util.regex.Pattern a) {}
 public long nextLong() {}
 public long nextLong(int a) {}
 public short nextShort() {}
 public short nextShort(int a) {}
 public void close() {}
 public void remove() {}
}
public class ServiceConfigurationError extends Error {
 public ServiceConfigurationError(String a) {}
 public ServiceConfigurationError(String a, Throwable b) {}
}
public class ServiceLoader<S> implements Iterable<S> {
 public String toString() {}
 public java.util.Iterator<S> iterator() {}
 public java.util.Optional<S> findFirst() {}
 public java.util.stream.Stream<java.util.ServiceLoader.Provider<S>> stream() {}
 public static <S> java.util.ServiceLoader<S> load(Class<S> a) {}
 public static <S> java.util.ServiceLoader<S> load(Class<S> a, ClassLoader b) {}
 public static <S> java.util.ServiceLoader<S> load(ModuleLayer a, Class<S> b) {}
 public static <S> java.util.ServiceLoader<S> loadInstalled(Class<S> a) {}
 public void reload() {}
 public interface Provider<S> extends java.util.function.Supplier<S> {
  Class<? extends S> type();
  S get();
 }
}
public interface Set<E> extends java.util.Collection<E> {
 <T> T[] toArray(T[] a);
 Object[] toArray();
 boolean add(E a);
 boolean addAll(java.util.Collection<? extends E> a);
 boolean contains(Object a);
 boolean containsAll(java.util.Collection<?> a);
 boolean equals(Object a);
 boolean isEmpty();
 boolean remove(Object a);
 boolean removeAll(java.util.Collection<?> a);
 boolean retainAll(java.util.Collection<?> a);
 default java.util.Spliterator<E> spliterator() {}
 int hashCode();
 int size();
 java.util.Iterator<E> iterator();
 static <E> java.util.Set<E> copyOf(java.util.Collection<? extends E> a) {}
 static <E> java.util.Set<E> of() {}
 static <E> java.util.Set<E> of(E a) {}
 static <E> java.util.Set<E> of(E a, E b) {}
 static <E> java.util.Set<E> of(E a, E b, E c) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e, E f) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e, E f, E g) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i) {}
 static <E> java.util.Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i, E j) {}
 static <E> java.util.Set<E> of(E... a) {}
 void clear();
}
public class SimpleTimeZone extends java.util.TimeZone {
 public Object clone() {}
 public SimpleTimeZone(int a, String b) {}
 public SimpleTimeZone(int a, String b, int c, int d, int e, int f, int g, int h, int i, int j) {}
 public SimpleTimeZone(int a, String b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {}
 public SimpleTimeZone(int a, String b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean hasSameRules(java.util.TimeZone a) {}
 public boolean inDaylightTime(java.util.Date a) {}
 public boolean observesDaylightTime() {}
 public boolean useDaylightTime() {}
 public int getDSTSavings() {}
 public int getOffset(int a, int b, int c, int d, int e, int f) {}
 public int getOffset(long a) {}
 public int getRawOffset() {}
 public int hashCode() {}
 public static int STANDARD_TIME;
 public static int UTC_TIME;
 public static int WALL_TIME;
 public void setDSTSavings(int a) {}
 public void setEndRule(int a, int b, int c) {}
 public void setEndRule(int a, int b, int c, int d) {}
 public void setEndRule(int a, int b, int c, int d, boolean e) {}
 public void setRawOffset(int a) {}
 public void setStartRule(int a, int b, int c) {}
 public void setStartRule(int a, int b, int c, int d) {}
 public void setStartRule(int a, int b, int c, int d, boolean e) {}
 public void setStartYear(int a) {}
}
public interface SortedMap<K, V> extends java.util.Map<K, V> {
 K firstKey();
 K lastKey();
 java.util.Collection<V> values();
 java.util.Comparator<? super K> comparator();
 java.util.Set<K> keySet();
 java.util.Set<java.util.Map.Entry<K, V>> entrySet();
 java.util.SortedMap<K, V> headMap(K a);
 java.util.SortedMap<K, V> subMap(K a, K b);
 java.util.SortedMap<K, V> tailMap(K a);
}
public interface SortedSet<E> extends java.util.Set<E> {
 E first();
 E last();
 default java.util.Spliterator<E> spliterator() {}
 java.util.Comparator<? super E> comparator();
 java.util.SortedSet<E> headSet(E a);
 java.util.SortedSet<E> subSet(E a, E b);
 java.util.SortedSet<E> tailSet(E a);
}
public interface Spliterator<T> {
 boolean tryAdvance(java.util.function.Consumer<? super T> a);
 default boolean hasCharacteristics(int a) {}
 default java.util.Comparator<? super T> getComparator() {}
 default long getExactSizeIfKnown() {}
 default void forEachRemaining(java.util.function.Consumer<? super T> a) {}
 int characteristics();
 java.util.Spliterator<T> trySplit();
 long estimateSize();
 public static int CONCURRENT;
 public static int DISTINCT;
 public static int IMMUTABLE;
 public static int NONNULL;
 public static int ORDERED;
 public static int SIZED;
 public static int SORTED;
 public static int SUBSIZED;
 public interface OfDouble extends java.util.Spliterator.OfPrimitive<Double, java.util.function.DoubleConsumer, java.util.Spliterator.OfDouble> {
  boolean tryAdvance(java.util.function.DoubleConsumer a);
  default boolean tryAdvance(java.util.function.Consumer<? super Double> a) {}
  default void forEachRemaining(java.util.function.Consumer<? super Double> a) {}
  default void forEachRemaining(java.util.function.DoubleConsumer a) {}
  java.util.Spliterator.OfDouble trySplit();
 }
 public interface OfInt extends java.util.Spliterator.OfPrimitive<Integer, java.util.function.IntConsumer, java.util.Spliterator.OfInt> {
  boolean tryAdvance(java.util.function.IntConsumer a);
  default boolean tryAdvance(java.util.function.Consumer<? super Integer> a) {}
  default void forEachRemaining(java.util.function.Consumer<? super Integer> a) {}
  default void forEachRemaining(java.util.function.IntConsumer a) {}
  java.util.Spliterator.OfInt trySplit();
 }
 public interface OfLong extends java.util.Spliterator.OfPrimitive<Long, java.util.function.LongConsumer, java.util.Spliterator.OfLong> {
  boolean tryAdvance(java.util.function.LongConsumer a);
  default boolean tryAdvance(java.util.function.Consumer<? super Long> a) {}
  default void forEachRemaining(java.util.function.Consumer<? super Long> a) {}
  default void forEachRemaining(java.util.function.LongConsumer a) {}
  java.util.Spliterator.OfLong trySplit();
 }
 public interface OfPrimitive<T, T_CONS, T_SPLITR extends java.util.Spliterator.OfPrimitive<T, T_CONS, T_SPLITR>> extends java.util.Spliterator<T> {
  T_SPLITR trySplit();
  boolean tryAdvance(T_CONS a);
  default void forEachRemaining(T_CONS a) {}
 }
}
public class Spliterators {
 public static <T> java.util.Iterator<T> iterator(java.util.Spliterator<? extends T> a) {}
 public static <T> java.util.Spliterator<T> emptySpliterator() {}
 public static <T> java.util.Spliterator<T> spliterator(Object[] a, int b) {}
 public static <T> java.util.Spliterator<T> spliterator(Object[] a, int b, int c, int d) {}
 public static <T> java.util.Spliterator<T> spliterator(java.util.Collection<? extends T> a, int b) {}
 public static <T> java.util.Spliterator<T> spliterator(java.util.Iterator<? extends T> a, long b, int c) {}
 public static <T> java.util.Spliterator<T> spliteratorUnknownSize(java.util.Iterator<? extends T> a, int b) {}
 public static java.util.PrimitiveIterator.OfDouble iterator(java.util.Spliterator.OfDouble a) {}
 public static java.util.PrimitiveIterator.OfInt iterator(java.util.Spliterator.OfInt a) {}
 public static java.util.PrimitiveIterator.OfLong iterator(java.util.Spliterator.OfLong a) {}
 public static java.util.Spliterator.OfDouble emptyDoubleSpliterator() {}
 public static java.util.Spliterator.OfDouble spliterator(double[] a, int b) {}
 public static java.util.Spliterator.OfDouble spliterator(double[] a, int b, int c, int d) {}
 public static java.util.Spliterator.OfDouble spliterator(java.util.PrimitiveIterator.OfDouble a, long b, int c) {}
 public static java.util.Spliterator.OfDouble spliteratorUnknownSize(java.util.PrimitiveIterator.OfDouble a, int b) {}
 public static java.util.Spliterator.OfInt emptyIntSpliterator() {}
 public static java.util.Spliterator.OfInt spliterator(int[] a, int b) {}
 public static java.util.Spliterator.OfInt spliterator(int[] a, int b, int c, int d) {}
 public static java.util.Spliterator.OfInt spliterator(java.util.PrimitiveIterator.OfInt a, long b, int c) {}
 public static java.util.Spliterator.OfInt spliteratorUnknownSize(java.util.PrimitiveIterator.OfInt a, int b) {}
 public static java.util.Spliterator.OfLong emptyLongSpliterator() {}
 public static java.util.Spliterator.OfLong spliterator(java.util.PrimitiveIterator.OfLong a, long b, int c) {}
 public static java.util.Spliterator.OfLong spliterator(long[] a, int b) {}
 public static java.util.Spliterator.OfLong spliterator(long[] a, int b, int c, int d) {}
 public static java.util.Spliterator.OfLong spliteratorUnknownSize(java.util.PrimitiveIterator.OfLong a, int b) {}
 public static abstract class AbstractDoubleSpliterator implements java.util.Spliterator.OfDouble {
  protected AbstractDoubleSpliterator(long a, int b) {}
  public int characteristics() {}
  public java.util.Spliterator.OfDouble trySplit() {}
  public long estimateSize() {}
 }
 public static abstract class AbstractIntSpliterator implements java.util.Spliterator.OfInt {
  protected AbstractIntSpliterator(long a, int b) {}
  public int characteristics() {}
  public java.util.Spliterator.OfInt trySplit() {}
  public long estimateSize() {}
 }
 public static abstract class AbstractLongSpliterator implements java.util.Spliterator.OfLong {
  protected AbstractLongSpliterator(long a, int b) {}
  public int characteristics() {}
  public java.util.Spliterator.OfLong trySplit() {}
  public long estimateSize() {}
 }
 public static abstract class AbstractSpliterator<T> implements java.util.Spliterator<T> {
  protected AbstractSpliterator(long a, int b) {}
  public int characteristics() {}
  public java.util.Spliterator<T> trySplit() {}
  public long estimateSize() {}
 }
}
public class SplittableRandom implements java.util.random.RandomGenerator, java.util.random.RandomGenerator.SplittableGenerator {
 public SplittableRandom() {}
 public SplittableRandom(long a) {}
 public int nextInt() {}
 public java.util.SplittableRandom split() {}
 public java.util.SplittableRandom split(java.util.random.RandomGenerator.SplittableGenerator a) {}
 public java.util.stream.DoubleStream doubles() {}
 public java.util.stream.DoubleStream doubles(double a, double b) {}
 public java.util.stream.DoubleStream doubles(long a) {}
 public java.util.stream.DoubleStream doubles(long a, double b, double c) {}
 public java.util.stream.IntStream ints() {}
 public java.util.stream.IntStream ints(int a, int b) {}
 public java.util.stream.IntStream ints(long a) {}
 public java.util.stream.IntStream ints(long a, int b, int c) {}
 public java.util.stream.LongStream longs() {}
 public java.util.stream.LongStream longs(long a) {}
 public java.util.stream.LongStream longs(long a, long b) {}
 public java.util.stream.LongStream longs(long a, long b, long c) {}
 public java.util.stream.Stream<java.util.random.RandomGenerator.SplittableGenerator> splits() {}
 public java.util.stream.Stream<java.util.random.RandomGenerator.SplittableGenerator> splits(java.util.random.RandomGenerator.SplittableGenerator a) {}
 public java.util.stream.Stream<java.util.random.RandomGenerator.SplittableGenerator> splits(long a) {}
 public java.util.stream.Stream<java.util.random.RandomGenerator.SplittableGenerator> splits(long a, java.util.random.RandomGenerator.SplittableGenerator b) {}
 public long nextLong() {}
 public void nextBytes(byte[] a) {}
}
public class Stack<E> extends java.util.Vector<E> {
 public E peek() {}
 public E pop() {}
 public E push(E a) {}
 public Stack() {}
 public boolean empty() {}
 public int search(Object a) {}
}
public class StringJoiner {
 public String toString() {}
 public StringJoiner(CharSequence a) {}
 public StringJoiner(CharSequence a, CharSequence b, CharSequence c) {}
 public int length() {}
 public java.util.StringJoiner add(CharSequence a) {}
 public java.util.StringJoiner merge(java.util.StringJoiner a) {}
 public java.util.StringJoiner setEmptyValue(CharSequence a) {}
}
public class StringTokenizer implements java.util.Enumeration<Object> {
 public Object nextElement() {}
 public String nextToken() {}
 public String nextToken(String a) {}
 public StringTokenizer(String a) {}
 public StringTokenizer(String a, String b) {}
 public StringTokenizer(String a, String b, boolean c) {}
 public boolean hasMoreElements() {}
 public boolean hasMoreTokens() {}
 public int countTokens() {}
}
public abstract class TimeZone implements java.io.Serializable, Cloneable {
 public Object clone() {}
 public String getDisplayName() {}
 public String getDisplayName(boolean a, int b) {}
 public String getDisplayName(boolean a, int b, java.util.Locale c) {}
 public String getDisplayName(java.util.Locale a) {}
 public String getID() {}
 public TimeZone() {}
 public abstract boolean inDaylightTime(java.util.Date a);
 public abstract boolean useDaylightTime();
 public abstract int getOffset(int a, int b, int c, int d, int e, int f);
 public abstract int getRawOffset();
 public abstract void setRawOffset(int a);
 public boolean hasSameRules(java.util.TimeZone a) {}
 public boolean observesDaylightTime() {}
 public int getDSTSavings() {}
 public int getOffset(long a) {}
 public java.time.ZoneId toZoneId() {}
 public static String[] getAvailableIDs() {}
 public static String[] getAvailableIDs(int a) {}
 public static int LONG;
 public static int SHORT;
 public static java.util.TimeZone getDefault() {}
 public static java.util.TimeZone getTimeZone(String a) {}
 public static java.util.TimeZone getTimeZone(java.time.ZoneId a) {}
 public static void setDefault(java.util.TimeZone a) {}
 public void setID(String a) {}
}
public class Timer {
 public Timer() {}
 public Timer(String a) {}
 public Timer(String a, boolean b) {}
 public Timer(boolean a) {}
 public int purge() {}
 public void cancel() {}
 public void schedule(java.util.TimerTask a, java.util.Date b) {}
 public void schedule(java.util.TimerTask a, java.util.Date b, long c) {}
 public void schedule(java.util.TimerTask a, long b) {}
 public void schedule(java.util.TimerTask a, long b, long c) {}
 public void scheduleAtFixedRate(java.util.TimerTask a, java.util.Date b, long c) {}
 public void scheduleAtFixedRate(java.util.TimerTask a, long b, long c) {}
}
public abstract class TimerTask implements Runnable {
 protected TimerTask() {}
 public abstract void run();
 public boolean cancel() {}
 public long scheduledExecutionTime() {}
}
public class TooManyListenersException extends Exception {
 public TooManyListenersException() {}
 public TooManyListenersException(String a) {}
}
public class TreeMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.NavigableMap<K, V>, Cloneable, java.io.Serializable {
 public K ceilingKey(K a) {}
 public K firstKey() {}
 public K floorKey(K a) {}
 public K higherKey(K a) {}
 public K lastKey() {}
 public K lowerKey(K a) {}
 public Object clone() {}
 public TreeMap() {}
 public TreeMap(java.util.Comparator<? super K> a) {}
 public TreeMap(java.util.Map<? extends K, ? extends V> a) {}
 public TreeMap(java.util.SortedMap<K, ? extends V> a) {}
 public V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 public V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V get(Object a) {}
 public V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 public V put(K a, V b) {}
 public V putIfAbsent(K a, V b) {}
 public V remove(Object a) {}
 public V replace(K a, V b) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean replace(K a, V b, V c) {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Comparator<? super K> comparator() {}
 public java.util.Map.Entry<K, V> ceilingEntry(K a) {}
 public java.util.Map.Entry<K, V> firstEntry() {}
 public java.util.Map.Entry<K, V> floorEntry(K a) {}
 public java.util.Map.Entry<K, V> higherEntry(K a) {}
 public java.util.Map.Entry<K, V> lastEntry() {}
 public java.util.Map.Entry<K, V> lowerEntry(K a) {}
 public java.util.Map.Entry<K, V> pollFirstEntry() {}
 public java.util.Map.Entry<K, V> pollLastEntry() {}
 public java.util.NavigableMap<K, V> descendingMap() {}
 public java.util.NavigableMap<K, V> headMap(K a, boolean b) {}
 public java.util.NavigableMap<K, V> subMap(K a, boolean b, K c, boolean d) {}
 public java.util.NavigableMap<K, V> tailMap(K a, boolean b) {}
 public java.util.NavigableSet<K> descendingKeySet() {}
 public java.util.NavigableSet<K> navigableKeySet() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public java.util.SortedMap<K, V> headMap(K a) {}
 public java.util.SortedMap<K, V> subMap(K a, K b) {}
 public java.util.SortedMap<K, V> tailMap(K a) {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class TreeSet<E> extends java.util.AbstractSet<E> implements java.util.NavigableSet<E>, Cloneable, java.io.Serializable {
 public E ceiling(E a) {}
 public E first() {}
 public E floor(E a) {}
 public E higher(E a) {}
 public E last() {}
 public E lower(E a) {}
 public E pollFirst() {}
 public E pollLast() {}
 public Object clone() {}
 public TreeSet() {}
 public TreeSet(java.util.Collection<? extends E> a) {}
 public TreeSet(java.util.Comparator<? super E> a) {}
 public TreeSet(java.util.SortedSet<E> a) {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public int size() {}
 public java.util.Comparator<? super E> comparator() {}
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.NavigableSet<E> descendingSet() {}
 public java.util.NavigableSet<E> headSet(E a, boolean b) {}
 public java.util.NavigableSet<E> subSet(E a, boolean b, E c, boolean d) {}
 public java.util.NavigableSet<E> tailSet(E a, boolean b) {}
 public java.util.SortedSet<E> headSet(E a) {}
 public java.util.SortedSet<E> subSet(E a, E b) {}
 public java.util.SortedSet<E> tailSet(E a) {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
}
public class UUID implements java.io.Serializable, Comparable<java.util.UUID> {
 public String toString() {}
 public UUID(long a, long b) {}
 public boolean equals(Object a) {}
 public int clockSequence() {}
 public int compareTo(java.util.UUID a) {}
 public int hashCode() {}
 public int variant() {}
 public int version() {}
 public long getLeastSignificantBits() {}
 public long getMostSignificantBits() {}
 public long node() {}
 public long timestamp() {}
 public static java.util.UUID fromString(String a) {}
 public static java.util.UUID nameUUIDFromBytes(byte[] a) {}
 public static java.util.UUID randomUUID() {}
}
public class UnknownFormatConversionException extends java.util.IllegalFormatException {
 public String getConversion() {}
 public String getMessage() {}
 public UnknownFormatConversionException(String a) {}
}
public class UnknownFormatFlagsException extends java.util.IllegalFormatException {
 public String getFlags() {}
 public String getMessage() {}
 public UnknownFormatFlagsException(String a) {}
}
public class Vector<E> extends java.util.AbstractList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {
 protected Object[] elementData;
 protected int capacityIncrement;
 protected int elementCount;
 protected void removeRange(int a, int b) {}
 public <T> T[] toArray(T[] a) {}
 public E elementAt(int a) {}
 public E firstElement() {}
 public E get(int a) {}
 public E lastElement() {}
 public E remove(int a) {}
 public E set(int a, E b) {}
 public Object clone() {}
 public Object[] toArray() {}
 public String toString() {}
 public Vector() {}
 public Vector(int a) {}
 public Vector(int a, int b) {}
 public Vector(java.util.Collection<? extends E> a) {}
 public boolean add(E a) {}
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean containsAll(java.util.Collection<?> a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeElement(Object a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int capacity() {}
 public int hashCode() {}
 public int indexOf(Object a) {}
 public int indexOf(Object a, int b) {}
 public int lastIndexOf(Object a) {}
 public int lastIndexOf(Object a, int b) {}
 public int size() {}
 public java.util.Enumeration<E> elements() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.List<E> subList(int a, int b) {}
 public java.util.ListIterator<E> listIterator() {}
 public java.util.ListIterator<E> listIterator(int a) {}
 public java.util.Spliterator<E> spliterator() {}
 public void add(int a, E b) {}
 public void addElement(E a) {}
 public void clear() {}
 public void copyInto(Object[] a) {}
 public void ensureCapacity(int a) {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void insertElementAt(E a, int b) {}
 public void removeAllElements() {}
 public void removeElementAt(int a) {}
 public void replaceAll(java.util.function.UnaryOperator<E> a) {}
 public void setElementAt(E a, int b) {}
 public void setSize(int a) {}
 public void sort(java.util.Comparator<? super E> a) {}
 public void trimToSize() {}
}
public class WeakHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.Map<K, V> {
 public V get(Object a) {}
 public V put(K a, V b) {}
 public V remove(Object a) {}
 public WeakHashMap() {}
 public WeakHashMap(int a) {}
 public WeakHashMap(int a, float b) {}
 public WeakHashMap(java.util.Map<? extends K, ? extends V> a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean isEmpty() {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Set<K> keySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
