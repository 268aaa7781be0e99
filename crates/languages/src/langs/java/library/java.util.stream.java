package java.util.stream;
public interface BaseStream<T, S extends java.util.stream.BaseStream<T, S>> extends AutoCloseable {
 S onClose(Runnable a);
 S parallel();
 S sequential();
 S unordered();
 boolean isParallel();
 java.util.Iterator<T> iterator();
 java.util.Spliterator<T> spliterator();
 void close();
}
public interface Collector<T, A, R> {
 java.util.Set<java.util.stream.Collector.Characteristics> characteristics();
 java.util.function.BiConsumer<A, T> accumulator();
 java.util.function.BinaryOperator<A> combiner();
 java.util.function.Function<A, R> finisher();
 java.util.function.Supplier<A> supplier();
 static <T, A, R> java.util.stream.Collector<T, A, R> of(java.util.function.Supplier<A> a, java.util.function.BiConsumer<A, T> b, java.util.function.BinaryOperator<A> c, java.util.function.Function<A, R> d, java.util.stream.Collector.Characteristics... e) {}
 static <T, R> java.util.stream.Collector<T, R, R> of(java.util.function.Supplier<R> a, java.util.function.BiConsumer<R, T> b, java.util.function.BinaryOperator<R> c, java.util.stream.Collector.Characteristics... d) {}
 public enum Characteristics {
  CONCURRENT, UNORDERED, IDENTITY_FINISH;
  public static java.util.stream.Collector.Characteristics valueOf(String a) {}
  public static java.util.stream.Collector.Characteristics[] values() {}
 }
}
public class Collectors {
 public static <T, A, R, RR> java.util.stream.Collector<T, A, RR> collectingAndThen(java.util.stream.Collector<T, A, R> a, java.util.function.Function<R, RR> b) {}
 public static <T, A, R> java.util.stream.Collector<T, ?, R> filtering(java.util.function.Predicate<? super T> a, java.util.stream.Collector<? super T, A, R> b) {}
 public static <T, C extends java.util.Collection<T>> java.util.stream.Collector<T, ?, C> toCollection(java.util.function.Supplier<C> a) {}
 public static <T, D, A> java.util.stream.Collector<T, ?, java.util.Map<Boolean, D>> partitioningBy(java.util.function.Predicate<? super T> a, java.util.stream.Collector<? super T, A, D> b) {}
 public static <T, K, A, D, M extends java.util.concurrent.ConcurrentMap<K, D>> java.util.stream.Collector<T, ?, M> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> a, java.util.function.Supplier<M> b, java.util.stream.Collector<? super T, A, D> c) {}
 public static <T, K, A, D> java.util.stream.Collector<T, ?, java.util.Map<K, D>> groupingBy(java.util.function.Function<? super T, ? extends K> a, java.util.stream.Collector<? super T, A, D> b) {}
 public static <T, K, A, D> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, D>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> a, java.util.stream.Collector<? super T, A, D> b) {}
 public static <T, K, D, A, M extends java.util.Map<K, D>> java.util.stream.Collector<T, ?, M> groupingBy(java.util.function.Function<? super T, ? extends K> a, java.util.function.Supplier<M> b, java.util.stream.Collector<? super T, A, D> c) {}
 public static <T, K, U, M extends java.util.Map<K, U>> java.util.stream.Collector<T, ?, M> toMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c, java.util.function.Supplier<M> d) {}
 public static <T, K, U, M extends java.util.concurrent.ConcurrentMap<K, U>> java.util.stream.Collector<T, ?, M> toConcurrentMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c, java.util.function.Supplier<M> d) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toUnmodifiableMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.Map<K, U>> toUnmodifiableMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b) {}
 public static <T, K, U> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(java.util.function.Function<? super T, ? extends K> a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c) {}
 public static <T, K> java.util.stream.Collector<T, ?, java.util.Map<K, java.util.List<T>>> groupingBy(java.util.function.Function<? super T, ? extends K> a) {}
 public static <T, K> java.util.stream.Collector<T, ?, java.util.concurrent.ConcurrentMap<K, java.util.List<T>>> groupingByConcurrent(java.util.function.Function<? super T, ? extends K> a) {}
 public static <T, R1, R2, R> java.util.stream.Collector<T, ?, R> teeing(java.util.stream.Collector<? super T, ?, R1> a, java.util.stream.Collector<? super T, ?, R2> b, java.util.function.BiFunction<? super R1, ? super R2, R> c) {}
 public static <T, U, A, R> java.util.stream.Collector<T, ?, R> flatMapping(java.util.function.Function<? super T, ? extends java.util.stream.Stream<? extends U>> a, java.util.stream.Collector<? super U, A, R> b) {}
 public static <T, U, A, R> java.util.stream.Collector<T, ?, R> mapping(java.util.function.Function<? super T, ? extends U> a, java.util.stream.Collector<? super U, A, R> b) {}
 public static <T, U> java.util.stream.Collector<T, ?, U> reducing(U a, java.util.function.Function<? super T, ? extends U> b, java.util.function.BinaryOperator<U> c) {}
 public static <T> java.util.stream.Collector<T, ?, Double> averagingDouble(java.util.function.ToDoubleFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, Double> averagingInt(java.util.function.ToIntFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, Double> averagingLong(java.util.function.ToLongFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, Double> summingDouble(java.util.function.ToDoubleFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, Integer> summingInt(java.util.function.ToIntFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, Long> counting() {}
 public static <T> java.util.stream.Collector<T, ?, Long> summingLong(java.util.function.ToLongFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, T> reducing(T a, java.util.function.BinaryOperator<T> b) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.DoubleSummaryStatistics> summarizingDouble(java.util.function.ToDoubleFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.IntSummaryStatistics> summarizingInt(java.util.function.ToIntFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.List<T>> toList() {}
 public static <T> java.util.stream.Collector<T, ?, java.util.List<T>> toUnmodifiableList() {}
 public static <T> java.util.stream.Collector<T, ?, java.util.LongSummaryStatistics> summarizingLong(java.util.function.ToLongFunction<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Map<Boolean, java.util.List<T>>> partitioningBy(java.util.function.Predicate<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> maxBy(java.util.Comparator<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> minBy(java.util.Comparator<? super T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Optional<T>> reducing(java.util.function.BinaryOperator<T> a) {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Set<T>> toSet() {}
 public static <T> java.util.stream.Collector<T, ?, java.util.Set<T>> toUnmodifiableSet() {}
 public static java.util.stream.Collector<CharSequence, ?, String> joining() {}
 public static java.util.stream.Collector<CharSequence, ?, String> joining(CharSequence a) {}
 public static java.util.stream.Collector<CharSequence, ?, String> joining(CharSequence a, CharSequence b, CharSequence c) {}
}
public interface DoubleStream extends java.util.stream.BaseStream<Double, java.util.stream.DoubleStream> {
 <R> R collect(java.util.function.Supplier<R> a, java.util.function.ObjDoubleConsumer<R> b, java.util.function.BiConsumer<R, R> c);
 <U> java.util.stream.Stream<U> mapToObj(java.util.function.DoubleFunction<? extends U> a);
 boolean allMatch(java.util.function.DoublePredicate a);
 boolean anyMatch(java.util.function.DoublePredicate a);
 boolean noneMatch(java.util.function.DoublePredicate a);
 default java.util.stream.DoubleStream dropWhile(java.util.function.DoublePredicate a) {}
 default java.util.stream.DoubleStream mapMulti(java.util.stream.DoubleStream.DoubleMapMultiConsumer a) {}
 default java.util.stream.DoubleStream takeWhile(java.util.function.DoublePredicate a) {}
 double reduce(double a, java.util.function.DoubleBinaryOperator b);
 double sum();
 double[] toArray();
 java.util.DoubleSummaryStatistics summaryStatistics();
 java.util.OptionalDouble average();
 java.util.OptionalDouble findAny();
 java.util.OptionalDouble findFirst();
 java.util.OptionalDouble max();
 java.util.OptionalDouble min();
 java.util.OptionalDouble reduce(java.util.function.DoubleBinaryOperator a);
 java.util.PrimitiveIterator.OfDouble iterator();
 java.util.Spliterator.OfDouble spliterator();
 java.util.stream.DoubleStream distinct();
 java.util.stream.DoubleStream filter(java.util.function.DoublePredicate a);
 java.util.stream.DoubleStream flatMap(java.util.function.DoubleFunction<? extends java.util.stream.DoubleStream> a);
 java.util.stream.DoubleStream limit(long a);
 java.util.stream.DoubleStream map(java.util.function.DoubleUnaryOperator a);
 java.util.stream.DoubleStream parallel();
 java.util.stream.DoubleStream peek(java.util.function.DoubleConsumer a);
 java.util.stream.DoubleStream sequential();
 java.util.stream.DoubleStream skip(long a);
 java.util.stream.DoubleStream sorted();
 java.util.stream.IntStream mapToInt(java.util.function.DoubleToIntFunction a);
 java.util.stream.LongStream mapToLong(java.util.function.DoubleToLongFunction a);
 java.util.stream.Stream<Double> boxed();
 long count();
 static java.util.stream.DoubleStream concat(java.util.stream.DoubleStream a, java.util.stream.DoubleStream b) {}
 static java.util.stream.DoubleStream empty() {}
 static java.util.stream.DoubleStream generate(java.util.function.DoubleSupplier a) {}
 static java.util.stream.DoubleStream iterate(double a, java.util.function.DoublePredicate b, java.util.function.DoubleUnaryOperator c) {}
 static java.util.stream.DoubleStream iterate(double a, java.util.function.DoubleUnaryOperator b) {}
 static java.util.stream.DoubleStream of(double a) {}
 static java.util.stream.DoubleStream of(double... a) {}
 static java.util.stream.DoubleStream.Builder builder() {}
 void forEach(java.util.function.DoubleConsumer a);
 void forEachOrdered(java.util.function.DoubleConsumer a);
 public interface Builder extends java.util.function.DoubleConsumer {
  default java.util.stream.DoubleStream.Builder add(double a) {}
  java.util.stream.DoubleStream build();
  void accept(double a);
 }
 public interface DoubleMapMultiConsumer {
  void accept(double a, java.util.function.DoubleConsumer b);
 }
}
public interface IntStream extends java.util.stream.BaseStream<Integer, java.util.stream.IntStream> {
 <R> R collect(java.util.function.Supplier<R> a, java.util.function.ObjIntConsumer<R> b, java.util.function.BiConsumer<R, R> c);
 <U> java.util.stream.Stream<U> mapToObj(java.util.function.IntFunction<? extends U> a);
 boolean allMatch(java.util.function.IntPredicate a);
 boolean anyMatch(java.util.function.IntPredicate a);
 boolean noneMatch(java.util.function.IntPredicate a);
 default java.util.stream.IntStream dropWhile(java.util.function.IntPredicate a) {}
 default java.util.stream.IntStream mapMulti(java.util.stream.IntStream.IntMapMultiConsumer a) {}
 default java.util.stream.IntStream takeWhile(java.util.function.IntPredicate a) {}
 int reduce(int a, java.util.function.IntBinaryOperator b);
 int sum();
 int[] toArray();
 java.util.IntSummaryStatistics summaryStatistics();
 java.util.OptionalDouble average();
 java.util.OptionalInt findAny();
 java.util.OptionalInt findFirst();
 java.util.OptionalInt max();
 java.util.OptionalInt min();
 java.util.OptionalInt reduce(java.util.function.IntBinaryOperator a);
 java.util.PrimitiveIterator.OfInt iterator();
 java.util.Spliterator.OfInt spliterator();
 java.util.stream.DoubleStream asDoubleStream();
 java.util.stream.DoubleStream mapToDouble(java.util.function.IntToDoubleFunction a);
 java.util.stream.IntStream distinct();
 java.util.stream.IntStream filter(java.util.function.IntPredicate a);
 java.util.stream.IntStream flatMap(java.util.function.IntFunction<? extends java.util.stream.IntStream> a);
 java.util.stream.IntStream limit(long a);
 java.util.stream.IntStream map(java.util.function.IntUnaryOperator a);
 java.util.stream.IntStream parallel();
 java.util.stream.IntStream peek(java.util.function.IntConsumer a);
 java.util.stream.IntStream sequential();
 java.util.stream.IntStream skip(long a);
 java.util.stream.IntStream sorted();
 java.util.stream.LongStream asLongStream();
 java.util.stream.LongStream mapToLong(java.util.function.IntToLongFunction a);
 java.util.stream.Stream<Integer> boxed();
 long count();
 static java.util.stream.IntStream concat(java.util.stream.IntStream a, java.util.stream.IntStream b) {}
 static java.util.stream.IntStream empty() {}
 static java.util.stream.IntStream generate(java.util.function.IntSupplier a) {}
 static java.util.stream.IntStream iterate(int a, java.util.function.IntPredicate b, java.util.function.IntUnaryOperator c) {}
 static java.util.stream.IntStream iterate(int a, java.util.function.IntUnaryOperator b) {}
 static java.util.stream.IntStream of(int a) {}
 static java.util.stream.IntStream of(int... a) {}
 static java.util.stream.IntStream range(int a, int b) {}
 static java.util.stream.IntStream rangeClosed(int a, int b) {}
 static java.util.stream.IntStream.Builder builder() {}
 void forEach(java.util.function.IntConsumer a);
 void forEachOrdered(java.util.function.IntConsumer a);
 public interface Builder extends java.util.function.IntConsumer {
  default java.util.stream.IntStream.Builder add(int a) {}
  java.util.stream.IntStream build();
  void accept(int a);
 }
 public interface IntMapMultiConsumer {
  void accept(int a, java.util.function.IntConsumer b);
 }
}
public interface LongStream extends java.util.stream.BaseStream<Long, java.util.stream.LongStream> {
 <R> R collect(java.util.function.Supplier<R> a, java.util.function.ObjLongConsumer<R> b, java.util.function.BiConsumer<R, R> c);
 <U> java.util.stream.Stream<U> mapToObj(java.util.function.LongFunction<? extends U> a);
 boolean allMatch(java.util.function.LongPredicate a);
 boolean anyMatch(java.util.function.LongPredicate a);
 boolean noneMatch(java.util.function.LongPredicate a);
 default java.util.stream.LongStream dropWhile(java.util.function.LongPredicate a) {}
 default java.util.stream.LongStream mapMulti(java.util.stream.LongStream.LongMapMultiConsumer a) {}
 default java.util.stream.LongStream takeWhile(java.util.function.LongPredicate a) {}
 java.util.LongSummaryStatistics summaryStatistics();
 java.util.OptionalDouble average();
 java.util.OptionalLong findAny();
 java.util.OptionalLong findFirst();
 java.util.OptionalLong max();
 java.util.OptionalLong min();
 java.util.OptionalLong reduce(java.util.function.LongBinaryOperator a);
 java.util.PrimitiveIterator.OfLong iterator();
 java.util.Spliterator.OfLong spliterator();
 java.util.stream.DoubleStream asDoubleStream();
 java.util.stream.DoubleStream mapToDouble(java.util.function.LongToDoubleFunction a);
 java.util.stream.IntStream mapToInt(java.util.function.LongToIntFunction a);
 java.util.stream.LongStream distinct();
 java.util.stream.LongStream filter(java.util.function.LongPredicate a);
 java.util.stream.LongStream flatMap(java.util.function.LongFunction<? extends java.util.stream.LongStream> a);
 java.util.stream.LongStream limit(long a);
 java.util.stream.LongStream map(java.util.function.LongUnaryOperator a);
 java.util.stream.LongStream parallel();
 java.util.stream.LongStream peek(java.util.function.LongConsumer a);
 java.util.stream.LongStream sequential();
 java.util.stream.LongStream skip(long a);
 java.util.stream.LongStream sorted();
 java.util.stream.Stream<Long> boxed();
 long count();
 long reduce(long a, java.util.function.LongBinaryOperator b);
 long sum();
 long[] toArray();
 static java.util.stream.LongStream concat(java.util.stream.LongStream a, java.util.stream.LongStream b) {}
 static java.util.stream.LongStream empty() {}
 static java.util.stream.LongStream generate(java.util.function.LongSupplier a) {}
 static java.util.stream.LongStream iterate(long a, java.util.function.LongPredicate b, java.util.function.LongUnaryOperator c) {}
 static java.util.stream.LongStream iterate(long a, java.util.function.LongUnaryOperator b) {}
 static java.util.stream.LongStream of(long a) {}
 static java.util.stream.LongStream of(long... a) {}
 static java.util.stream.LongStream range(long a, long b) {}
 static java.util.stream.LongStream rangeClosed(long a, long b) {}
 static java.util.stream.LongStream.Builder builder() {}
 void forEach(java.util.function.LongConsumer a);
 void forEachOrdered(java.util.function.LongConsumer a);
 public interface Builder extends java.util.function.LongConsumer {
  default java.util.stream.LongStream.Builder add(long a) {}
  java.util.stream.LongStream build();
  void accept(long a);
 }
 public interface LongMapMultiConsumer {
  void accept(long a, java.util.function.LongConsumer b);
 }
}
public interface Stream<T> extends java.util.stream.BaseStream<T, java.util.stream.Stream<T>> {
 <A> A[] toArray(java.util.function.IntFunction<A[]> a);
 <R, A> R collect(java.util.stream.Collector<? super T, A, R> a);
 <R> R collect(java.util.function.Supplier<R> a, java.util.function.BiConsumer<R, ? super T> b, java.util.function.BiConsumer<R, R> c);
 <R> java.util.stream.Stream<R> flatMap(java.util.function.Function<? super T, ? extends java.util.stream.Stream<? extends R>> a);
 <R> java.util.stream.Stream<R> map(java.util.function.Function<? super T, ? extends R> a);
 <U> U reduce(U a, java.util.function.BiFunction<U, ? super T, U> b, java.util.function.BinaryOperator<U> c);
 Object[] toArray();
 T reduce(T a, java.util.function.BinaryOperator<T> b);
 boolean allMatch(java.util.function.Predicate<? super T> a);
 boolean anyMatch(java.util.function.Predicate<? super T> a);
 boolean noneMatch(java.util.function.Predicate<? super T> a);
 default <R> java.util.stream.Stream<R> mapMulti(java.util.function.BiConsumer<? super T, ? super java.util.function.Consumer<R>> a) {}
 default java.util.List<T> toList() {}
 default java.util.stream.DoubleStream mapMultiToDouble(java.util.function.BiConsumer<? super T, ? super java.util.function.DoubleConsumer> a) {}
 default java.util.stream.IntStream mapMultiToInt(java.util.function.BiConsumer<? super T, ? super java.util.function.IntConsumer> a) {}
 default java.util.stream.LongStream mapMultiToLong(java.util.function.BiConsumer<? super T, ? super java.util.function.LongConsumer> a) {}
 default java.util.stream.Stream<T> dropWhile(java.util.function.Predicate<? super T> a) {}
 default java.util.stream.Stream<T> takeWhile(java.util.function.Predicate<? super T> a) {}
 java.util.Optional<T> findAny();
 java.util.Optional<T> findFirst();
 java.util.Optional<T> max(java.util.Comparator<? super T> a);
 java.util.Optional<T> min(java.util.Comparator<? super T> a);
 java.util.Optional<T> reduce(java.util.function.BinaryOperator<T> a);
 java.util.stream.DoubleStream flatMapToDouble(java.util.function.Function<? super T, ? extends java.util.stream.DoubleStream> a);
 java.util.stream.DoubleStream mapToDouble(java.util.function.ToDoubleFunction<? super T> a);
 java.util.stream.IntStream flatMapToInt(java.util.function.Function<? super T, ? extends java.util.stream.IntStream> a);
 java.util.stream.IntStream mapToInt(java.util.function.ToIntFunction<? super T> a);
 java.util.stream.LongStream flatMapToLong(java.util.function.Function<? super T, ? extends java.util.stream.LongStream> a);
 java.util.stream.LongStream mapToLong(java.util.function.ToLongFunction<? super T> a);
 java.util.stream.Stream<T> distinct();
 java.util.stream.Stream<T> filter(java.util.function.Predicate<? super T> a);
 java.util.stream.Stream<T> limit(long a);
 java.util.stream.Stream<T> peek(java.util.function.Consumer<? super T> a);
 java.util.stream.Stream<T> skip(long a);
 java.util.stream.Stream<T> sorted();
 java.util.stream.Stream<T> sorted(java.util.Comparator<? super T> a);
 long count();
 static <T> java.util.stream.Stream.Builder<T> builder() {}
 static <T> java.util.stream.Stream<T> concat(java.util.stream.Stream<? extends T> a, java.util.stream.Stream<? extends T> b) {}
 static <T> java.util.stream.Stream<T> empty() {}
 static <T> java.util.stream.Stream<T> generate(java.util.function.Supplier<? extends T> a) {}
 static <T> java.util.stream.Stream<T> iterate(T a, java.util.function.Predicate<? super T> b, java.util.function.UnaryOperator<T> c) {}
 static <T> java.util.stream.Stream<T> iterate(T a, java.util.function.UnaryOperator<T> b) {}
 static <T> java.util.stream.Stream<T> of(T a) {}
 static <T> java.util.stream.Stream<T> of(T... a) {}
 static <T> java.util.stream.Stream<T> ofNullable(T a) {}
 void forEach(java.util.function.Consumer<? super T> a);
 void forEachOrdered(java.util.function.Consumer<? super T> a);
 public interface Builder<T> extends java.util.function.Consumer<T> {
  default java.util.stream.Stream.Builder<T> add(T a) {}
  java.util.stream.Stream<T> build();
  void accept(T a);
 }
}
public class StreamSupport {
 public static <T> java.util.stream.Stream<T> stream(java.util.Spliterator<T> a, boolean b) {}
 public static <T> java.util.stream.Stream<T> stream(java.util.function.Supplier<? extends java.util.Spliterator<T>> a, int b, boolean c) {}
 public static java.util.stream.DoubleStream doubleStream(java.util.Spliterator.OfDouble a, boolean b) {}
 public static java.util.stream.DoubleStream doubleStream(java.util.function.Supplier<? extends java.util.Spliterator.OfDouble> a, int b, boolean c) {}
 public static java.util.stream.IntStream intStream(java.util.Spliterator.OfInt a, boolean b) {}
 public static java.util.stream.IntStream intStream(java.util.function.Supplier<? extends java.util.Spliterator.OfInt> a, int b, boolean c) {}
 public static java.util.stream.LongStream longStream(java.util.Spliterator.OfLong a, boolean b) {}
 public static java.util.stream.LongStream longStream(java.util.function.Supplier<? extends java.util.Spliterator.OfLong> a, int b, boolean c) {}
}
