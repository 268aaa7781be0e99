package java.util.concurrent;
public abstract class AbstractExecutorService implements java.util.concurrent.ExecutorService {
 protected <T> java.util.concurrent.RunnableFuture<T> newTaskFor(Runnable a, T b) {}
 protected <T> java.util.concurrent.RunnableFuture<T> newTaskFor(java.util.concurrent.Callable<T> a) {}
 public <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a) {}
 public <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c) {}
 public <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a) {}
 public <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c) {}
 public <T> java.util.concurrent.Future<T> submit(Runnable a, T b) {}
 public <T> java.util.concurrent.Future<T> submit(java.util.concurrent.Callable<T> a) {}
 public AbstractExecutorService() {}
 public java.util.concurrent.Future<?> submit(Runnable a) {}
}
public class ArrayBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public ArrayBlockingQueue(int a) {}
 public ArrayBlockingQueue(int a, boolean b) {}
 public ArrayBlockingQueue(int a, boolean b, java.util.Collection<? extends E> c) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void put(E a) {}
}
public interface BlockingDeque<E> extends java.util.concurrent.BlockingQueue<E>, java.util.Deque<E> {
 E element();
 E peek();
 E poll();
 E poll(long a, java.util.concurrent.TimeUnit b);
 E pollFirst(long a, java.util.concurrent.TimeUnit b);
 E pollLast(long a, java.util.concurrent.TimeUnit b);
 E remove();
 E take();
 E takeFirst();
 E takeLast();
 boolean add(E a);
 boolean contains(Object a);
 boolean offer(E a);
 boolean offer(E a, long b, java.util.concurrent.TimeUnit c);
 boolean offerFirst(E a);
 boolean offerFirst(E a, long b, java.util.concurrent.TimeUnit c);
 boolean offerLast(E a);
 boolean offerLast(E a, long b, java.util.concurrent.TimeUnit c);
 boolean remove(Object a);
 boolean removeFirstOccurrence(Object a);
 boolean removeLastOccurrence(Object a);
 int size();
 java.util.Iterator<E> iterator();
 void addFirst(E a);
 void addLast(E a);
 void push(E a);
 void put(E a);
 void putFirst(E a);
 void putLast(E a);
}
public interface BlockingQueue<E> extends java.util.Queue<E> {
 E poll(long a, java.util.concurrent.TimeUnit b);
 E take();
 boolean add(E a);
 boolean contains(Object a);
 boolean offer(E a);
 boolean offer(E a, long b, java.util.concurrent.TimeUnit c);
 boolean remove(Object a);
 int drainTo(java.util.Collection<? super E> a);
 int drainTo(java.util.Collection<? super E> a, int b);
 int remainingCapacity();
 void put(E a);
}
public class BrokenBarrierException extends Exception {
 public BrokenBarrierException() {}
 public BrokenBarrierException(String a) {}
}
public interface Callable<V> {
 V call();
}
public class CancellationException extends IllegalStateException {
 public CancellationException() {}
 public CancellationException(String a) {}
}
public class CompletableFuture<T> implements java.util.concurrent.Future<T>, java.util.concurrent.CompletionStage<T> {
 public <U, V> java.util.concurrent.CompletableFuture<V> thenCombine(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b) {}
 public <U, V> java.util.concurrent.CompletableFuture<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b) {}
 public <U, V> java.util.concurrent.CompletableFuture<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b, java.util.concurrent.Executor c) {}
 public <U> java.util.concurrent.CompletableFuture<U> applyToEither(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b) {}
 public <U> java.util.concurrent.CompletableFuture<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b) {}
 public <U> java.util.concurrent.CompletableFuture<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b, java.util.concurrent.Executor c) {}
 public <U> java.util.concurrent.CompletableFuture<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> a, java.util.concurrent.Executor b) {}
 public <U> java.util.concurrent.CompletableFuture<U> newIncompleteFuture() {}
 public <U> java.util.concurrent.CompletableFuture<U> thenApply(java.util.function.Function<? super T, ? extends U> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> a, java.util.concurrent.Executor b) {}
 public <U> java.util.concurrent.CompletableFuture<U> thenCompose(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a) {}
 public <U> java.util.concurrent.CompletableFuture<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a, java.util.concurrent.Executor b) {}
 public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBoth(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b) {}
 public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b) {}
 public <U> java.util.concurrent.CompletableFuture<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b, java.util.concurrent.Executor c) {}
 public CompletableFuture() {}
 public String toString() {}
 public T get() {}
 public T get(long a, java.util.concurrent.TimeUnit b) {}
 public T getNow(T a) {}
 public T join() {}
 public boolean cancel(boolean a) {}
 public boolean complete(T a) {}
 public boolean completeExceptionally(Throwable a) {}
 public boolean isCancelled() {}
 public boolean isCompletedExceptionally() {}
 public boolean isDone() {}
 public int getNumberOfDependents() {}
 public java.util.concurrent.CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> a) {}
 public java.util.concurrent.CompletableFuture<T> completeAsync(java.util.function.Supplier<? extends T> a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletableFuture<T> completeOnTimeout(T a, long b, java.util.concurrent.TimeUnit c) {}
 public java.util.concurrent.CompletableFuture<T> copy() {}
 public java.util.concurrent.CompletableFuture<T> exceptionally(java.util.function.Function<Throwable, ? extends T> a) {}
 public java.util.concurrent.CompletableFuture<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> a) {}
 public java.util.concurrent.CompletableFuture<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletableFuture<T> exceptionallyCompose(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a) {}
 public java.util.concurrent.CompletableFuture<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a) {}
 public java.util.concurrent.CompletableFuture<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletableFuture<T> orTimeout(long a, java.util.concurrent.TimeUnit b) {}
 public java.util.concurrent.CompletableFuture<T> toCompletableFuture() {}
 public java.util.concurrent.CompletableFuture<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> a) {}
 public java.util.concurrent.CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> a) {}
 public java.util.concurrent.CompletableFuture<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletableFuture<Void> acceptEither(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b) {}
 public java.util.concurrent.CompletableFuture<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b) {}
 public java.util.concurrent.CompletableFuture<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b, java.util.concurrent.Executor c) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterBoth(java.util.concurrent.CompletionStage<?> a, Runnable b) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> a, Runnable b) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> a, Runnable b, java.util.concurrent.Executor c) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterEither(java.util.concurrent.CompletionStage<?> a, Runnable b) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> a, Runnable b) {}
 public java.util.concurrent.CompletableFuture<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> a, Runnable b, java.util.concurrent.Executor c) {}
 public java.util.concurrent.CompletableFuture<Void> thenAccept(java.util.function.Consumer<? super T> a) {}
 public java.util.concurrent.CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> a) {}
 public java.util.concurrent.CompletableFuture<Void> thenAcceptAsync(java.util.function.Consumer<? super T> a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletableFuture<Void> thenRun(Runnable a) {}
 public java.util.concurrent.CompletableFuture<Void> thenRunAsync(Runnable a) {}
 public java.util.concurrent.CompletableFuture<Void> thenRunAsync(Runnable a, java.util.concurrent.Executor b) {}
 public java.util.concurrent.CompletionStage<T> minimalCompletionStage() {}
 public java.util.concurrent.Executor defaultExecutor() {}
 public static <U> java.util.concurrent.CompletableFuture<U> completedFuture(U a) {}
 public static <U> java.util.concurrent.CompletableFuture<U> failedFuture(Throwable a) {}
 public static <U> java.util.concurrent.CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> a) {}
 public static <U> java.util.concurrent.CompletableFuture<U> supplyAsync(java.util.function.Supplier<U> a, java.util.concurrent.Executor b) {}
 public static <U> java.util.concurrent.CompletionStage<U> completedStage(U a) {}
 public static <U> java.util.concurrent.CompletionStage<U> failedStage(Throwable a) {}
 public static java.util.concurrent.CompletableFuture<Object> anyOf(java.util.concurrent.CompletableFuture<?>... a) {}
 public static java.util.concurrent.CompletableFuture<Void> allOf(java.util.concurrent.CompletableFuture<?>... a) {}
 public static java.util.concurrent.CompletableFuture<Void> runAsync(Runnable a) {}
 public static java.util.concurrent.CompletableFuture<Void> runAsync(Runnable a, java.util.concurrent.Executor b) {}
 public static java.util.concurrent.Executor delayedExecutor(long a, java.util.concurrent.TimeUnit b) {}
 public static java.util.concurrent.Executor delayedExecutor(long a, java.util.concurrent.TimeUnit b, java.util.concurrent.Executor c) {}
 public void obtrudeException(Throwable a) {}
 public void obtrudeValue(T a) {}
 public interface AsynchronousCompletionTask {
 }
}
public class CompletionException extends RuntimeException {
 protected CompletionException() {}
 protected CompletionException(String a) {}
 public CompletionException(String a, Throwable b) {}
 public CompletionException(Throwable a) {}
}
public interface CompletionService<V> {
 java.util.concurrent.Future<V> poll();
 java.util.concurrent.Future<V> poll(long a, java.util.concurrent.TimeUnit b);
 java.util.concurrent.Future<V> submit(Runnable a, V b);
 java.util.concurrent.Future<V> submit(java.util.concurrent.Callable<V> a);
 java.util.concurrent.Future<V> take();
}
public interface CompletionStage<T> {
 <U, V> java.util.concurrent.CompletionStage<V> thenCombine(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b);
 <U, V> java.util.concurrent.CompletionStage<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b);
 <U, V> java.util.concurrent.CompletionStage<V> thenCombineAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiFunction<? super T, ? super U, ? extends V> b, java.util.concurrent.Executor c);
 <U> java.util.concurrent.CompletionStage<U> applyToEither(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b);
 <U> java.util.concurrent.CompletionStage<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b);
 <U> java.util.concurrent.CompletionStage<U> applyToEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Function<? super T, U> b, java.util.concurrent.Executor c);
 <U> java.util.concurrent.CompletionStage<U> handle(java.util.function.BiFunction<? super T, Throwable, ? extends U> a);
 <U> java.util.concurrent.CompletionStage<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> a);
 <U> java.util.concurrent.CompletionStage<U> handleAsync(java.util.function.BiFunction<? super T, Throwable, ? extends U> a, java.util.concurrent.Executor b);
 <U> java.util.concurrent.CompletionStage<U> thenApply(java.util.function.Function<? super T, ? extends U> a);
 <U> java.util.concurrent.CompletionStage<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> a);
 <U> java.util.concurrent.CompletionStage<U> thenApplyAsync(java.util.function.Function<? super T, ? extends U> a, java.util.concurrent.Executor b);
 <U> java.util.concurrent.CompletionStage<U> thenCompose(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a);
 <U> java.util.concurrent.CompletionStage<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a);
 <U> java.util.concurrent.CompletionStage<U> thenComposeAsync(java.util.function.Function<? super T, ? extends java.util.concurrent.CompletionStage<U>> a, java.util.concurrent.Executor b);
 <U> java.util.concurrent.CompletionStage<Void> thenAcceptBoth(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b);
 <U> java.util.concurrent.CompletionStage<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b);
 <U> java.util.concurrent.CompletionStage<Void> thenAcceptBothAsync(java.util.concurrent.CompletionStage<? extends U> a, java.util.function.BiConsumer<? super T, ? super U> b, java.util.concurrent.Executor c);
 default java.util.concurrent.CompletionStage<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> a) {}
 default java.util.concurrent.CompletionStage<T> exceptionallyAsync(java.util.function.Function<Throwable, ? extends T> a, java.util.concurrent.Executor b) {}
 default java.util.concurrent.CompletionStage<T> exceptionallyCompose(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a) {}
 default java.util.concurrent.CompletionStage<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a) {}
 default java.util.concurrent.CompletionStage<T> exceptionallyComposeAsync(java.util.function.Function<Throwable, ? extends java.util.concurrent.CompletionStage<T>> a, java.util.concurrent.Executor b) {}
 java.util.concurrent.CompletableFuture<T> toCompletableFuture();
 java.util.concurrent.CompletionStage<T> exceptionally(java.util.function.Function<Throwable, ? extends T> a);
 java.util.concurrent.CompletionStage<T> whenComplete(java.util.function.BiConsumer<? super T, ? super Throwable> a);
 java.util.concurrent.CompletionStage<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> a);
 java.util.concurrent.CompletionStage<T> whenCompleteAsync(java.util.function.BiConsumer<? super T, ? super Throwable> a, java.util.concurrent.Executor b);
 java.util.concurrent.CompletionStage<Void> acceptEither(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b);
 java.util.concurrent.CompletionStage<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b);
 java.util.concurrent.CompletionStage<Void> acceptEitherAsync(java.util.concurrent.CompletionStage<? extends T> a, java.util.function.Consumer<? super T> b, java.util.concurrent.Executor c);
 java.util.concurrent.CompletionStage<Void> runAfterBoth(java.util.concurrent.CompletionStage<?> a, Runnable b);
 java.util.concurrent.CompletionStage<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> a, Runnable b);
 java.util.concurrent.CompletionStage<Void> runAfterBothAsync(java.util.concurrent.CompletionStage<?> a, Runnable b, java.util.concurrent.Executor c);
 java.util.concurrent.CompletionStage<Void> runAfterEither(java.util.concurrent.CompletionStage<?> a, Runnable b);
 java.util.concurrent.CompletionStage<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> a, Runnable b);
 java.util.concurrent.CompletionStage<Void> runAfterEitherAsync(java.util.concurrent.CompletionStage<?> a, Runnable b, java.util.concurrent.Executor c);
 java.util.concurrent.CompletionStage<Void> thenAccept(java.util.function.Consumer<? super T> a);
 java.util.concurrent.CompletionStage<Void> thenAcceptAsync(java.util.function.Consumer<? super T> a);
 java.util.concurrent.CompletionStage<Void> thenAcceptAsync(java.util.function.Consumer<? super T> a, java.util.concurrent.Executor b);
 java.util.concurrent.CompletionStage<Void> thenRun(Runnable a);
 java.util.concurrent.CompletionStage<Void> thenRunAsync(Runnable a);
 java.util.concurrent.CompletionStage<Void> thenRunAsync(Runnable a, java.util.concurrent.Executor b);
}
public class ConcurrentHashMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.concurrent.ConcurrentMap<K, V>, java.io.Serializable {
 public <U> U reduce(long a, java.util.function.BiFunction<? super K, ? super V, ? extends U> b, java.util.function.BiFunction<? super U, ? super U, ? extends U> c) {}
 public <U> U reduceEntries(long a, java.util.function.Function<java.util.Map.Entry<K, V>, ? extends U> b, java.util.function.BiFunction<? super U, ? super U, ? extends U> c) {}
 public <U> U reduceKeys(long a, java.util.function.Function<? super K, ? extends U> b, java.util.function.BiFunction<? super U, ? super U, ? extends U> c) {}
 public <U> U reduceValues(long a, java.util.function.Function<? super V, ? extends U> b, java.util.function.BiFunction<? super U, ? super U, ? extends U> c) {}
 public <U> U search(long a, java.util.function.BiFunction<? super K, ? super V, ? extends U> b) {}
 public <U> U searchEntries(long a, java.util.function.Function<java.util.Map.Entry<K, V>, ? extends U> b) {}
 public <U> U searchKeys(long a, java.util.function.Function<? super K, ? extends U> b) {}
 public <U> U searchValues(long a, java.util.function.Function<? super V, ? extends U> b) {}
 public <U> void forEach(long a, java.util.function.BiFunction<? super K, ? super V, ? extends U> b, java.util.function.Consumer<? super U> c) {}
 public <U> void forEachEntry(long a, java.util.function.Function<java.util.Map.Entry<K, V>, ? extends U> b, java.util.function.Consumer<? super U> c) {}
 public <U> void forEachKey(long a, java.util.function.Function<? super K, ? extends U> b, java.util.function.Consumer<? super U> c) {}
 public <U> void forEachValue(long a, java.util.function.Function<? super V, ? extends U> b, java.util.function.Consumer<? super U> c) {}
 public ConcurrentHashMap() {}
 public ConcurrentHashMap(int a) {}
 public ConcurrentHashMap(int a, float b) {}
 public ConcurrentHashMap(int a, float b, int c) {}
 public ConcurrentHashMap(java.util.Map<? extends K, ? extends V> a) {}
 public K reduceKeys(long a, java.util.function.BiFunction<? super K, ? super K, ? extends K> b) {}
 public String toString() {}
 public V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 public V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 public V get(Object a) {}
 public V getOrDefault(Object a, V b) {}
 public V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 public V put(K a, V b) {}
 public V putIfAbsent(K a, V b) {}
 public V reduceValues(long a, java.util.function.BiFunction<? super V, ? super V, ? extends V> b) {}
 public V remove(Object a) {}
 public V replace(K a, V b) {}
 public boolean contains(Object a) {}
 public boolean containsKey(Object a) {}
 public boolean containsValue(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a, Object b) {}
 public boolean replace(K a, V b, V c) {}
 public double reduceEntriesToDouble(long a, java.util.function.ToDoubleFunction<java.util.Map.Entry<K, V>> b, double c, java.util.function.DoubleBinaryOperator d) {}
 public double reduceKeysToDouble(long a, java.util.function.ToDoubleFunction<? super K> b, double c, java.util.function.DoubleBinaryOperator d) {}
 public double reduceToDouble(long a, java.util.function.ToDoubleBiFunction<? super K, ? super V> b, double c, java.util.function.DoubleBinaryOperator d) {}
 public double reduceValuesToDouble(long a, java.util.function.ToDoubleFunction<? super V> b, double c, java.util.function.DoubleBinaryOperator d) {}
 public int hashCode() {}
 public int reduceEntriesToInt(long a, java.util.function.ToIntFunction<java.util.Map.Entry<K, V>> b, int c, java.util.function.IntBinaryOperator d) {}
 public int reduceKeysToInt(long a, java.util.function.ToIntFunction<? super K> b, int c, java.util.function.IntBinaryOperator d) {}
 public int reduceToInt(long a, java.util.function.ToIntBiFunction<? super K, ? super V> b, int c, java.util.function.IntBinaryOperator d) {}
 public int reduceValuesToInt(long a, java.util.function.ToIntFunction<? super V> b, int c, java.util.function.IntBinaryOperator d) {}
 public int size() {}
 public java.util.Collection<V> values() {}
 public java.util.Enumeration<K> keys() {}
 public java.util.Enumeration<V> elements() {}
 public java.util.Map.Entry<K, V> reduceEntries(long a, java.util.function.BiFunction<java.util.Map.Entry<K, V>, java.util.Map.Entry<K, V>, ? extends java.util.Map.Entry<K, V>> b) {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public java.util.concurrent.ConcurrentHashMap.KeySetView<K, V> keySet() {}
 public java.util.concurrent.ConcurrentHashMap.KeySetView<K, V> keySet(V a) {}
 public long mappingCount() {}
 public long reduceEntriesToLong(long a, java.util.function.ToLongFunction<java.util.Map.Entry<K, V>> b, long c, java.util.function.LongBinaryOperator d) {}
 public long reduceKeysToLong(long a, java.util.function.ToLongFunction<? super K> b, long c, java.util.function.LongBinaryOperator d) {}
 public long reduceToLong(long a, java.util.function.ToLongBiFunction<? super K, ? super V> b, long c, java.util.function.LongBinaryOperator d) {}
 public long reduceValuesToLong(long a, java.util.function.ToLongFunction<? super V> b, long c, java.util.function.LongBinaryOperator d) {}
 public static <K> java.util.concurrent.ConcurrentHashMap.KeySetView<K, Boolean> newKeySet() {}
 public static <K> java.util.concurrent.ConcurrentHashMap.KeySetView<K, Boolean> newKeySet(int a) {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void forEach(long a, java.util.function.BiConsumer<? super K, ? super V> b) {}
 public void forEachEntry(long a, java.util.function.Consumer<? super java.util.Map.Entry<K, V>> b) {}
 public void forEachKey(long a, java.util.function.Consumer<? super K> b) {}
 public void forEachValue(long a, java.util.function.Consumer<? super V> b) {}
 public void putAll(java.util.Map<? extends K, ? extends V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
 public static class KeySetView<K, V> extends java.util.concurrent.ConcurrentHashMap.CollectionView<K, V, K> implements java.util.Set<K>, java.io.Serializable {
  public V getMappedValue() {}
  public boolean add(K a) {}
  public boolean addAll(java.util.Collection<? extends K> a) {}
  public boolean contains(Object a) {}
  public boolean equals(Object a) {}
  public boolean remove(Object a) {}
  public int hashCode() {}
  public java.util.Iterator<K> iterator() {}
  public java.util.Spliterator<K> spliterator() {}
  public void forEach(java.util.function.Consumer<? super K> a) {}
 }
}
public class ConcurrentLinkedDeque<E> extends java.util.AbstractCollection<E> implements java.util.Deque<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public ConcurrentLinkedDeque() {}
 public ConcurrentLinkedDeque(java.util.Collection<? extends E> a) {}
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
 public String toString() {}
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
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void addFirst(E a) {}
 public void addLast(E a) {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void push(E a) {}
}
public class ConcurrentLinkedQueue<E> extends java.util.AbstractQueue<E> implements java.util.Queue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public ConcurrentLinkedQueue() {}
 public ConcurrentLinkedQueue(java.util.Collection<? extends E> a) {}
 public E peek() {}
 public E poll() {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean isEmpty() {}
 public boolean offer(E a) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
}
public interface ConcurrentMap<K, V> extends java.util.Map<K, V> {
 V putIfAbsent(K a, V b);
 V replace(K a, V b);
 boolean remove(Object a, Object b);
 boolean replace(K a, V b, V c);
 default V compute(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 default V computeIfAbsent(K a, java.util.function.Function<? super K, ? extends V> b) {}
 default V computeIfPresent(K a, java.util.function.BiFunction<? super K, ? super V, ? extends V> b) {}
 default V getOrDefault(Object a, V b) {}
 default V merge(K a, V b, java.util.function.BiFunction<? super V, ? super V, ? extends V> c) {}
 default void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 default void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public interface ConcurrentNavigableMap<K, V> extends java.util.concurrent.ConcurrentMap<K, V>, java.util.NavigableMap<K, V> {
 java.util.NavigableSet<K> descendingKeySet();
 java.util.NavigableSet<K> keySet();
 java.util.NavigableSet<K> navigableKeySet();
 java.util.concurrent.ConcurrentNavigableMap<K, V> descendingMap();
 java.util.concurrent.ConcurrentNavigableMap<K, V> headMap(K a);
 java.util.concurrent.ConcurrentNavigableMap<K, V> headMap(K a, boolean b);
 java.util.concurrent.ConcurrentNavigableMap<K, V> subMap(K a, K b);
 java.util.concurrent.ConcurrentNavigableMap<K, V> subMap(K a, boolean b, K c, boolean d);
 java.util.concurrent.ConcurrentNavigableMap<K, V> tailMap(K a);
 java.util.concurrent.ConcurrentNavigableMap<K, V> tailMap(K a, boolean b);
}
public class ConcurrentSkipListMap<K, V> extends java.util.AbstractMap<K, V> implements java.util.concurrent.ConcurrentNavigableMap<K, V>, Cloneable, java.io.Serializable {
 public ConcurrentSkipListMap() {}
 public ConcurrentSkipListMap(java.util.Comparator<? super K> a) {}
 public ConcurrentSkipListMap(java.util.Map<? extends K, ? extends V> a) {}
 public ConcurrentSkipListMap(java.util.SortedMap<K, ? extends V> a) {}
 public K ceilingKey(K a) {}
 public K firstKey() {}
 public K floorKey(K a) {}
 public K higherKey(K a) {}
 public K lastKey() {}
 public K lowerKey(K a) {}
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
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a, Object b) {}
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
 public java.util.NavigableSet<K> descendingKeySet() {}
 public java.util.NavigableSet<K> keySet() {}
 public java.util.NavigableSet<K> navigableKeySet() {}
 public java.util.Set<java.util.Map.Entry<K, V>> entrySet() {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> descendingMap() {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> headMap(K a) {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> headMap(K a, boolean b) {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> subMap(K a, K b) {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> subMap(K a, boolean b, K c, boolean d) {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> tailMap(K a) {}
 public java.util.concurrent.ConcurrentNavigableMap<K, V> tailMap(K a, boolean b) {}
 public java.util.concurrent.ConcurrentSkipListMap<K, V> clone() {}
 public void clear() {}
 public void forEach(java.util.function.BiConsumer<? super K, ? super V> a) {}
 public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> a) {}
}
public class ConcurrentSkipListSet<E> extends java.util.AbstractSet<E> implements java.util.NavigableSet<E>, Cloneable, java.io.Serializable {
 public ConcurrentSkipListSet() {}
 public ConcurrentSkipListSet(java.util.Collection<? extends E> a) {}
 public ConcurrentSkipListSet(java.util.Comparator<? super E> a) {}
 public ConcurrentSkipListSet(java.util.SortedSet<E> a) {}
 public E ceiling(E a) {}
 public E first() {}
 public E floor(E a) {}
 public E higher(E a) {}
 public E last() {}
 public E lower(E a) {}
 public E pollFirst() {}
 public E pollLast() {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public int size() {}
 public java.util.Comparator<? super E> comparator() {}
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.NavigableSet<E> descendingSet() {}
 public java.util.NavigableSet<E> headSet(E a) {}
 public java.util.NavigableSet<E> headSet(E a, boolean b) {}
 public java.util.NavigableSet<E> subSet(E a, E b) {}
 public java.util.NavigableSet<E> subSet(E a, boolean b, E c, boolean d) {}
 public java.util.NavigableSet<E> tailSet(E a) {}
 public java.util.NavigableSet<E> tailSet(E a, boolean b) {}
 public java.util.Spliterator<E> spliterator() {}
 public java.util.concurrent.ConcurrentSkipListSet<E> clone() {}
 public void clear() {}
}
public class CopyOnWriteArrayList<E> implements java.util.List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public CopyOnWriteArrayList() {}
 public CopyOnWriteArrayList(E[] a) {}
 public CopyOnWriteArrayList(java.util.Collection<? extends E> a) {}
 public E get(int a) {}
 public E remove(int a) {}
 public E set(int a, E b) {}
 public Object clone() {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean addAll(int a, java.util.Collection<? extends E> b) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean addIfAbsent(E a) {}
 public boolean contains(Object a) {}
 public boolean containsAll(java.util.Collection<?> a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int addAllAbsent(java.util.Collection<? extends E> a) {}
 public int hashCode() {}
 public int indexOf(E a, int b) {}
 public int indexOf(Object a) {}
 public int lastIndexOf(E a, int b) {}
 public int lastIndexOf(Object a) {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.List<E> subList(int a, int b) {}
 public java.util.ListIterator<E> listIterator() {}
 public java.util.ListIterator<E> listIterator(int a) {}
 public java.util.Spliterator<E> spliterator() {}
 public void add(int a, E b) {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void replaceAll(java.util.function.UnaryOperator<E> a) {}
 public void sort(java.util.Comparator<? super E> a) {}
}
public class CopyOnWriteArraySet<E> extends java.util.AbstractSet<E> implements java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public CopyOnWriteArraySet() {}
 public CopyOnWriteArraySet(java.util.Collection<? extends E> a) {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean containsAll(java.util.Collection<?> a) {}
 public boolean equals(Object a) {}
 public boolean isEmpty() {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
}
public class CountDownLatch {
 public CountDownLatch(int a) {}
 public String toString() {}
 public boolean await(long a, java.util.concurrent.TimeUnit b) {}
 public long getCount() {}
 public void await() {}
 public void countDown() {}
}
public abstract class CountedCompleter<T> extends java.util.concurrent.ForkJoinTask<T> {
 protected CountedCompleter() {}
 protected CountedCompleter(java.util.concurrent.CountedCompleter<?> a) {}
 protected CountedCompleter(java.util.concurrent.CountedCompleter<?> a, int b) {}
 protected boolean exec() {}
 protected void setRawResult(T a) {}
 public T getRawResult() {}
 public abstract void compute();
 public boolean compareAndSetPendingCount(int a, int b) {}
 public boolean onExceptionalCompletion(Throwable a, java.util.concurrent.CountedCompleter<?> b) {}
 public int decrementPendingCountUnlessZero() {}
 public int getPendingCount() {}
 public java.util.concurrent.CountedCompleter<?> firstComplete() {}
 public java.util.concurrent.CountedCompleter<?> getCompleter() {}
 public java.util.concurrent.CountedCompleter<?> getRoot() {}
 public java.util.concurrent.CountedCompleter<?> nextComplete() {}
 public void addToPendingCount(int a) {}
 public void complete(T a) {}
 public void helpComplete(int a) {}
 public void onCompletion(java.util.concurrent.CountedCompleter<?> a) {}
 public void propagateCompletion() {}
 public void quietlyCompleteRoot() {}
 public void setPendingCount(int a) {}
 public void tryComplete() {}
}
public class CyclicBarrier {
 public CyclicBarrier(int a) {}
 public CyclicBarrier(int a, Runnable b) {}
 public boolean isBroken() {}
 public int await() {}
 public int await(long a, java.util.concurrent.TimeUnit b) {}
 public int getNumberWaiting() {}
 public int getParties() {}
 public void reset() {}
}
public class DelayQueue<E extends java.util.concurrent.Delayed> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E> {
 public <T> T[] toArray(T[] a) {}
 public DelayQueue() {}
 public DelayQueue(java.util.Collection<? extends E> a) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public Object[] toArray() {}
 public boolean add(E a) {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public void clear() {}
 public void put(E a) {}
}
public interface Delayed extends Comparable<java.util.concurrent.Delayed> {
 long getDelay(java.util.concurrent.TimeUnit a);
}
public class Exchanger<V> {
 public Exchanger() {}
 public V exchange(V a) {}
 public V exchange(V a, long b, java.util.concurrent.TimeUnit c) {}
}
public class ExecutionException extends Exception {
 protected ExecutionException() {}
 protected ExecutionException(String a) {}
 public ExecutionException(String a, Throwable b) {}
 public ExecutionException(Throwable a) {}
}
public interface Executor {
 void execute(Runnable a);
}
public class ExecutorCompletionService<V> implements java.util.concurrent.CompletionService<V> {
 public ExecutorCompletionService(java.util.concurrent.Executor a) {}
 public ExecutorCompletionService(java.util.concurrent.Executor a, java.util.concurrent.BlockingQueue<java.util.concurrent.Future<V>> b) {}
 public java.util.concurrent.Future<V> poll() {}
 public java.util.concurrent.Future<V> poll(long a, java.util.concurrent.TimeUnit b) {}
 public java.util.concurrent.Future<V> submit(Runnable a, V b) {}
 public java.util.concurrent.Future<V> submit(java.util.concurrent.Callable<V> a) {}
 public java.util.concurrent.Future<V> take() {}
}
public interface ExecutorService extends java.util.concurrent.Executor {
 <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a);
 <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c);
 <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a);
 <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c);
 <T> java.util.concurrent.Future<T> submit(Runnable a, T b);
 <T> java.util.concurrent.Future<T> submit(java.util.concurrent.Callable<T> a);
 boolean awaitTermination(long a, java.util.concurrent.TimeUnit b);
 boolean isShutdown();
 boolean isTerminated();
 java.util.List<Runnable> shutdownNow();
 java.util.concurrent.Future<?> submit(Runnable a);
 void shutdown();
}
public class Executors {
 public static <T> java.util.concurrent.Callable<T> callable(Runnable a, T b) {}
 public static <T> java.util.concurrent.Callable<T> privilegedCallable(java.util.concurrent.Callable<T> a) {}
 public static <T> java.util.concurrent.Callable<T> privilegedCallableUsingCurrentClassLoader(java.util.concurrent.Callable<T> a) {}
 public static java.util.concurrent.Callable<Object> callable(Runnable a) {}
 public static java.util.concurrent.Callable<Object> callable(java.security.PrivilegedAction<?> a) {}
 public static java.util.concurrent.Callable<Object> callable(java.security.PrivilegedExceptionAction<?> a) {}
 public static java.util.concurrent.ExecutorService newCachedThreadPool() {}
 public static java.util.concurrent.ExecutorService newCachedThreadPool(java.util.concurrent.ThreadFactory a) {}
 public static java.util.concurrent.ExecutorService newFixedThreadPool(int a) {}
 public static java.util.concurrent.ExecutorService newFixedThreadPool(int a, java.util.concurrent.ThreadFactory b) {}
 public static java.util.concurrent.ExecutorService newSingleThreadExecutor() {}
 public static java.util.concurrent.ExecutorService newSingleThreadExecutor(java.util.concurrent.ThreadFactory a) {}
 public static java.util.concurrent.ExecutorService newWorkStealingPool() {}
 public static java.util.concurrent.ExecutorService newWorkStealingPool(int a) {}
 public static java.util.concurrent.ExecutorService unconfigurableExecutorService(java.util.concurrent.ExecutorService a) {}
 public static java.util.concurrent.ScheduledExecutorService newScheduledThreadPool(int a) {}
 public static java.util.concurrent.ScheduledExecutorService newScheduledThreadPool(int a, java.util.concurrent.ThreadFactory b) {}
 public static java.util.concurrent.ScheduledExecutorService newSingleThreadScheduledExecutor() {}
 public static java.util.concurrent.ScheduledExecutorService newSingleThreadScheduledExecutor(java.util.concurrent.ThreadFactory a) {}
 public static java.util.concurrent.ScheduledExecutorService unconfigurableScheduledExecutorService(java.util.concurrent.ScheduledExecutorService a) {}
 public static java.util.concurrent.ThreadFactory defaultThreadFactory() {}
 public static java.util.concurrent.ThreadFactory privilegedThreadFactory() {}
}
public class Flow {
 public static int defaultBufferSize() {}
 public interface Processor<T, R> extends java.util.concurrent.Flow.Subscriber<T>, java.util.concurrent.Flow.Publisher<R> {
 }
 public interface Publisher<T> {
  void subscribe(java.util.concurrent.Flow.Subscriber<? super T> a);
 }
 public interface Subscriber<T> {
  void onComplete();
  void onError(Throwable a);
  void onNext(T a);
  void onSubscribe(java.util.concurrent.Flow.Subscription a);
 }
 public interface Subscription {
  void cancel();
  void request(long a);
 }
}
public class ForkJoinPool extends java.util.concurrent.AbstractExecutorService {
 protected <T> java.util.concurrent.RunnableFuture<T> newTaskFor(Runnable a, T b) {}
 protected <T> java.util.concurrent.RunnableFuture<T> newTaskFor(java.util.concurrent.Callable<T> a) {}
 protected int drainTasksTo(java.util.Collection<? super java.util.concurrent.ForkJoinTask<?>> a) {}
 protected java.util.concurrent.ForkJoinTask<?> pollSubmission() {}
 public <T> T invoke(java.util.concurrent.ForkJoinTask<T> a) {}
 public <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a) {}
 public <T> T invokeAny(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c) {}
 public <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a) {}
 public <T> java.util.List<java.util.concurrent.Future<T>> invokeAll(java.util.Collection<? extends java.util.concurrent.Callable<T>> a, long b, java.util.concurrent.TimeUnit c) {}
 public <T> java.util.concurrent.ForkJoinTask<T> submit(Runnable a, T b) {}
 public <T> java.util.concurrent.ForkJoinTask<T> submit(java.util.concurrent.Callable<T> a) {}
 public <T> java.util.concurrent.ForkJoinTask<T> submit(java.util.concurrent.ForkJoinTask<T> a) {}
 public ForkJoinPool() {}
 public ForkJoinPool(int a) {}
 public ForkJoinPool(int a, java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory b, Thread.UncaughtExceptionHandler c, boolean d) {}
 public ForkJoinPool(int a, java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory b, Thread.UncaughtExceptionHandler c, boolean d, int e, int f, int g, java.util.function.Predicate<? super java.util.concurrent.ForkJoinPool> h, long i, java.util.concurrent.TimeUnit j) {}
 public String toString() {}
 public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {}
 public boolean awaitQuiescence(long a, java.util.concurrent.TimeUnit b) {}
 public boolean awaitTermination(long a, java.util.concurrent.TimeUnit b) {}
 public boolean getAsyncMode() {}
 public boolean hasQueuedSubmissions() {}
 public boolean isQuiescent() {}
 public boolean isShutdown() {}
 public boolean isTerminated() {}
 public boolean isTerminating() {}
 public int getActiveThreadCount() {}
 public int getParallelism() {}
 public int getPoolSize() {}
 public int getQueuedSubmissionCount() {}
 public int getRunningThreadCount() {}
 public java.util.List<Runnable> shutdownNow() {}
 public java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory getFactory() {}
 public java.util.concurrent.ForkJoinTask<?> submit(Runnable a) {}
 public long getQueuedTaskCount() {}
 public long getStealCount() {}
 public static int getCommonPoolParallelism() {}
 public static java.util.concurrent.ForkJoinPool commonPool() {}
 public static java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory;
 public static void managedBlock(java.util.concurrent.ForkJoinPool.ManagedBlocker a) {}
 public void execute(Runnable a) {}
 public void execute(java.util.concurrent.ForkJoinTask<?> a) {}
 public void shutdown() {}
 public interface ForkJoinWorkerThreadFactory {
  java.util.concurrent.ForkJoinWorkerThread newThread(java.util.concurrent.ForkJoinPool a);
 }
 public interface ManagedBlocker {
  boolean block();
  boolean isReleasable();
 }
}
public abstract class ForkJoinTask<V> implements java.util.concurrent.Future<V>, java.io.Serializable {
 protected abstract boolean exec();
 protected abstract void setRawResult(V a);
 protected static java.util.concurrent.ForkJoinTask<?> peekNextLocalTask() {}
 protected static java.util.concurrent.ForkJoinTask<?> pollNextLocalTask() {}
 protected static java.util.concurrent.ForkJoinTask<?> pollSubmission() {}
 protected static java.util.concurrent.ForkJoinTask<?> pollTask() {}
 public ForkJoinTask() {}
 public Throwable getException() {}
 public V get() {}
 public V get(long a, java.util.concurrent.TimeUnit b) {}
 public V invoke() {}
 public V join() {}
 public abstract V getRawResult();
 public boolean cancel(boolean a) {}
 public boolean compareAndSetForkJoinTaskTag(short a, short b) {}
 public boolean isCancelled() {}
 public boolean isCompletedAbnormally() {}
 public boolean isCompletedNormally() {}
 public boolean isDone() {}
 public boolean tryUnfork() {}
 public java.util.concurrent.ForkJoinTask<V> fork() {}
 public short getForkJoinTaskTag() {}
 public short setForkJoinTaskTag(short a) {}
 public static <T extends java.util.concurrent.ForkJoinTask<?>> java.util.Collection<T> invokeAll(java.util.Collection<T> a) {}
 public static <T> java.util.concurrent.ForkJoinTask<T> adapt(Runnable a, T b) {}
 public static <T> java.util.concurrent.ForkJoinTask<T> adapt(java.util.concurrent.Callable<? extends T> a) {}
 public static boolean inForkJoinPool() {}
 public static int getQueuedTaskCount() {}
 public static int getSurplusQueuedTaskCount() {}
 public static java.util.concurrent.ForkJoinPool getPool() {}
 public static java.util.concurrent.ForkJoinTask<?> adapt(Runnable a) {}
 public static void helpQuiesce() {}
 public static void invokeAll(java.util.concurrent.ForkJoinTask<?> a, java.util.concurrent.ForkJoinTask<?> b) {}
 public static void invokeAll(java.util.concurrent.ForkJoinTask<?>... a) {}
 public void complete(V a) {}
 public void completeExceptionally(Throwable a) {}
 public void quietlyComplete() {}
 public void quietlyInvoke() {}
 public void quietlyJoin() {}
 public void reinitialize() {}
}
public class ForkJoinWorkerThread extends Thread {
 protected ForkJoinWorkerThread(java.util.concurrent.ForkJoinPool a) {}
 protected void onStart() {}
 protected void onTermination(Throwable a) {}
 public int getPoolIndex() {}
 public java.util.concurrent.ForkJoinPool getPool() {}
 public void run() {}
}
public interface Future<V> {
 V get();
 V get(long a, java.util.concurrent.TimeUnit b);
 boolean cancel(boolean a);
 boolean isCancelled();
 boolean isDone();
}
public class FutureTask<V> implements java.util.concurrent.RunnableFuture<V> {
 protected boolean runAndReset() {}
 protected void done() {}
 protected void set(V a) {}
 protected void setException(Throwable a) {}
 public FutureTask(Runnable a, V b) {}
 public FutureTask(java.util.concurrent.Callable<V> a) {}
 public String toString() {}
 public V get() {}
 public V get(long a, java.util.concurrent.TimeUnit b) {}
 public boolean cancel(boolean a) {}
 public boolean isCancelled() {}
 public boolean isDone() {}
 public void run() {}
}
public class LinkedBlockingDeque<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingDeque<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E element() {}
 public E getFirst() {}
 public E getLast() {}
 public E peek() {}
 public E peekFirst() {}
 public E peekLast() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E pollFirst() {}
 public E pollFirst(long a, java.util.concurrent.TimeUnit b) {}
 public E pollLast() {}
 public E pollLast(long a, java.util.concurrent.TimeUnit b) {}
 public E pop() {}
 public E remove() {}
 public E removeFirst() {}
 public E removeLast() {}
 public E take() {}
 public E takeFirst() {}
 public E takeLast() {}
 public LinkedBlockingDeque() {}
 public LinkedBlockingDeque(int a) {}
 public LinkedBlockingDeque(java.util.Collection<? extends E> a) {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean addAll(java.util.Collection<? extends E> a) {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean offerFirst(E a) {}
 public boolean offerFirst(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean offerLast(E a) {}
 public boolean offerLast(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeFirstOccurrence(Object a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean removeLastOccurrence(Object a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> descendingIterator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void addFirst(E a) {}
 public void addLast(E a) {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void push(E a) {}
 public void put(E a) {}
 public void putFirst(E a) {}
 public void putLast(E a) {}
}
public class LinkedBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public LinkedBlockingQueue() {}
 public LinkedBlockingQueue(int a) {}
 public LinkedBlockingQueue(java.util.Collection<? extends E> a) {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void put(E a) {}
}
public class LinkedTransferQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.TransferQueue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public LinkedTransferQueue() {}
 public LinkedTransferQueue(java.util.Collection<? extends E> a) {}
 public Object[] toArray() {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean hasWaitingConsumer() {}
 public boolean isEmpty() {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public boolean tryTransfer(E a) {}
 public boolean tryTransfer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int getWaitingConsumerCount() {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void put(E a) {}
 public void transfer(E a) {}
}
public class Phaser {
 protected boolean onAdvance(int a, int b) {}
 public Phaser() {}
 public Phaser(int a) {}
 public Phaser(java.util.concurrent.Phaser a) {}
 public Phaser(java.util.concurrent.Phaser a, int b) {}
 public String toString() {}
 public boolean isTerminated() {}
 public int arrive() {}
 public int arriveAndAwaitAdvance() {}
 public int arriveAndDeregister() {}
 public int awaitAdvance(int a) {}
 public int awaitAdvanceInterruptibly(int a) {}
 public int awaitAdvanceInterruptibly(int a, long b, java.util.concurrent.TimeUnit c) {}
 public int bulkRegister(int a) {}
 public int getArrivedParties() {}
 public int getPhase() {}
 public int getRegisteredParties() {}
 public int getUnarrivedParties() {}
 public int register() {}
 public java.util.concurrent.Phaser getParent() {}
 public java.util.concurrent.Phaser getRoot() {}
 public void forceTermination() {}
}
public class PriorityBlockingQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public Object[] toArray() {}
 public PriorityBlockingQueue() {}
 public PriorityBlockingQueue(int a) {}
 public PriorityBlockingQueue(int a, java.util.Comparator<? super E> b) {}
 public PriorityBlockingQueue(java.util.Collection<? extends E> a) {}
 public String toString() {}
 public boolean add(E a) {}
 public boolean contains(Object a) {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean removeIf(java.util.function.Predicate<? super E> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Comparator<? super E> comparator() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void forEach(java.util.function.Consumer<? super E> a) {}
 public void put(E a) {}
}
public abstract class RecursiveAction extends java.util.concurrent.ForkJoinTask<Void> {
 protected abstract void compute();
 protected boolean exec() {}
 protected void setRawResult(Void a) {}
 public RecursiveAction() {}
 public Void getRawResult() {}
}
public abstract class RecursiveTask<V> extends java.util.concurrent.ForkJoinTask<V> {
 protected abstract V compute();
 protected boolean exec() {}
 protected void setRawResult(V a) {}
 public RecursiveTask() {}
 public V getRawResult() {}
}
public class RejectedExecutionException extends RuntimeException {
 public RejectedExecutionException() {}
 public RejectedExecutionException(String a) {}
 public RejectedExecutionException(String a, Throwable b) {}
 public RejectedExecutionException(Throwable a) {}
}
public interface RejectedExecutionHandler {
 void rejectedExecution(Runnable a, java.util.concurrent.ThreadPoolExecutor b);
}
public interface RunnableFuture<V> extends Runnable, java.util.concurrent.Future<V> {
 void run();
}
public interface RunnableScheduledFuture<V> extends java.util.concurrent.RunnableFuture<V>, java.util.concurrent.ScheduledFuture<V> {
 boolean isPeriodic();
}
public interface ScheduledExecutorService extends java.util.concurrent.ExecutorService {
 <V> java.util.concurrent.ScheduledFuture<V> schedule(java.util.concurrent.Callable<V> a, long b, java.util.concurrent.TimeUnit c);
 java.util.concurrent.ScheduledFuture<?> schedule(Runnable a, long b, java.util.concurrent.TimeUnit c);
 java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(Runnable a, long b, long c, java.util.concurrent.TimeUnit d);
 java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(Runnable a, long b, long c, java.util.concurrent.TimeUnit d);
}
public interface ScheduledFuture<V> extends java.util.concurrent.Delayed, java.util.concurrent.Future<V> {
}
public class ScheduledThreadPoolExecutor extends java.util.concurrent.ThreadPoolExecutor implements java.util.concurrent.ScheduledExecutorService {
 protected <V> java.util.concurrent.RunnableScheduledFuture<V> decorateTask(Runnable a, java.util.concurrent.RunnableScheduledFuture<V> b) {}
 protected <V> java.util.concurrent.RunnableScheduledFuture<V> decorateTask(java.util.concurrent.Callable<V> a, java.util.concurrent.RunnableScheduledFuture<V> b) {}
 public <T> java.util.concurrent.Future<T> submit(Runnable a, T b) {}
 public <T> java.util.concurrent.Future<T> submit(java.util.concurrent.Callable<T> a) {}
 public <V> java.util.concurrent.ScheduledFuture<V> schedule(java.util.concurrent.Callable<V> a, long b, java.util.concurrent.TimeUnit c) {}
 public ScheduledThreadPoolExecutor(int a) {}
 public ScheduledThreadPoolExecutor(int a, java.util.concurrent.RejectedExecutionHandler b) {}
 public ScheduledThreadPoolExecutor(int a, java.util.concurrent.ThreadFactory b) {}
 public ScheduledThreadPoolExecutor(int a, java.util.concurrent.ThreadFactory b, java.util.concurrent.RejectedExecutionHandler c) {}
 public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {}
 public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {}
 public boolean getRemoveOnCancelPolicy() {}
 public java.util.List<Runnable> shutdownNow() {}
 public java.util.concurrent.BlockingQueue<Runnable> getQueue() {}
 public java.util.concurrent.Future<?> submit(Runnable a) {}
 public java.util.concurrent.ScheduledFuture<?> schedule(Runnable a, long b, java.util.concurrent.TimeUnit c) {}
 public java.util.concurrent.ScheduledFuture<?> scheduleAtFixedRate(Runnable a, long b, long c, java.util.concurrent.TimeUnit d) {}
 public java.util.concurrent.ScheduledFuture<?> scheduleWithFixedDelay(Runnable a, long b, long c, java.util.concurrent.TimeUnit d) {}
 public void execute(Runnable a) {}
 public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean a) {}
 public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean a) {}
 public void setRemoveOnCancelPolicy(boolean a) {}
 public void shutdown() {}
}
public class Semaphore implements java.io.Serializable {
 protected java.util.Collection<Thread> getQueuedThreads() {}
 protected void reducePermits(int a) {}
 public Semaphore(int a) {}
 public Semaphore(int a, boolean b) {}
 public String toString() {}
 public boolean hasQueuedThreads() {}
 public boolean isFair() {}
 public boolean tryAcquire() {}
 public boolean tryAcquire(int a) {}
 public boolean tryAcquire(int a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean tryAcquire(long a, java.util.concurrent.TimeUnit b) {}
 public int availablePermits() {}
 public int drainPermits() {}
 public int getQueueLength() {}
 public void acquire() {}
 public void acquire(int a) {}
 public void acquireUninterruptibly() {}
 public void acquireUninterruptibly(int a) {}
 public void release() {}
 public void release(int a) {}
}
public class SubmissionPublisher<T> implements java.util.concurrent.Flow.Publisher<T>, AutoCloseable {
 public SubmissionPublisher() {}
 public SubmissionPublisher(java.util.concurrent.Executor a, int b) {}
 public SubmissionPublisher(java.util.concurrent.Executor a, int b, java.util.function.BiConsumer<? super java.util.concurrent.Flow.Subscriber<? super T>, ? super Throwable> c) {}
 public Throwable getClosedException() {}
 public boolean hasSubscribers() {}
 public boolean isClosed() {}
 public boolean isSubscribed(java.util.concurrent.Flow.Subscriber<? super T> a) {}
 public int estimateMaximumLag() {}
 public int getMaxBufferCapacity() {}
 public int getNumberOfSubscribers() {}
 public int offer(T a, java.util.function.BiPredicate<java.util.concurrent.Flow.Subscriber<? super T>, ? super T> b) {}
 public int offer(T a, long b, java.util.concurrent.TimeUnit c, java.util.function.BiPredicate<java.util.concurrent.Flow.Subscriber<? super T>, ? super T> d) {}
 public int submit(T a) {}
 public java.util.List<java.util.concurrent.Flow.Subscriber<? super T>> getSubscribers() {}
 public java.util.concurrent.CompletableFuture<Void> consume(java.util.function.Consumer<? super T> a) {}
 public java.util.concurrent.Executor getExecutor() {}
 public long estimateMinimumDemand() {}
 public void close() {}
 public void closeExceptionally(Throwable a) {}
 public void subscribe(java.util.concurrent.Flow.Subscriber<? super T> a) {}
}
public class SynchronousQueue<E> extends java.util.AbstractQueue<E> implements java.util.concurrent.BlockingQueue<E>, java.io.Serializable {
 public <T> T[] toArray(T[] a) {}
 public E peek() {}
 public E poll() {}
 public E poll(long a, java.util.concurrent.TimeUnit b) {}
 public E take() {}
 public Object[] toArray() {}
 public String toString() {}
 public SynchronousQueue() {}
 public SynchronousQueue(boolean a) {}
 public boolean contains(Object a) {}
 public boolean containsAll(java.util.Collection<?> a) {}
 public boolean isEmpty() {}
 public boolean offer(E a) {}
 public boolean offer(E a, long b, java.util.concurrent.TimeUnit c) {}
 public boolean remove(Object a) {}
 public boolean removeAll(java.util.Collection<?> a) {}
 public boolean retainAll(java.util.Collection<?> a) {}
 public int drainTo(java.util.Collection<? super E> a) {}
 public int drainTo(java.util.Collection<? super E> a, int b) {}
 public int remainingCapacity() {}
 public int size() {}
 public java.util.Iterator<E> iterator() {}
 public java.util.Spliterator<E> spliterator() {}
 public void clear() {}
 public void put(E a) {}
}
public interface ThreadFactory {
 Thread newThread(Runnable a);
}
public class ThreadLocalRandom extends java.util.Random {
 protected int next(int a) {}
 public boolean nextBoolean() {}
 public double nextDouble() {}
 public double nextDouble(double a) {}
 public double nextDouble(double a, double b) {}
 public float nextFloat() {}
 public float nextFloat(float a) {}
 public float nextFloat(float a, float b) {}
 public int nextInt() {}
 public int nextInt(int a) {}
 public int nextInt(int a, int b) {}
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
 public long nextLong(long a) {}
 public long nextLong(long a, long b) {}
 public static java.util.concurrent.ThreadLocalRandom current() {}
 public void setSeed(long a) {}
}
public class ThreadPoolExecutor extends java.util.concurrent.AbstractExecutorService {
 protected void afterExecute(Runnable a, Throwable b) {}
 protected void beforeExecute(Thread a, Runnable b) {}
 protected void finalize() {}
 protected void terminated() {}
 public String toString() {}
 public ThreadPoolExecutor(int a, int b, long c, java.util.concurrent.TimeUnit d, java.util.concurrent.BlockingQueue<Runnable> e) {}
 public ThreadPoolExecutor(int a, int b, long c, java.util.concurrent.TimeUnit d, java.util.concurrent.BlockingQueue<Runnable> e, java.util.concurrent.RejectedExecutionHandler f) {}
 public ThreadPoolExecutor(int a, int b, long c, java.util.concurrent.TimeUnit d, java.util.concurrent.BlockingQueue<Runnable> e, java.util.concurrent.ThreadFactory f) {}
 public ThreadPoolExecutor(int a, int b, long c, java.util.concurrent.TimeUnit d, java.util.concurrent.BlockingQueue<Runnable> e, java.util.concurrent.ThreadFactory f, java.util.concurrent.RejectedExecutionHandler g) {}
 public boolean allowsCoreThreadTimeOut() {}
 public boolean awaitTermination(long a, java.util.concurrent.TimeUnit b) {}
 public boolean isShutdown() {}
 public boolean isTerminated() {}
 public boolean isTerminating() {}
 public boolean prestartCoreThread() {}
 public boolean remove(Runnable a) {}
 public int getActiveCount() {}
 public int getCorePoolSize() {}
 public int getLargestPoolSize() {}
 public int getMaximumPoolSize() {}
 public int getPoolSize() {}
 public int prestartAllCoreThreads() {}
 public java.util.List<Runnable> shutdownNow() {}
 public java.util.concurrent.BlockingQueue<Runnable> getQueue() {}
 public java.util.concurrent.RejectedExecutionHandler getRejectedExecutionHandler() {}
 public java.util.concurrent.ThreadFactory getThreadFactory() {}
 public long getCompletedTaskCount() {}
 public long getKeepAliveTime(java.util.concurrent.TimeUnit a) {}
 public long getTaskCount() {}
 public void allowCoreThreadTimeOut(boolean a) {}
 public void execute(Runnable a) {}
 public void purge() {}
 public void setCorePoolSize(int a) {}
 public void setKeepAliveTime(long a, java.util.concurrent.TimeUnit b) {}
 public void setMaximumPoolSize(int a) {}
 public void setRejectedExecutionHandler(java.util.concurrent.RejectedExecutionHandler a) {}
 public void setThreadFactory(java.util.concurrent.ThreadFactory a) {}
 public void shutdown() {}
 public static class AbortPolicy implements java.util.concurrent.RejectedExecutionHandler {
  public AbortPolicy() {}
  public void rejectedExecution(Runnable a, java.util.concurrent.ThreadPoolExecutor b) {}
 }
 public static class CallerRunsPolicy implements java.util.concurrent.RejectedExecutionHandler {
  public CallerRunsPolicy() {}
  public void rejectedExecution(Runnable a, java.util.concurrent.ThreadPoolExecutor b) {}
 }
 public static class DiscardOldestPolicy implements java.util.concurrent.RejectedExecutionHandler {
  public DiscardOldestPolicy() {}
  public void rejectedExecution(Runnable a, java.util.concurrent.ThreadPoolExecutor b) {}
 }
 public static class DiscardPolicy implements java.util.concurrent.RejectedExecutionHandler {
  public DiscardPolicy() {}
  public void rejectedExecution(Runnable a, java.util.concurrent.ThreadPoolExecutor b) {}
 }
}
public enum TimeUnit {
 NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS;
 public java.time.temporal.ChronoUnit toChronoUnit() {}
 public long convert(java.time.Duration a) {}
 public long convert(long a, java.util.concurrent.TimeUnit b) {}
 public long toDays(long a) {}
 public long toHours(long a) {}
 public long toMicros(long a) {}
 public long toMillis(long a) {}
 public long toMinutes(long a) {}
 public long toNanos(long a) {}
 public long toSeconds(long a) {}
 public static java.util.concurrent.TimeUnit of(java.time.temporal.ChronoUnit a) {}
 public static java.util.concurrent.TimeUnit valueOf(String a) {}
 public static java.util.concurrent.TimeUnit[] values() {}
 public void sleep(long a) {}
 public void timedJoin(Thread a, long b) {}
 public void timedWait(Object a, long b) {}
}
public class TimeoutException extends Exception {
 public TimeoutException() {}
 public TimeoutException(String a) {}
}
public interface TransferQueue<E> extends java.util.concurrent.BlockingQueue<E> {
 boolean hasWaitingConsumer();
 boolean tryTransfer(E a);
 boolean tryTransfer(E a, long b, java.util.concurrent.TimeUnit c);
 int getWaitingConsumerCount();
 void transfer(E a);
}
