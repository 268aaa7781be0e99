package java.lang.ref;
public class Cleaner {
 public java.lang.ref.Cleaner.Cleanable register(Object a, Runnable b) {}
 public static java.lang.ref.Cleaner create() {}
 public static java.lang.ref.Cleaner create(java.util.concurrent.ThreadFactory a) {}
 public interface Cleanable {
  void clean();
 }
}
public class PhantomReference<T> extends java.lang.ref.Reference<T> {
 public PhantomReference(T a, java.lang.ref.ReferenceQueue<? super T> b) {}
 public T get() {}
}
public abstract class Reference<T> {
 protected Object clone() {}
 public T get() {}
 public boolean enqueue() {}
 public boolean isEnqueued() {}
 public boolean refersTo(T a) {}
 public static void reachabilityFence(Object a) {}
 public void clear() {}
}
public class ReferenceQueue<T> {
 public ReferenceQueue() {}
 public java.lang.ref.Reference<? extends T> poll() {}
 public java.lang.ref.Reference<? extends T> remove() {}
 public java.lang.ref.Reference<? extends T> remove(long a) {}
}
public class SoftReference<T> extends java.lang.ref.Reference<T> {
 public SoftReference(T a) {}
 public SoftReference(T a, java.lang.ref.ReferenceQueue<? super T> b) {}
 public T get() {}
}
public class WeakReference<T> extends java.lang.ref.Reference<T> {
 public WeakReference(T a) {}
 public WeakReference(T a, java.lang.ref.ReferenceQueue<? super T> b) {}
}
