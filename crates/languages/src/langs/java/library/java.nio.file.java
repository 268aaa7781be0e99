package java.nio.file;
public class AccessDeniedException extends java.nio.file.FileSystemException {
 public AccessDeniedException(String a) {}
 public AccessDeniedException(String a, String b, String c) {}
}
public enum AccessMode {
 READ, WRITE, EXECUTE;
 public static java.nio.file.AccessMode valueOf(String a) {}
 public static java.nio.file.AccessMode[] values() {}
}
public class AtomicMoveNotSupportedException extends java.nio.file.FileSystemException {
 public AtomicMoveNotSupportedException(String a, String b, String c) {}
}
public class ClosedDirectoryStreamException extends IllegalStateException {
 public ClosedDirectoryStreamException() {}
}
public class ClosedFileSystemException extends IllegalStateException {
 public ClosedFileSystemException() {}
}
public class ClosedWatchServiceException extends IllegalStateException {
 public ClosedWatchServiceException() {}
}
public interface CopyOption {
}
public class DirectoryIteratorException extends java.util.ConcurrentModificationException {
 public DirectoryIteratorException(java.io.IOException a) {}
 public java.io.IOException getCause() {}
}
public class DirectoryNotEmptyException extends java.nio.file.FileSystemException {
 public DirectoryNotEmptyException(String a) {}
}
public interface DirectoryStream<T> extends java.io.Closeable, Iterable<T> {
 java.util.Iterator<T> iterator();
 public interface Filter<T> {
  boolean accept(T a);
 }
}
public class FileAlreadyExistsException extends java.nio.file.FileSystemException {
 public FileAlreadyExistsException(String a) {}
 public FileAlreadyExistsException(String a, String b, String c) {}
}
public abstract class FileStore {
 protected FileStore() {}
 public abstract <V extends java.nio.file.attribute.FileStoreAttributeView> V getFileStoreAttributeView(Class<V> a);
 public abstract Object getAttribute(String a);
 public abstract String name();
 public abstract String type();
 public abstract boolean isReadOnly();
 public abstract boolean supportsFileAttributeView(Class<? extends java.nio.file.attribute.FileAttributeView> a);
 public abstract boolean supportsFileAttributeView(String a);
 public abstract long getTotalSpace();
 public abstract long getUnallocatedSpace();
 public abstract long getUsableSpace();
 public long getBlockSize() {}
}
public abstract class FileSystem implements java.io.Closeable {
 protected FileSystem() {}
 public abstract Iterable<java.nio.file.FileStore> getFileStores();
 public abstract Iterable<java.nio.file.Path> getRootDirectories();
 public abstract String getSeparator();
 public abstract boolean isOpen();
 public abstract boolean isReadOnly();
 public abstract java.nio.file.Path getPath(String a, String... b);
 public abstract java.nio.file.PathMatcher getPathMatcher(String a);
 public abstract java.nio.file.WatchService newWatchService();
 public abstract java.nio.file.attribute.UserPrincipalLookupService getUserPrincipalLookupService();
 public abstract java.nio.file.spi.FileSystemProvider provider();
 public abstract java.util.Set<String> supportedFileAttributeViews();
 public abstract void close();
}
public class FileSystemAlreadyExistsException extends RuntimeException {
 public FileSystemAlreadyExistsException() {}
 public FileSystemAlreadyExistsException(String a) {}
}
public class FileSystemException extends java.io.IOException {
 public FileSystemException(String a) {}
 public FileSystemException(String a, String b, String c) {}
 public String getFile() {}
 public String getMessage() {}
 public String getOtherFile() {}
 public String getReason() {}
}
public class FileSystemLoopException extends java.nio.file.FileSystemException {
 public FileSystemLoopException(String a) {}
}
public class FileSystemNotFoundException extends RuntimeException {
 public FileSystemNotFoundException() {}
 public FileSystemNotFoundException(String a) {}
}
public class FileSystems {
 public static java.nio.file.FileSystem getDefault() {}
 public static java.nio.file.FileSystem getFileSystem(java.net.URI a) {}
 public static java.nio.file.FileSystem newFileSystem(java.net.URI a, java.util.Map<String, ?> b) {}
 public static java.nio.file.FileSystem newFileSystem(java.net.URI a, java.util.Map<String, ?> b, ClassLoader c) {}
 public static java.nio.file.FileSystem newFileSystem(java.nio.file.Path a) {}
 public static java.nio.file.FileSystem newFileSystem(java.nio.file.Path a, ClassLoader b) {}
 public static java.nio.file.FileSystem newFileSystem(java.nio.file.Path a, java.util.Map<String, ?> b) {}
 public static java.nio.file.FileSystem newFileSystem(java.nio.file.Path a, java.util.Map<String, ?> b, ClassLoader c) {}
}
public enum FileVisitOption {
 FOLLOW_LINKS;
 public static java.nio.file.FileVisitOption valueOf(String a) {}
 public static java.nio.file.FileVisitOption[] values() {}
}
public enum FileVisitResult {
 CONTINUE, TERMINATE, SKIP_SUBTREE, SKIP_SIBLINGS;
 public static java.nio.file.FileVisitResult valueOf(String a) {}
 public static java.nio.file.FileVisitResult[] values() {}
}
public interface FileVisitor<T> {
 java.nio.file.FileVisitResult postVisitDirectory(T a, java.io.IOException b);
 java.nio.file.FileVisitResult preVisitDirectory(T a, java.nio.file.attribute.BasicFileAttributes b);
 java.nio.file.FileVisitResult visitFile(T a, java.nio.file.attribute.BasicFileAttributes b);
 java.nio.file.FileVisitResult visitFileFailed(T a, java.io.IOException b);
}
public class Files {
 public static <A extends java.nio.file.attribute.BasicFileAttributes> A readAttributes(java.nio.file.Path a, Class<A> b, java.nio.file.LinkOption... c) {}
 public static <V extends java.nio.file.attribute.FileAttributeView> V getFileAttributeView(java.nio.file.Path a, Class<V> b, java.nio.file.LinkOption... c) {}
 public static Object getAttribute(java.nio.file.Path a, String b, java.nio.file.LinkOption... c) {}
 public static String probeContentType(java.nio.file.Path a) {}
 public static String readString(java.nio.file.Path a) {}
 public static String readString(java.nio.file.Path a, java.nio.charset.Charset b) {}
 public static boolean deleteIfExists(java.nio.file.Path a) {}
 public static boolean exists(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static boolean isDirectory(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static boolean isExecutable(java.nio.file.Path a) {}
 public static boolean isHidden(java.nio.file.Path a) {}
 public static boolean isReadable(java.nio.file.Path a) {}
 public static boolean isRegularFile(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static boolean isSameFile(java.nio.file.Path a, java.nio.file.Path b) {}
 public static boolean isSymbolicLink(java.nio.file.Path a) {}
 public static boolean isWritable(java.nio.file.Path a) {}
 public static boolean notExists(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static byte[] readAllBytes(java.nio.file.Path a) {}
 public static java.io.BufferedReader newBufferedReader(java.nio.file.Path a) {}
 public static java.io.BufferedReader newBufferedReader(java.nio.file.Path a, java.nio.charset.Charset b) {}
 public static java.io.BufferedWriter newBufferedWriter(java.nio.file.Path a, java.nio.charset.Charset b, java.nio.file.OpenOption... c) {}
 public static java.io.BufferedWriter newBufferedWriter(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.io.InputStream newInputStream(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.io.OutputStream newOutputStream(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.nio.channels.SeekableByteChannel newByteChannel(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.nio.channels.SeekableByteChannel newByteChannel(java.nio.file.Path a, java.util.Set<? extends java.nio.file.OpenOption> b, java.nio.file.attribute.FileAttribute<?>... c) {}
 public static java.nio.file.DirectoryStream<java.nio.file.Path> newDirectoryStream(java.nio.file.Path a) {}
 public static java.nio.file.DirectoryStream<java.nio.file.Path> newDirectoryStream(java.nio.file.Path a, String b) {}
 public static java.nio.file.DirectoryStream<java.nio.file.Path> newDirectoryStream(java.nio.file.Path a, java.nio.file.DirectoryStream.Filter<? super java.nio.file.Path> b) {}
 public static java.nio.file.FileStore getFileStore(java.nio.file.Path a) {}
 public static java.nio.file.Path copy(java.nio.file.Path a, java.nio.file.Path b, java.nio.file.CopyOption... c) {}
 public static java.nio.file.Path createDirectories(java.nio.file.Path a, java.nio.file.attribute.FileAttribute<?>... b) {}
 public static java.nio.file.Path createDirectory(java.nio.file.Path a, java.nio.file.attribute.FileAttribute<?>... b) {}
 public static java.nio.file.Path createFile(java.nio.file.Path a, java.nio.file.attribute.FileAttribute<?>... b) {}
 public static java.nio.file.Path createLink(java.nio.file.Path a, java.nio.file.Path b) {}
 public static java.nio.file.Path createSymbolicLink(java.nio.file.Path a, java.nio.file.Path b, java.nio.file.attribute.FileAttribute<?>... c) {}
 public static java.nio.file.Path createTempDirectory(String a, java.nio.file.attribute.FileAttribute<?>... b) {}
 public static java.nio.file.Path createTempDirectory(java.nio.file.Path a, String b, java.nio.file.attribute.FileAttribute<?>... c) {}
 public static java.nio.file.Path createTempFile(String a, String b, java.nio.file.attribute.FileAttribute<?>... c) {}
 public static java.nio.file.Path createTempFile(java.nio.file.Path a, String b, String c, java.nio.file.attribute.FileAttribute<?>... d) {}
 public static java.nio.file.Path move(java.nio.file.Path a, java.nio.file.Path b, java.nio.file.CopyOption... c) {}
 public static java.nio.file.Path readSymbolicLink(java.nio.file.Path a) {}
 public static java.nio.file.Path setAttribute(java.nio.file.Path a, String b, Object c, java.nio.file.LinkOption... d) {}
 public static java.nio.file.Path setLastModifiedTime(java.nio.file.Path a, java.nio.file.attribute.FileTime b) {}
 public static java.nio.file.Path setOwner(java.nio.file.Path a, java.nio.file.attribute.UserPrincipal b) {}
 public static java.nio.file.Path setPosixFilePermissions(java.nio.file.Path a, java.util.Set<java.nio.file.attribute.PosixFilePermission> b) {}
 public static java.nio.file.Path walkFileTree(java.nio.file.Path a, java.nio.file.FileVisitor<? super java.nio.file.Path> b) {}
 public static java.nio.file.Path walkFileTree(java.nio.file.Path a, java.util.Set<java.nio.file.FileVisitOption> b, int c, java.nio.file.FileVisitor<? super java.nio.file.Path> d) {}
 public static java.nio.file.Path write(java.nio.file.Path a, Iterable<? extends CharSequence> b, java.nio.charset.Charset c, java.nio.file.OpenOption... d) {}
 public static java.nio.file.Path write(java.nio.file.Path a, Iterable<? extends CharSequence> b, java.nio.file.OpenOption... c) {}
 public static java.nio.file.Path write(java.nio.file.Path a, byte[] b, java.nio.file.OpenOption... c) {}
 public static java.nio.file.Path writeString(java.nio.file.Path a, CharSequence b, java.nio.charset.Charset c, java.nio.file.OpenOption... d) {}
 public static java.nio.file.Path writeString(java.nio.file.Path a, CharSequence b, java.nio.file.OpenOption... c) {}
 public static java.nio.file.attribute.FileTime getLastModifiedTime(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static java.nio.file.attribute.UserPrincipal getOwner(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static java.util.List<String> readAllLines(java.nio.file.Path a) {}
 public static java.util.List<String> readAllLines(java.nio.file.Path a, java.nio.charset.Charset b) {}
 public static java.util.Map<String, Object> readAttributes(java.nio.file.Path a, String b, java.nio.file.LinkOption... c) {}
 public static java.util.Set<java.nio.file.attribute.PosixFilePermission> getPosixFilePermissions(java.nio.file.Path a, java.nio.file.LinkOption... b) {}
 public static java.util.stream.Stream<String> lines(java.nio.file.Path a) {}
 public static java.util.stream.Stream<String> lines(java.nio.file.Path a, java.nio.charset.Charset b) {}
 public static java.util.stream.Stream<java.nio.file.Path> find(java.nio.file.Path a, int b, java.util.function.BiPredicate<java.nio.file.Path, java.nio.file.attribute.BasicFileAttributes> c, java.nio.file.FileVisitOption... d) {}
 public static java.util.stream.Stream<java.nio.file.Path> list(java.nio.file.Path a) {}
 public static java.util.stream.Stream<java.nio.file.Path> walk(java.nio.file.Path a, int b, java.nio.file.FileVisitOption... c) {}
 public static java.util.stream.Stream<java.nio.file.Path> walk(java.nio.file.Path a, java.nio.file.FileVisitOption... b) {}
 public static long copy(java.io.InputStream a, java.nio.file.Path b, java.nio.file.CopyOption... c) {}
 public static long copy(java.nio.file.Path a, java.io.OutputStream b) {}
 public static long mismatch(java.nio.file.Path a, java.nio.file.Path b) {}
 public static long size(java.nio.file.Path a) {}
 public static void delete(java.nio.file.Path a) {}
}
public class InvalidPathException extends IllegalArgumentException {
 public InvalidPathException(String a, String b) {}
 public InvalidPathException(String a, String b, int c) {}
 public String getInput() {}
 public String getMessage() {}
 public String getReason() {}
 public int getIndex() {}
}
public enum LinkOption implements java.nio.file.OpenOption, java.nio.file.CopyOption {
 NOFOLLOW_LINKS;
 public static java.nio.file.LinkOption valueOf(String a) {}
 public static java.nio.file.LinkOption[] values() {}
}
public class LinkPermission extends java.security.BasicPermission {
 public LinkPermission(String a) {}
 public LinkPermission(String a, String b) {}
}
public class NoSuchFileException extends java.nio.file.FileSystemException {
 public NoSuchFileException(String a) {}
 public NoSuchFileException(String a, String b, String c) {}
}
public class NotDirectoryException extends java.nio.file.FileSystemException {
 public NotDirectoryException(String a) {}
}
public class NotLinkException extends java.nio.file.FileSystemException {
 public NotLinkException(String a) {}
 public NotLinkException(String a, String b, String c) {}
}
public interface OpenOption {
}
public interface Path extends Comparable<java.nio.file.Path>, Iterable<java.nio.file.Path>, java.nio.file.Watchable {
 String toString();
 boolean endsWith(java.nio.file.Path a);
 boolean equals(Object a);
 boolean isAbsolute();
 boolean startsWith(java.nio.file.Path a);
 default boolean endsWith(String a) {}
 default boolean startsWith(String a) {}
 default java.io.File toFile() {}
 default java.nio.file.Path resolve(String a) {}
 default java.nio.file.Path resolveSibling(String a) {}
 default java.nio.file.Path resolveSibling(java.nio.file.Path a) {}
 default java.nio.file.WatchKey register(java.nio.file.WatchService a, java.nio.file.WatchEvent.Kind<?>... b) {}
 default java.util.Iterator<java.nio.file.Path> iterator() {}
 int compareTo(java.nio.file.Path a);
 int getNameCount();
 int hashCode();
 java.net.URI toUri();
 java.nio.file.FileSystem getFileSystem();
 java.nio.file.Path getFileName();
 java.nio.file.Path getName(int a);
 java.nio.file.Path getParent();
 java.nio.file.Path getRoot();
 java.nio.file.Path normalize();
 java.nio.file.Path relativize(java.nio.file.Path a);
 java.nio.file.Path resolve(java.nio.file.Path a);
 java.nio.file.Path subpath(int a, int b);
 java.nio.file.Path toAbsolutePath();
 java.nio.file.Path toRealPath(java.nio.file.LinkOption... a);
 java.nio.file.WatchKey register(java.nio.file.WatchService a, java.nio.file.WatchEvent.Kind<?>[] b, java.nio.file.WatchEvent.Modifier... c);
 static java.nio.file.Path of(String a, String... b) {}
 static java.nio.file.Path of(java.net.URI a) {}
}
public interface PathMatcher {
 boolean matches(java.nio.file.Path a);
}
public class Paths {
 public static java.nio.file.Path get(String a, String... b) {}
 public static java.nio.file.Path get(java.net.URI a) {}
}
public class ProviderMismatchException extends IllegalArgumentException {
 public ProviderMismatchException() {}
 public ProviderMismatchException(String a) {}
}
public class ProviderNotFoundException extends RuntimeException {
 public ProviderNotFoundException() {}
 public ProviderNotFoundException(String a) {}
}
public class ReadOnlyFileSystemException extends UnsupportedOperationException {
 public ReadOnlyFileSystemException() {}
}
public interface SecureDirectoryStream<T> extends java.nio.file.DirectoryStream<T> {
 <V extends java.nio.file.attribute.FileAttributeView> V getFileAttributeView(Class<V> a);
 <V extends java.nio.file.attribute.FileAttributeView> V getFileAttributeView(T a, Class<V> b, java.nio.file.LinkOption... c);
 java.nio.channels.SeekableByteChannel newByteChannel(T a, java.util.Set<? extends java.nio.file.OpenOption> b, java.nio.file.attribute.FileAttribute<?>... c);
 java.nio.file.SecureDirectoryStream<T> newDirectoryStream(T a, java.nio.file.LinkOption... b);
 void deleteDirectory(T a);
 void deleteFile(T a);
 void move(T a, java.nio.file.SecureDirectoryStream<T> b, T c);
}
public class SimpleFileVisitor<T> implements java.nio.file.FileVisitor<T> {
 protected SimpleFileVisitor() {}
 public java.nio.file.FileVisitResult postVisitDirectory(T a, java.io.IOException b) {}
 public java.nio.file.FileVisitResult preVisitDirectory(T a, java.nio.file.attribute.BasicFileAttributes b) {}
 public java.nio.file.FileVisitResult visitFile(T a, java.nio.file.attribute.BasicFileAttributes b) {}
 public java.nio.file.FileVisitResult visitFileFailed(T a, java.io.IOException b) {}
}
public enum StandardCopyOption implements java.nio.file.CopyOption {
 REPLACE_EXISTING, COPY_ATTRIBUTES, ATOMIC_MOVE;
 public static java.nio.file.StandardCopyOption valueOf(String a) {}
 public static java.nio.file.StandardCopyOption[] values() {}
}
public enum StandardOpenOption implements java.nio.file.OpenOption {
 READ, WRITE, APPEND, TRUNCATE_EXISTING, CREATE, CREATE_NEW, DELETE_ON_CLOSE, SPARSE, SYNC, DSYNC;
 public static java.nio.file.StandardOpenOption valueOf(String a) {}
 public static java.nio.file.StandardOpenOption[] values() {}
}
public class StandardWatchEventKinds {
 public static java.nio.file.WatchEvent.Kind<Object> OVERFLOW;
 public static java.nio.file.WatchEvent.Kind<java.nio.file.Path> ENTRY_CREATE;
 public static java.nio.file.WatchEvent.Kind<java.nio.file.Path> ENTRY_DELETE;
 public static java.nio.file.WatchEvent.Kind<java.nio.file.Path> ENTRY_MODIFY;
}
public interface WatchEvent<T> {
 T context();
 int count();
 java.nio.file.WatchEvent.Kind<T> kind();
 public interface Kind<T> {
  Class<T> type();
  String name();
 }
 public interface Modifier {
  String name();
 }
}
public interface WatchKey {
 boolean isValid();
 boolean reset();
 java.nio.file.Watchable watchable();
 java.util.List<java.nio.file.WatchEvent<?>> pollEvents();
 void cancel();
}
public interface WatchService extends java.io.Closeable {
 java.nio.file.WatchKey poll();
 java.nio.file.WatchKey poll(long a, java.util.concurrent.TimeUnit b);
 java.nio.file.WatchKey take();
 void close();
}
public interface Watchable {
 java.nio.file.WatchKey register(java.nio.file.WatchService a, java.nio.file.WatchEvent.Kind<?>... b);
 java.nio.file.WatchKey register(java.nio.file.WatchService a, java.nio.file.WatchEvent.Kind<?>[] b, java.nio.file.WatchEvent.Modifier... c);
}
