package java.util.function;
public interface BiConsumer<T, U> {
 default java.util.function.BiConsumer<T, U> andThen(java.util.function.BiConsumer<? super T, ? super U> a) {}
 void accept(T a, U b);
}
public interface BiFunction<T, U, R> {
 R apply(T a, U b);
 default <V> java.util.function.BiFunction<T, U, V> andThen(java.util.function.Function<? super R, ? extends V> a) {}
}
public interface BiPredicate<T, U> {
 boolean test(T a, U b);
 default java.util.function.BiPredicate<T, U> and(java.util.function.BiPredicate<? super T, ? super U> a) {}
 default java.util.function.BiPredicate<T, U> negate() {}
 default java.util.function.BiPredicate<T, U> or(java.util.function.BiPredicate<? super T, ? super U> a) {}
}
public interface BinaryOperator<T> extends java.util.function.BiFunction<T, T, T> {
 static <T> java.util.function.BinaryOperator<T> maxBy(java.util.Comparator<? super T> a) {}
 static <T> java.util.function.BinaryOperator<T> minBy(java.util.Comparator<? super T> a) {}
}
public interface BooleanSupplier {
 boolean getAsBoolean();
}
public interface Consumer<T> {
 default java.util.function.Consumer<T> andThen(java.util.function.Consumer<? super T> a) {}
 void accept(T a);
}
public interface DoubleBinaryOperator {
 double applyAsDouble(double a, double b);
}
public interface DoubleConsumer {
 default java.util.function.DoubleConsumer andThen(java.util.function.DoubleConsumer a) {}
 void accept(double a);
}
public interface DoubleFunction<R> {
 R apply(double a);
}
public interface DoublePredicate {
 boolean test(double a);
 default java.util.function.DoublePredicate and(java.util.function.DoublePredicate a) {}
 default java.util.function.DoublePredicate negate() {}
 default java.util.function.DoublePredicate or(java.util.function.DoublePredicate a) {}
}
public interface DoubleSupplier {
 double getAsDouble();
}
public interface DoubleToIntFunction {
 int applyAsInt(double a);
}
public interface DoubleToLongFunction {
 long applyAsLong(double a);
}
public interface DoubleUnaryOperator {
 default java.util.function.DoubleUnaryOperator andThen(java.util.function.DoubleUnaryOperator a) {}
 default java.util.function.DoubleUnaryOperator compose(java.util.function.DoubleUnaryOperator a) {}
 double applyAsDouble(double a);
 static java.util.function.DoubleUnaryOperator identity() {}
}
public interface Function<T, R> {
 R apply(T a);
 default <V> java.util.function.Function<T, V> andThen(java.util.function.Function<? super R, ? extends V> a) {}
 default <V> java.util.function.Function<V, R> compose(java.util.function.Function<? super V, ? extends T> a) {}
 static <T> java.util.function.Function<T, T> identity() {}
}
public interface IntBinaryOperator {
 int applyAsInt(int a, int b);
}
public interface IntConsumer {
 default java.util.function.IntConsumer andThen(java.util.function.IntConsumer a) {}
 void accept(int a);
}
public interface IntFunction<R> {
 R apply(int a);
}
public interface IntPredicate {
 boolean test(int a);
 default java.util.function.IntPredicate and(java.util.function.IntPredicate a) {}
 default java.util.function.IntPredicate negate() {}
 default java.util.function.IntPredicate or(java.util.function.IntPredicate a) {}
}
public interface IntSupplier {
 int getAsInt();
}
public interface IntToDoubleFunction {
 double applyAsDouble(int a);
}
public interface IntToLongFunction {
 long applyAsLong(int a);
}
public interface IntUnaryOperator {
 default java.util.function.IntUnaryOperator andThen(java.util.function.IntUnaryOperator a) {}
 default java.util.function.IntUnaryOperator compose(java.util.function.IntUnaryOperator a) {}
 int applyAsInt(int a);
 static java.util.function.IntUnaryOperator identity() {}
}
public interface LongBinaryOperator {
 long applyAsLong(long a, long b);
}
public interface LongConsumer {
 default java.util.function.LongConsumer andThen(java.util.function.LongConsumer a) {}
 void accept(long a);
}
public interface LongFunction<R> {
 R apply(long a);
}
public interface LongPredicate {
 boolean test(long a);
 default java.util.function.LongPredicate and(java.util.function.LongPredicate a) {}
 default java.util.function.LongPredicate negate() {}
 default java.util.function.LongPredicate or(java.util.function.LongPredicate a) {}
}
public interface LongSupplier {
 long getAsLong();
}
public interface LongToDoubleFunction {
 double applyAsDouble(long a);
}
public interface LongToIntFunction {
 int applyAsInt(long a);
}
public interface LongUnaryOperator {
 default java.util.function.LongUnaryOperator andThen(java.util.function.LongUnaryOperator a) {}
 default java.util.function.LongUnaryOperator compose(java.util.function.LongUnaryOperator a) {}
 long applyAsLong(long a);
 static java.util.function.LongUnaryOperator identity() {}
}
public interface ObjDoubleConsumer<T> {
 void accept(T a, double b);
}
public interface ObjIntConsumer<T> {
 void accept(T a, int b);
}
public interface ObjLongConsumer<T> {
 void accept(T a, long b);
}
public interface Predicate<T> {
 boolean test(T a);
 default java.util.function.Predicate<T> and(java.util.function.Predicate<? super T> a) {}
 default java.util.function.Predicate<T> negate() {}
 default java.util.function.Predicate<T> or(java.util.function.Predicate<? super T> a) {}
 static <T> java.util.function.Predicate<T> isEqual(Object a) {}
 static <T> java.util.function.Predicate<T> not(java.util.function.Predicate<? super T> a) {}
}
public interface Supplier<T> {
 T get();
}
public interface ToDoubleBiFunction<T, U> {
 double applyAsDouble(T a, U b);
}
public interface ToDoubleFunction<T> {
 double applyAsDouble(T a);
}
public interface ToIntBiFunction<T, U> {
 int applyAsInt(T a, U b);
}
public interface ToIntFunction<T> {
 int applyAsInt(T a);
}
public interface ToLongBiFunction<T, U> {
 long applyAsLong(T a, U b);
}
public interface ToLongFunction<T> {
 long applyAsLong(T a);
}
public interface UnaryOperator<T> extends java.util.function.Function<T, T> {
 static <T> java.util.function.UnaryOperator<T> identity() {}
}
