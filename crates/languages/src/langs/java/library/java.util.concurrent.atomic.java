package java.util.concurrent.atomic;
public class AtomicBoolean implements java.io.Serializable {
 public AtomicBoolean() {}
 public AtomicBoolean(boolean a) {}
 public String toString() {}
 public boolean compareAndExchange(boolean a, boolean b) {}
 public boolean compareAndExchangeAcquire(boolean a, boolean b) {}
 public boolean compareAndExchangeRelease(boolean a, boolean b) {}
 public boolean compareAndSet(boolean a, boolean b) {}
 public boolean get() {}
 public boolean getAcquire() {}
 public boolean getAndSet(boolean a) {}
 public boolean getOpaque() {}
 public boolean getPlain() {}
 public boolean weakCompareAndSet(boolean a, boolean b) {}
 public boolean weakCompareAndSetAcquire(boolean a, boolean b) {}
 public boolean weakCompareAndSetPlain(boolean a, boolean b) {}
 public boolean weakCompareAndSetRelease(boolean a, boolean b) {}
 public boolean weakCompareAndSetVolatile(boolean a, boolean b) {}
 public void lazySet(boolean a) {}
 public void set(boolean a) {}
 public void setOpaque(boolean a) {}
 public void setPlain(boolean a) {}
 public void setRelease(boolean a) {}
}
public class AtomicInteger extends Number implements java.io.Serializable {
 public AtomicInteger() {}
 public AtomicInteger(int a) {}
 public String toString() {}
 public boolean compareAndSet(int a, int b) {}
 public boolean weakCompareAndSet(int a, int b) {}
 public boolean weakCompareAndSetAcquire(int a, int b) {}
 public boolean weakCompareAndSetPlain(int a, int b) {}
 public boolean weakCompareAndSetRelease(int a, int b) {}
 public boolean weakCompareAndSetVolatile(int a, int b) {}
 public double doubleValue() {}
 public float floatValue() {}
 public int accumulateAndGet(int a, java.util.function.IntBinaryOperator b) {}
 public int addAndGet(int a) {}
 public int compareAndExchange(int a, int b) {}
 public int compareAndExchangeAcquire(int a, int b) {}
 public int compareAndExchangeRelease(int a, int b) {}
 public int decrementAndGet() {}
 public int get() {}
 public int getAcquire() {}
 public int getAndAccumulate(int a, java.util.function.IntBinaryOperator b) {}
 public int getAndAdd(int a) {}
 public int getAndDecrement() {}
 public int getAndIncrement() {}
 public int getAndSet(int a) {}
 public int getAndUpdate(java.util.function.IntUnaryOperator a) {}
 public int getOpaque() {}
 public int getPlain() {}
 public int incrementAndGet() {}
 public int intValue() {}
 public int updateAndGet(java.util.function.IntUnaryOperator a) {}
 public long longValue() {}
 public void lazySet(int a) {}
 public void set(int a) {}
 public void setOpaque(int a) {}
 public void setPlain(int a) {}
 public void setRelease(int a) {}
}
public class AtomicIntegerArray implements java.io.Serializable {
 public AtomicIntegerArray(int a) {}
 public AtomicIntegerArray(int[] a) {}
 public String toString() {}
 public boolean compareAndSet(int a, int b, int c) {}
 public boolean weakCompareAndSet(int a, int b, int c) {}
 public boolean weakCompareAndSetAcquire(int a, int b, int c) {}
 public boolean weakCompareAndSetPlain(int a, int b, int c) {}
 public boolean weakCompareAndSetRelease(int a, int b, int c) {}
 public boolean weakCompareAndSetVolatile(int a, int b, int c) {}
 public int accumulateAndGet(int a, int b, java.util.function.IntBinaryOperator c) {}
 public int addAndGet(int a, int b) {}
 public int compareAndExchange(int a, int b, int c) {}
 public int compareAndExchangeAcquire(int a, int b, int c) {}
 public int compareAndExchangeRelease(int a, int b, int c) {}
 public int decrementAndGet(int a) {}
 public int get(int a) {}
 public int getAcquire(int a) {}
 public int getAndAccumulate(int a, int b, java.util.function.IntBinaryOperator c) {}
 public int getAndAdd(int a, int b) {}
 public int getAndDecrement(int a) {}
 public int getAndIncrement(int a) {}
 public int getAndSet(int a, int b) {}
 public int getAndUpdate(int a, java.util.function.IntUnaryOperator b) {}
 public int getOpaque(int a) {}
 public int getPlain(int a) {}
 public int incrementAndGet(int a) {}
 public int length() {}
 public int updateAndGet(int a, java.util.function.IntUnaryOperator b) {}
 public void lazySet(int a, int b) {}
 public void set(int a, int b) {}
 public void setOpaque(int a, int b) {}
 public void setPlain(int a, int b) {}
 public void setRelease(int a, int b) {}
}
public abstract class AtomicIntegerFieldUpdater<T> {
 protected AtomicIntegerFieldUpdater() {}
 public abstract boolean compareAndSet(T a, int b, int c);
 public abstract boolean weakCompareAndSet(T a, int b, int c);
 public abstract int get(T a);
 public abstract void lazySet(T a, int b);
 public abstract void set(T a, int b);
 public int accumulateAndGet(T a, int b, java.util.function.IntBinaryOperator c) {}
 public int addAndGet(T a, int b) {}
 public int decrementAndGet(T a) {}
 public int getAndAccumulate(T a, int b, java.util.function.IntBinaryOperator c) {}
 public int getAndAdd(T a, int b) {}
 public int getAndDecrement(T a) {}
 public int getAndIncrement(T a) {}
 public int getAndSet(T a, int b) {}
 public int getAndUpdate(T a, java.util.function.IntUnaryOperator b) {}
 public int incrementAndGet(T a) {}
 public int updateAndGet(T a, java.util.function.IntUnaryOperator b) {}
 public static <U> java.util.concurrent.atomic.AtomicIntegerFieldUpdater<U> newUpdater(Class<U> a, String b) {}
}
public class AtomicLong extends Number implements java.io.Serializable {
 public AtomicLong() {}
 public AtomicLong(long a) {}
 public String toString() {}
 public boolean compareAndSet(long a, long b) {}
 public boolean weakCompareAndSet(long a, long b) {}
 public boolean weakCompareAndSetAcquire(long a, long b) {}
 public boolean weakCompareAndSetPlain(long a, long b) {}
 public boolean weakCompareAndSetRelease(long a, long b) {}
 public boolean weakCompareAndSetVolatile(long a, long b) {}
 public double doubleValue() {}
 public float floatValue() {}
 public int intValue() {}
 public long accumulateAndGet(long a, java.util.function.LongBinaryOperator b) {}
 public long addAndGet(long a) {}
 public long compareAndExchange(long a, long b) {}
 public long compareAndExchangeAcquire(long a, long b) {}
 public long compareAndExchangeRelease(long a, long b) {}
 public long decrementAndGet() {}
 public long get() {}
 public long getAcquire() {}
 public long getAndAccumulate(long a, java.util.function.LongBinaryOperator b) {}
 public long getAndAdd(long a) {}
 public long getAndDecrement() {}
 public long getAndIncrement() {}
 public long getAndSet(long a) {}
 public long getAndUpdate(java.util.function.LongUnaryOperator a) {}
 public long getOpaque() {}
 public long getPlain() {}
 public long incrementAndGet() {}
 public long longValue() {}
 public long updateAndGet(java.util.function.LongUnaryOperator a) {}
 public void lazySet(long a) {}
 public void set(long a) {}
 public void setOpaque(long a) {}
 public void setPlain(long a) {}
 public void setRelease(long a) {}
}
public class AtomicLongArray implements java.io.Serializable {
 public AtomicLongArray(int a) {}
 public AtomicLongArray(long[] a) {}
 public String toString() {}
 public boolean compareAndSet(int a, long b, long c) {}
 public boolean weakCompareAndSet(int a, long b, long c) {}
 public boolean weakCompareAndSetAcquire(int a, long b, long c) {}
 public boolean weakCompareAndSetPlain(int a, long b, long c) {}
 public boolean weakCompareAndSetRelease(int a, long b, long c) {}
 public boolean weakCompareAndSetVolatile(int a, long b, long c) {}
 public int length() {}
 public long accumulateAndGet(int a, long b, java.util.function.LongBinaryOperator c) {}
 public long addAndGet(int a, long b) {}
 public long compareAndExchange(int a, long b, long c) {}
 public long compareAndExchangeAcquire(int a, long b, long c) {}
 public long compareAndExchangeRelease(int a, long b, long c) {}
 public long decrementAndGet(int a) {}
 public long get(int a) {}
 public long getAcquire(int a) {}
 public long getAndAccumulate(int a, long b, java.util.function.LongBinaryOperator c) {}
 public long getAndAdd(int a, long b) {}
 public long getAndDecrement(int a) {}
 public long getAndIncrement(int a) {}
 public long getAndSet(int a, long b) {}
 public long getAndUpdate(int a, java.util.function.LongUnaryOperator b) {}
 public long getOpaque(int a) {}
 public long getPlain(int a) {}
 public long incrementAndGet(int a) {}
 public long updateAndGet(int a, java.util.function.LongUnaryOperator b) {}
 public void lazySet(int a, long b) {}
 public void set(int a, long b) {}
 public void setOpaque(int a, long b) {}
 public void setPlain(int a, long b) {}
 public void setRelease(int a, long b) {}
}
public abstract class AtomicLongFieldUpdater<T> {
 protected AtomicLongFieldUpdater() {}
 public abstract boolean compareAndSet(T a, long b, long c);
 public abstract boolean weakCompareAndSet(T a, long b, long c);
 public abstract long get(T a);
 public abstract void lazySet(T a, long b);
 public abstract void set(T a, long b);
 public long accumulateAndGet(T a, long b, java.util.function.LongBinaryOperator c) {}
 public long addAndGet(T a, long b) {}
 public long decrementAndGet(T a) {}
 public long getAndAccumulate(T a, long b, java.util.function.LongBinaryOperator c) {}
 public long getAndAdd(T a, long b) {}
 public long getAndDecrement(T a) {}
 public long getAndIncrement(T a) {}
 public long getAndSet(T a, long b) {}
 public long getAndUpdate(T a, java.util.function.LongUnaryOperator b) {}
 public long incrementAndGet(T a) {}
 public long updateAndGet(T a, java.util.function.LongUnaryOperator b) {}
 public static <U> java.util.concurrent.atomic.AtomicLongFieldUpdater<U> newUpdater(Class<U> a, String b) {}
}
public class AtomicMarkableReference<V> {
 public AtomicMarkableReference(V a, boolean b) {}
 public V get(boolean[] a) {}
 public V getReference() {}
 public boolean attemptMark(V a, boolean b) {}
 public boolean compareAndSet(V a, V b, boolean c, boolean d) {}
 public boolean isMarked() {}
 public boolean weakCompareAndSet(V a, V b, boolean c, boolean d) {}
 public void set(V a, boolean b) {}
}
public class AtomicReference<V> implements java.io.Serializable {
 public AtomicReference() {}
 public AtomicReference(V a) {}
 public String toString() {}
 public V accumulateAndGet(V a, java.util.function.BinaryOperator<V> b) {}
 public V compareAndExchange(V a, V b) {}
 public V compareAndExchangeAcquire(V a, V b) {}
 public V compareAndExchangeRelease(V a, V b) {}
 public V get() {}
 public V getAcquire() {}
 public V getAndAccumulate(V a, java.util.function.BinaryOperator<V> b) {}
 public V getAndSet(V a) {}
 public V getAndUpdate(java.util.function.UnaryOperator<V> a) {}
 public V getOpaque() {}
 public V getPlain() {}
 public V updateAndGet(java.util.function.UnaryOperator<V> a) {}
 public boolean compareAndSet(V a, V b) {}
 public boolean weakCompareAndSet(V a, V b) {}
 public boolean weakCompareAndSetAcquire(V a, V b) {}
 public boolean weakCompareAndSetPlain(V a, V b) {}
 public boolean weakCompareAndSetRelease(V a, V b) {}
 public boolean weakCompareAndSetVolatile(V a, V b) {}
 public void lazySet(V a) {}
 public void set(V a) {}
 public void setOpaque(V a) {}
 public void setPlain(V a) {}
 public void setRelease(V a) {}
}
public class AtomicReferenceArray<E> implements java.io.Serializable {
 public AtomicReferenceArray(E[] a) {}
 public AtomicReferenceArray(int a) {}
 public E accumulateAndGet(int a, E b, java.util.function.BinaryOperator<E> c) {}
 public E compareAndExchange(int a, E b, E c) {}
 public E compareAndExchangeAcquire(int a, E b, E c) {}
 public E compareAndExchangeRelease(int a, E b, E c) {}
 public E get(int a) {}
 public E getAcquire(int a) {}
 public E getAndAccumulate(int a, E b, java.util.function.BinaryOperator<E> c) {}
 public E getAndSet(int a, E b) {}
 public E getAndUpdate(int a, java.util.function.UnaryOperator<E> b) {}
 public E getOpaque(int a) {}
 public E getPlain(int a) {}
 public E updateAndGet(int a, java.util.function.UnaryOperator<E> b) {}
 public String toString() {}
 public boolean compareAndSet(int a, E b, E c) {}
 public boolean weakCompareAndSet(int a, E b, E c) {}
 public boolean weakCompareAndSetAcquire(int a, E b, E c) {}
 public boolean weakCompareAndSetPlain(int a, E b, E c) {}
 public boolean weakCompareAndSetRelease(int a, E b, E c) {}
 public boolean weakCompareAndSetVolatile(int a, E b, E c) {}
 public int length() {}
 public void lazySet(int a, E b) {}
 public void set(int a, E b) {}
 public void setOpaque(int a, E b) {}
 public void setPlain(int a, E b) {}
 public void setRelease(int a, E b) {}
}
public abstract class AtomicReferenceFieldUpdater<T, V> {
 protected AtomicReferenceFieldUpdater() {}
 public V accumulateAndGet(T a, V b, java.util.function.BinaryOperator<V> c) {}
 public V getAndAccumulate(T a, V b, java.util.function.BinaryOperator<V> c) {}
 public V getAndSet(T a, V b) {}
 public V getAndUpdate(T a, java.util.function.UnaryOperator<V> b) {}
 public V updateAndGet(T a, java.util.function.UnaryOperator<V> b) {}
 public abstract V get(T a);
 public abstract boolean compareAndSet(T a, V b, V c);
 public abstract boolean weakCompareAndSet(T a, V b, V c);
 public abstract void lazySet(T a, V b);
 public abstract void set(T a, V b);
 public static <U, W> java.util.concurrent.atomic.AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> a, Class<W> b, String c) {}
}
public class AtomicStampedReference<V> {
 public AtomicStampedReference(V a, int b) {}
 public V get(int[] a) {}
 public V getReference() {}
 public boolean attemptStamp(V a, int b) {}
 public boolean compareAndSet(V a, V b, int c, int d) {}
 public boolean weakCompareAndSet(V a, V b, int c, int d) {}
 public int getStamp() {}
 public void set(V a, int b) {}
}
public class DoubleAccumulator extends java.util.concurrent.atomic.Striped64 implements java.io.Serializable {
 public DoubleAccumulator(java.util.function.DoubleBinaryOperator a, double b) {}
 public String toString() {}
 public double doubleValue() {}
 public double get() {}
 public double getThenReset() {}
 public float floatValue() {}
 public int intValue() {}
 public long longValue() {}
 public void accumulate(double a) {}
 public void reset() {}
}
public class DoubleAdder extends java.util.concurrent.atomic.Striped64 implements java.io.Serializable {
 public DoubleAdder() {}
 public String toString() {}
 public double doubleValue() {}
 public double sum() {}
 public double sumThenReset() {}
 public float floatValue() {}
 public int intValue() {}
 public long longValue() {}
 public void add(double a) {}
 public void reset() {}
}
public class LongAccumulator extends java.util.concurrent.atomic.Striped64 implements java.io.Serializable {
 public LongAccumulator(java.util.function.LongBinaryOperator a, long b) {}
 public String toString() {}
 public double doubleValue() {}
 public float floatValue() {}
 public int intValue() {}
 public long get() {}
 public long getThenReset() {}
 public long longValue() {}
 public void accumulate(long a) {}
 public void reset() {}
}
public class LongAdder extends java.util.concurrent.atomic.Striped64 implements java.io.Serializable {
 public LongAdder() {}
 public String toString() {}
 public double doubleValue() {}
 public float floatValue() {}
 public int intValue() {}
 public long longValue() {}
 public long sum() {}
 public long sumThenReset() {}
 public void add(long a) {}
 public void decrement() {}
 public void increment() {}
 public void reset() {}
}
