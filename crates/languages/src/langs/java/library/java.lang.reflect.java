package java.lang.reflect;
public class AccessibleObject implements java.lang.reflect.AnnotatedElement {
 protected AccessibleObject() {}
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T getDeclaredAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getAnnotationsByType(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getDeclaredAnnotationsByType(Class<T> a) {}
 public boolean canAccess(Object a) {}
 public boolean isAccessible() {}
 public boolean isAnnotationPresent(Class<? extends java.lang.annotation.Annotation> a) {}
 public boolean trySetAccessible() {}
 public java.lang.annotation.Annotation[] getAnnotations() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public static void setAccessible(java.lang.reflect.AccessibleObject[] a, boolean b) {}
 public void setAccessible(boolean a) {}
}
public interface AnnotatedArrayType extends java.lang.reflect.AnnotatedType {
 java.lang.reflect.AnnotatedType getAnnotatedGenericComponentType();
 java.lang.reflect.AnnotatedType getAnnotatedOwnerType();
}
public interface AnnotatedElement {
 <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a);
 default <T extends java.lang.annotation.Annotation> T getDeclaredAnnotation(Class<T> a) {}
 default <T extends java.lang.annotation.Annotation> T[] getAnnotationsByType(Class<T> a) {}
 default <T extends java.lang.annotation.Annotation> T[] getDeclaredAnnotationsByType(Class<T> a) {}
 default boolean isAnnotationPresent(Class<? extends java.lang.annotation.Annotation> a) {}
 java.lang.annotation.Annotation[] getAnnotations();
 java.lang.annotation.Annotation[] getDeclaredAnnotations();
}
public interface AnnotatedParameterizedType extends java.lang.reflect.AnnotatedType {
 java.lang.reflect.AnnotatedType getAnnotatedOwnerType();
 java.lang.reflect.AnnotatedType[] getAnnotatedActualTypeArguments();
}
public interface AnnotatedType extends java.lang.reflect.AnnotatedElement {
 <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a);
 default java.lang.reflect.AnnotatedType getAnnotatedOwnerType() {}
 java.lang.annotation.Annotation[] getAnnotations();
 java.lang.annotation.Annotation[] getDeclaredAnnotations();
 java.lang.reflect.Type getType();
}
public interface AnnotatedTypeVariable extends java.lang.reflect.AnnotatedType {
 java.lang.reflect.AnnotatedType getAnnotatedOwnerType();
 java.lang.reflect.AnnotatedType[] getAnnotatedBounds();
}
public interface AnnotatedWildcardType extends java.lang.reflect.AnnotatedType {
 java.lang.reflect.AnnotatedType getAnnotatedOwnerType();
 java.lang.reflect.AnnotatedType[] getAnnotatedLowerBounds();
 java.lang.reflect.AnnotatedType[] getAnnotatedUpperBounds();
}
public class Array {
 public static Object get(Object a, int b) {}
 public static Object newInstance(Class<?> a, int b) {}
 public static Object newInstance(Class<?> a, int... b) {}
 public static boolean getBoolean(Object a, int b) {}
 public static byte getByte(Object a, int b) {}
 public static char getChar(Object a, int b) {}
 public static double getDouble(Object a, int b) {}
 public static float getFloat(Object a, int b) {}
 public static int getInt(Object a, int b) {}
 public static int getLength(Object a) {}
 public static long getLong(Object a, int b) {}
 public static short getShort(Object a, int b) {}
 public static void set(Object a, int b, Object c) {}
 public static void setBoolean(Object a, int b, boolean c) {}
 public static void setByte(Object a, int b, byte c) {}
 public static void setChar(Object a, int b, char c) {}
 public static void setDouble(Object a, int b, double c) {}
 public static void setFloat(Object a, int b, float c) {}
 public static void setInt(Object a, int b, int c) {}
 public static void setLong(Object a, int b, long c) {}
 public static void setShort(Object a, int b, short c) {}
}
public class Constructor<T> extends java.lang.reflect.Executable {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public Class<?>[] getExceptionTypes() {}
 public Class<?>[] getParameterTypes() {}
 public Class<T> getDeclaringClass() {}
 public String getName() {}
 public String toGenericString() {}
 public String toString() {}
 public T newInstance(Object... a) {}
 public boolean equals(Object a) {}
 public boolean isSynthetic() {}
 public boolean isVarArgs() {}
 public int getModifiers() {}
 public int getParameterCount() {}
 public int hashCode() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.annotation.Annotation[][] getParameterAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedReceiverType() {}
 public java.lang.reflect.AnnotatedType getAnnotatedReturnType() {}
 public java.lang.reflect.TypeVariable<java.lang.reflect.Constructor<T>>[] getTypeParameters() {}
 public java.lang.reflect.Type[] getGenericExceptionTypes() {}
 public java.lang.reflect.Type[] getGenericParameterTypes() {}
 public void setAccessible(boolean a) {}
}
public abstract class Executable extends java.lang.reflect.AccessibleObject implements java.lang.reflect.Member, java.lang.reflect.GenericDeclaration {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getAnnotationsByType(Class<T> a) {}
 public abstract Class<?> getDeclaringClass();
 public abstract Class<?>[] getExceptionTypes();
 public abstract Class<?>[] getParameterTypes();
 public abstract String getName();
 public abstract String toGenericString();
 public abstract int getModifiers();
 public abstract java.lang.annotation.Annotation[][] getParameterAnnotations();
 public abstract java.lang.reflect.AnnotatedType getAnnotatedReturnType();
 public abstract java.lang.reflect.TypeVariable<?>[] getTypeParameters();
 public boolean isSynthetic() {}
 public boolean isVarArgs() {}
 public int getParameterCount() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedReceiverType() {}
 public java.lang.reflect.AnnotatedType[] getAnnotatedExceptionTypes() {}
 public java.lang.reflect.AnnotatedType[] getAnnotatedParameterTypes() {}
 public java.lang.reflect.Parameter[] getParameters() {}
 public java.lang.reflect.Type[] getGenericExceptionTypes() {}
 public java.lang.reflect.Type[] getGenericParameterTypes() {}
}
public class Field extends java.lang.reflect.AccessibleObject implements java.lang.reflect.Member {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getAnnotationsByType(Class<T> a) {}
 public Class<?> getDeclaringClass() {}
 public Class<?> getType() {}
 public Object get(Object a) {}
 public String getName() {}
 public String toGenericString() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean getBoolean(Object a) {}
 public boolean isEnumConstant() {}
 public boolean isSynthetic() {}
 public byte getByte(Object a) {}
 public char getChar(Object a) {}
 public double getDouble(Object a) {}
 public float getFloat(Object a) {}
 public int getInt(Object a) {}
 public int getModifiers() {}
 public int hashCode() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedType() {}
 public java.lang.reflect.Type getGenericType() {}
 public long getLong(Object a) {}
 public short getShort(Object a) {}
 public void set(Object a, Object b) {}
 public void setAccessible(boolean a) {}
 public void setBoolean(Object a, boolean b) {}
 public void setByte(Object a, byte b) {}
 public void setChar(Object a, char b) {}
 public void setDouble(Object a, double b) {}
 public void setFloat(Object a, float b) {}
 public void setInt(Object a, int b) {}
 public void setLong(Object a, long b) {}
 public void setShort(Object a, short b) {}
}
public interface GenericArrayType extends java.lang.reflect.Type {
 java.lang.reflect.Type getGenericComponentType();
}
public interface GenericDeclaration extends java.lang.reflect.AnnotatedElement {
 java.lang.reflect.TypeVariable<?>[] getTypeParameters();
}
public class GenericSignatureFormatError extends ClassFormatError {
 public GenericSignatureFormatError() {}
 public GenericSignatureFormatError(String a) {}
}
public class InaccessibleObjectException extends RuntimeException {
 public InaccessibleObjectException() {}
 public InaccessibleObjectException(String a) {}
}
public interface InvocationHandler {
 Object invoke(Object a, java.lang.reflect.Method b, Object[] c);
 static Object invokeDefault(Object a, java.lang.reflect.Method b, Object... c) {}
}
public class InvocationTargetException extends ReflectiveOperationException {
 protected InvocationTargetException() {}
 public InvocationTargetException(Throwable a) {}
 public InvocationTargetException(Throwable a, String b) {}
 public Throwable getCause() {}
 public Throwable getTargetException() {}
}
public class MalformedParameterizedTypeException extends RuntimeException {
 public MalformedParameterizedTypeException() {}
 public MalformedParameterizedTypeException(String a) {}
}
public class MalformedParametersException extends RuntimeException {
 public MalformedParametersException() {}
 public MalformedParametersException(String a) {}
}
public interface Member {
 Class<?> getDeclaringClass();
 String getName();
 boolean isSynthetic();
 int getModifiers();
 public static int DECLARED;
 public static int PUBLIC;
}
public class Method extends java.lang.reflect.Executable {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public Class<?> getDeclaringClass() {}
 public Class<?> getReturnType() {}
 public Class<?>[] getExceptionTypes() {}
 public Class<?>[] getParameterTypes() {}
 public Object getDefaultValue() {}
 public Object invoke(Object a, Object... b) {}
 public String getName() {}
 public String toGenericString() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isBridge() {}
 public boolean isDefault() {}
 public boolean isSynthetic() {}
 public boolean isVarArgs() {}
 public int getModifiers() {}
 public int getParameterCount() {}
 public int hashCode() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.annotation.Annotation[][] getParameterAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedReturnType() {}
 public java.lang.reflect.Type getGenericReturnType() {}
 public java.lang.reflect.TypeVariable<java.lang.reflect.Method>[] getTypeParameters() {}
 public java.lang.reflect.Type[] getGenericExceptionTypes() {}
 public java.lang.reflect.Type[] getGenericParameterTypes() {}
 public void setAccessible(boolean a) {}
}
public class Modifier {
 public static String toString(int a) {}
 public static boolean isAbstract(int a) {}
 public static boolean isFinal(int a) {}
 public static boolean isInterface(int a) {}
 public static boolean isNative(int a) {}
 public static boolean isPrivate(int a) {}
 public static boolean isProtected(int a) {}
 public static boolean isPublic(int a) {}
 public static boolean isStatic(int a) {}
 public static boolean isStrict(int a) {}
 public static boolean isSynchronized(int a) {}
 public static boolean isTransient(int a) {}
 public static boolean isVolatile(int a) {}
 public static int ABSTRACT;
 public static int FINAL;
 public static int INTERFACE;
 public static int NATIVE;
 public static int PRIVATE;
 public static int PROTECTED;
 public static int PUBLIC;
 public static int STATIC;
 public static int STRICT;
 public static int SYNCHRONIZED;
 public static int TRANSIENT;
 public static int VOLATILE;
 public static int classModifiers() {}
 public static int constructorModifiers() {}
 public static int fieldModifiers() {}
 public static int interfaceModifiers() {}
 public static int methodModifiers() {}
 public static int parameterModifiers() {}
}
public class Parameter implements java.lang.reflect.AnnotatedElement {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T getDeclaredAnnotation(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getAnnotationsByType(Class<T> a) {}
 public <T extends java.lang.annotation.Annotation> T[] getDeclaredAnnotationsByType(Class<T> a) {}
 public Class<?> getType() {}
 public String getName() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isImplicit() {}
 public boolean isNamePresent() {}
 public boolean isSynthetic() {}
 public boolean isVarArgs() {}
 public int getModifiers() {}
 public int hashCode() {}
 public java.lang.annotation.Annotation[] getAnnotations() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedType() {}
 public java.lang.reflect.Executable getDeclaringExecutable() {}
 public java.lang.reflect.Type getParameterizedType() {}
}
public interface ParameterizedType extends java.lang.reflect.Type {
 java.lang.reflect.Type getOwnerType();
 java.lang.reflect.Type getRawType();
 java.lang.reflect.Type[] getActualTypeArguments();
}
public class Proxy implements java.io.Serializable {
 protected Proxy(java.lang.reflect.InvocationHandler a) {}
 protected java.lang.reflect.InvocationHandler h;
 public static Class<?> getProxyClass(ClassLoader a, Class<?>... b) {}
 public static Object newProxyInstance(ClassLoader a, Class<?>[] b, java.lang.reflect.InvocationHandler c) {}
 public static boolean isProxyClass(Class<?> a) {}
 public static java.lang.reflect.InvocationHandler getInvocationHandler(Object a) {}
}
public class RecordComponent implements java.lang.reflect.AnnotatedElement {
 public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> a) {}
 public Class<?> getDeclaringRecord() {}
 public Class<?> getType() {}
 public String getGenericSignature() {}
 public String getName() {}
 public String toString() {}
 public java.lang.annotation.Annotation[] getAnnotations() {}
 public java.lang.annotation.Annotation[] getDeclaredAnnotations() {}
 public java.lang.reflect.AnnotatedType getAnnotatedType() {}
 public java.lang.reflect.Method getAccessor() {}
 public java.lang.reflect.Type getGenericType() {}
}
public class ReflectPermission extends java.security.BasicPermission {
 public ReflectPermission(String a) {}
 public ReflectPermission(String a, String b) {}
}
public interface Type {
 default String getTypeName() {}
}
public interface TypeVariable<D extends java.lang.reflect.GenericDeclaration> extends java.lang.reflect.Type, java.lang.reflect.AnnotatedElement {
 D getGenericDeclaration();
 String getName();
 java.lang.reflect.AnnotatedType[] getAnnotatedBounds();
 java.lang.reflect.Type[] getBounds();
}
public class UndeclaredThrowableException extends RuntimeException {
 public Throwable getUndeclaredThrowable() {}
 public UndeclaredThrowableException(Throwable a) {}
 public UndeclaredThrowableException(Throwable a, String b) {}
}
public interface WildcardType extends java.lang.reflect.Type {
 java.lang.reflect.Type[] getLowerBounds();
 java.lang.reflect.Type[] getUpperBounds();
}
