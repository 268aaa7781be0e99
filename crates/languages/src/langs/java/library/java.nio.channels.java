package java.nio.channels;
public class AcceptPendingException extends IllegalStateException {
 public AcceptPendingException() {}
}
public class AlreadyBoundException extends IllegalStateException {
 public AlreadyBoundException() {}
}
public class AlreadyConnectedException extends IllegalStateException {
 public AlreadyConnectedException() {}
}
public interface AsynchronousByteChannel extends java.nio.channels.AsynchronousChannel {
 <A> void read(java.nio.ByteBuffer a, A b, java.nio.channels.CompletionHandler<Integer, ? super A> c);
 <A> void write(java.nio.ByteBuffer a, A b, java.nio.channels.CompletionHandler<Integer, ? super A> c);
 java.util.concurrent.Future<Integer> read(java.nio.ByteBuffer a);
 java.util.concurrent.Future<Integer> write(java.nio.ByteBuffer a);
}
public interface AsynchronousChannel extends java.nio.channels.Channel {
 void close();
}
public abstract class AsynchronousChannelGroup {
 protected AsynchronousChannelGroup(java.nio.channels.spi.AsynchronousChannelProvider a) {}
 public abstract boolean awaitTermination(long a, java.util.concurrent.TimeUnit b);
 public abstract boolean isShutdown();
 public abstract boolean isTerminated();
 public abstract void shutdown();
 public abstract void shutdownNow();
 public java.nio.channels.spi.AsynchronousChannelProvider provider() {}
 public static java.nio.channels.AsynchronousChannelGroup withCachedThreadPool(java.util.concurrent.ExecutorService a, int b) {}
 public static java.nio.channels.AsynchronousChannelGroup withFixedThreadPool(int a, java.util.concurrent.ThreadFactory b) {}
 public static java.nio.channels.AsynchronousChannelGroup withThreadPool(java.util.concurrent.ExecutorService a) {}
}
public class AsynchronousCloseException extends java.nio.channels.ClosedChannelException {
 public AsynchronousCloseException() {}
}
public abstract class AsynchronousFileChannel implements java.nio.channels.AsynchronousChannel {
 protected AsynchronousFileChannel() {}
 public <A> void lock(A a, java.nio.channels.CompletionHandler<java.nio.channels.FileLock, ? super A> b) {}
 public abstract <A> void lock(long a, long b, boolean c, A d, java.nio.channels.CompletionHandler<java.nio.channels.FileLock, ? super A> e);
 public abstract <A> void read(java.nio.ByteBuffer a, long b, A c, java.nio.channels.CompletionHandler<Integer, ? super A> d);
 public abstract <A> void write(java.nio.ByteBuffer a, long b, A c, java.nio.channels.CompletionHandler<Integer, ? super A> d);
 public abstract java.nio.channels.AsynchronousFileChannel truncate(long a);
 public abstract java.nio.channels.FileLock tryLock(long a, long b, boolean c);
 public abstract java.util.concurrent.Future<Integer> read(java.nio.ByteBuffer a, long b);
 public abstract java.util.concurrent.Future<Integer> write(java.nio.ByteBuffer a, long b);
 public abstract java.util.concurrent.Future<java.nio.channels.FileLock> lock(long a, long b, boolean c);
 public abstract long size();
 public abstract void force(boolean a);
 public java.nio.channels.FileLock tryLock() {}
 public java.util.concurrent.Future<java.nio.channels.FileLock> lock() {}
 public static java.nio.channels.AsynchronousFileChannel open(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.nio.channels.AsynchronousFileChannel open(java.nio.file.Path a, java.util.Set<? extends java.nio.file.OpenOption> b, java.util.concurrent.ExecutorService c, java.nio.file.attribute.FileAttribute<?>... d) {}
}
public abstract class AsynchronousServerSocketChannel implements java.nio.channels.AsynchronousChannel, java.nio.channels.NetworkChannel {
 protected AsynchronousServerSocketChannel(java.nio.channels.spi.AsynchronousChannelProvider a) {}
 public abstract <A> void accept(A a, java.nio.channels.CompletionHandler<java.nio.channels.AsynchronousSocketChannel, ? super A> b);
 public abstract <T> java.nio.channels.AsynchronousServerSocketChannel setOption(java.net.SocketOption<T> a, T b);
 public abstract java.net.SocketAddress getLocalAddress();
 public abstract java.nio.channels.AsynchronousServerSocketChannel bind(java.net.SocketAddress a, int b);
 public abstract java.util.concurrent.Future<java.nio.channels.AsynchronousSocketChannel> accept();
 public java.nio.channels.AsynchronousServerSocketChannel bind(java.net.SocketAddress a) {}
 public java.nio.channels.spi.AsynchronousChannelProvider provider() {}
 public static java.nio.channels.AsynchronousServerSocketChannel open() {}
 public static java.nio.channels.AsynchronousServerSocketChannel open(java.nio.channels.AsynchronousChannelGroup a) {}
}
public abstract class AsynchronousSocketChannel implements java.nio.channels.AsynchronousByteChannel, java.nio.channels.NetworkChannel {
 protected AsynchronousSocketChannel(java.nio.channels.spi.AsynchronousChannelProvider a) {}
 public <A> void read(java.nio.ByteBuffer a, A b, java.nio.channels.CompletionHandler<Integer, ? super A> c) {}
 public <A> void write(java.nio.ByteBuffer a, A b, java.nio.channels.CompletionHandler<Integer, ? super A> c) {}
 public abstract <A> void connect(java.net.SocketAddress a, A b, java.nio.channels.CompletionHandler<Void, ? super A> c);
 public abstract <A> void read(java.nio.ByteBuffer a, long b, java.util.concurrent.TimeUnit c, A d, java.nio.channels.CompletionHandler<Integer, ? super A> e);
 public abstract <A> void read(java.nio.ByteBuffer[] a, int b, int c, long d, java.util.concurrent.TimeUnit e, A f, java.nio.channels.CompletionHandler<Long, ? super A> g);
 public abstract <A> void write(java.nio.ByteBuffer a, long b, java.util.concurrent.TimeUnit c, A d, java.nio.channels.CompletionHandler<Integer, ? super A> e);
 public abstract <A> void write(java.nio.ByteBuffer[] a, int b, int c, long d, java.util.concurrent.TimeUnit e, A f, java.nio.channels.CompletionHandler<Long, ? super A> g);
 public abstract <T> java.nio.channels.AsynchronousSocketChannel setOption(java.net.SocketOption<T> a, T b);
 public abstract java.net.SocketAddress getLocalAddress();
 public abstract java.net.SocketAddress getRemoteAddress();
 public abstract java.nio.channels.AsynchronousSocketChannel bind(java.net.SocketAddress a);
 public abstract java.nio.channels.AsynchronousSocketChannel shutdownInput();
 public abstract java.nio.channels.AsynchronousSocketChannel shutdownOutput();
 public abstract java.util.concurrent.Future<Integer> read(java.nio.ByteBuffer a);
 public abstract java.util.concurrent.Future<Integer> write(java.nio.ByteBuffer a);
 public abstract java.util.concurrent.Future<Void> connect(java.net.SocketAddress a);
 public java.nio.channels.spi.AsynchronousChannelProvider provider() {}
 public static java.nio.channels.AsynchronousSocketChannel open() {}
 public static java.nio.channels.AsynchronousSocketChannel open(java.nio.channels.AsynchronousChannelGroup a) {}
}
public interface ByteChannel extends java.nio.channels.ReadableByteChannel, java.nio.channels.WritableByteChannel {
}
public class CancelledKeyException extends IllegalStateException {
 public CancelledKeyException() {}
}
public interface Channel extends java.io.Closeable {
 boolean isOpen();
 void close();
}
public class Channels {
 public static java.io.InputStream newInputStream(java.nio.channels.AsynchronousByteChannel a) {}
 public static java.io.InputStream newInputStream(java.nio.channels.ReadableByteChannel a) {}
 public static java.io.OutputStream newOutputStream(java.nio.channels.AsynchronousByteChannel a) {}
 public static java.io.OutputStream newOutputStream(java.nio.channels.WritableByteChannel a) {}
 public static java.io.Reader newReader(java.nio.channels.ReadableByteChannel a, String b) {}
 public static java.io.Reader newReader(java.nio.channels.ReadableByteChannel a, java.nio.charset.Charset b) {}
 public static java.io.Reader newReader(java.nio.channels.ReadableByteChannel a, java.nio.charset.CharsetDecoder b, int c) {}
 public static java.io.Writer newWriter(java.nio.channels.WritableByteChannel a, String b) {}
 public static java.io.Writer newWriter(java.nio.channels.WritableByteChannel a, java.nio.charset.Charset b) {}
 public static java.io.Writer newWriter(java.nio.channels.WritableByteChannel a, java.nio.charset.CharsetEncoder b, int c) {}
 public static java.nio.channels.ReadableByteChannel newChannel(java.io.InputStream a) {}
 public static java.nio.channels.WritableByteChannel newChannel(java.io.OutputStream a) {}
}
public class ClosedByInterruptException extends java.nio.channels.AsynchronousCloseException {
 public ClosedByInterruptException() {}
}
public class ClosedChannelException extends java.io.IOException {
 public ClosedChannelException() {}
}
public class ClosedSelectorException extends IllegalStateException {
 public ClosedSelectorException() {}
}
public interface CompletionHandler<V, A> {
 void completed(V a, A b);
 void failed(Throwable a, A b);
}
public class ConnectionPendingException extends IllegalStateException {
 public ConnectionPendingException() {}
}
public abstract class DatagramChannel extends java.nio.channels.spi.AbstractSelectableChannel implements java.nio.channels.ByteChannel, java.nio.channels.ScatteringByteChannel, java.nio.channels.GatheringByteChannel, java.nio.channels.MulticastChannel {
 protected DatagramChannel(java.nio.channels.spi.SelectorProvider a) {}
 public abstract <T> java.nio.channels.DatagramChannel setOption(java.net.SocketOption<T> a, T b);
 public abstract boolean isConnected();
 public abstract int read(java.nio.ByteBuffer a);
 public abstract int send(java.nio.ByteBuffer a, java.net.SocketAddress b);
 public abstract int write(java.nio.ByteBuffer a);
 public abstract java.net.DatagramSocket socket();
 public abstract java.net.SocketAddress getLocalAddress();
 public abstract java.net.SocketAddress getRemoteAddress();
 public abstract java.net.SocketAddress receive(java.nio.ByteBuffer a);
 public abstract java.nio.channels.DatagramChannel bind(java.net.SocketAddress a);
 public abstract java.nio.channels.DatagramChannel connect(java.net.SocketAddress a);
 public abstract java.nio.channels.DatagramChannel disconnect();
 public abstract long read(java.nio.ByteBuffer[] a, int b, int c);
 public abstract long write(java.nio.ByteBuffer[] a, int b, int c);
 public int validOps() {}
 public long read(java.nio.ByteBuffer[] a) {}
 public long write(java.nio.ByteBuffer[] a) {}
 public static java.nio.channels.DatagramChannel open() {}
 public static java.nio.channels.DatagramChannel open(java.net.ProtocolFamily a) {}
}
public abstract class FileChannel extends java.nio.channels.spi.AbstractInterruptibleChannel implements java.nio.channels.SeekableByteChannel, java.nio.channels.GatheringByteChannel, java.nio.channels.ScatteringByteChannel {
 protected FileChannel() {}
 public abstract int read(java.nio.ByteBuffer a);
 public abstract int read(java.nio.ByteBuffer a, long b);
 public abstract int write(java.nio.ByteBuffer a);
 public abstract int write(java.nio.ByteBuffer a, long b);
 public abstract java.nio.MappedByteBuffer map(java.nio.channels.FileChannel.MapMode a, long b, long c);
 public abstract java.nio.channels.FileChannel position(long a);
 public abstract java.nio.channels.FileChannel truncate(long a);
 public abstract java.nio.channels.FileLock lock(long a, long b, boolean c);
 public abstract java.nio.channels.FileLock tryLock(long a, long b, boolean c);
 public abstract long position();
 public abstract long read(java.nio.ByteBuffer[] a, int b, int c);
 public abstract long size();
 public abstract long transferFrom(java.nio.channels.ReadableByteChannel a, long b, long c);
 public abstract long transferTo(long a, long b, java.nio.channels.WritableByteChannel c);
 public abstract long write(java.nio.ByteBuffer[] a, int b, int c);
 public abstract void force(boolean a);
 public java.nio.channels.FileLock lock() {}
 public java.nio.channels.FileLock tryLock() {}
 public long read(java.nio.ByteBuffer[] a) {}
 public long write(java.nio.ByteBuffer[] a) {}
 public static java.nio.channels.FileChannel open(java.nio.file.Path a, java.nio.file.OpenOption... b) {}
 public static java.nio.channels.FileChannel open(java.nio.file.Path a, java.util.Set<? extends java.nio.file.OpenOption> b, java.nio.file.attribute.FileAttribute<?>... c) {}
 public static class MapMode {
  public String toString() {}
  public static java.nio.channels.FileChannel.MapMode PRIVATE;
  public static java.nio.channels.FileChannel.MapMode READ_ONLY;
  public static java.nio.channels.FileChannel.MapMode READ_WRITE;
 }
}
public abstract class FileLock implements AutoCloseable {
 protected FileLock(java.nio.channels.AsynchronousFileChannel a, long b, long c, boolean d) {}
 protected FileLock(java.nio.channels.FileChannel a, long b, long c, boolean d) {}
 public String toString() {}
 public abstract boolean isValid();
 public abstract void release();
 public boolean isShared() {}
 public boolean overlaps(long a, long b) {}
 public java.nio.channels.Channel acquiredBy() {}
 public java.nio.channels.FileChannel channel() {}
 public long position() {}
 public long size() {}
 public void close() {}
}
public class FileLockInterruptionException extends java.io.IOException {
 public FileLockInterruptionException() {}
}
public interface GatheringByteChannel extends java.nio.channels.WritableByteChannel {
 long write(java.nio.ByteBuffer[] a);
 long write(java.nio.ByteBuffer[] a, int b, int c);
}
public class IllegalBlockingModeException extends IllegalStateException {
 public IllegalBlockingModeException() {}
}
public class IllegalChannelGroupException extends IllegalArgumentException {
 public IllegalChannelGroupException() {}
}
public class IllegalSelectorException extends IllegalArgumentException {
 public IllegalSelectorException() {}
}
public class InterruptedByTimeoutException extends java.io.IOException {
 public InterruptedByTimeoutException() {}
}
public interface InterruptibleChannel extends java.nio.channels.Channel {
 void close();
}
public abstract class MembershipKey {
 protected MembershipKey() {}
 public abstract boolean isValid();
 public abstract java.net.InetAddress group();
 public abstract java.net.InetAddress sourceAddress();
 public abstract java.net.NetworkInterface networkInterface();
 public abstract java.nio.channels.MembershipKey block(java.net.InetAddress a);
 public abstract java.nio.channels.MembershipKey unblock(java.net.InetAddress a);
 public abstract java.nio.channels.MulticastChannel channel();
 public abstract void drop();
}
public interface MulticastChannel extends java.nio.channels.NetworkChannel {
 java.nio.channels.MembershipKey join(java.net.InetAddress a, java.net.NetworkInterface b);
 java.nio.channels.MembershipKey join(java.net.InetAddress a, java.net.NetworkInterface b, java.net.InetAddress c);
 void close();
}
public interface NetworkChannel extends java.nio.channels.Channel {
 <T> T getOption(java.net.SocketOption<T> a);
 <T> java.nio.channels.NetworkChannel setOption(java.net.SocketOption<T> a, T b);
 java.net.SocketAddress getLocalAddress();
 java.nio.channels.NetworkChannel bind(java.net.SocketAddress a);
 java.util.Set<java.net.SocketOption<?>> supportedOptions();
}
public class NoConnectionPendingException extends IllegalStateException {
 public NoConnectionPendingException() {}
}
public class NonReadableChannelException extends IllegalStateException {
 public NonReadableChannelException() {}
}
public class NonWritableChannelException extends IllegalStateException {
 public NonWritableChannelException() {}
}
public class NotYetBoundException extends IllegalStateException {
 public NotYetBoundException() {}
}
public class NotYetConnectedException extends IllegalStateException {
 public NotYetConnectedException() {}
}
public class OverlappingFileLockException extends IllegalStateException {
 public OverlappingFileLockException() {}
}
public abstract class Pipe {
 protected Pipe() {}
 public abstract java.nio.channels.Pipe.SinkChannel sink();
 public abstract java.nio.channels.Pipe.SourceChannel source();
 public static java.nio.channels.Pipe open() {}
 public static abstract class SinkChannel extends java.nio.channels.spi.AbstractSelectableChannel implements java.nio.channels.WritableByteChannel, java.nio.channels.GatheringByteChannel {
  protected SinkChannel(java.nio.channels.spi.SelectorProvider a) {}
  public int validOps() {}
 }
 public static abstract class SourceChannel extends java.nio.channels.spi.AbstractSelectableChannel implements java.nio.channels.ReadableByteChannel, java.nio.channels.ScatteringByteChannel {
  protected SourceChannel(java.nio.channels.spi.SelectorProvider a) {}
  public int validOps() {}
 }
}
public class ReadPendingException extends IllegalStateException {
 public ReadPendingException() {}
}
public interface ReadableByteChannel extends java.nio.channels.Channel {
 int read(java.nio.ByteBuffer a);
}
public interface ScatteringByteChannel extends java.nio.channels.ReadableByteChannel {
 long read(java.nio.ByteBuffer[] a);
 long read(java.nio.ByteBuffer[] a, int b, int c);
}
public interface SeekableByteChannel extends java.nio.channels.ByteChannel {
 int read(java.nio.ByteBuffer a);
 int write(java.nio.ByteBuffer a);
 java.nio.channels.SeekableByteChannel position(long a);
 java.nio.channels.SeekableByteChannel truncate(long a);
 long position();
 long size();
}
public abstract class SelectableChannel extends java.nio.channels.spi.AbstractInterruptibleChannel implements java.nio.channels.Channel {
 protected SelectableChannel() {}
 public abstract Object blockingLock();
 public abstract boolean isBlocking();
 public abstract boolean isRegistered();
 public abstract int validOps();
 public abstract java.nio.channels.SelectableChannel configureBlocking(boolean a);
 public abstract java.nio.channels.SelectionKey keyFor(java.nio.channels.Selector a);
 public abstract java.nio.channels.SelectionKey register(java.nio.channels.Selector a, int b, Object c);
 public abstract java.nio.channels.spi.SelectorProvider provider();
 public java.nio.channels.SelectionKey register(java.nio.channels.Selector a, int b) {}
}
public abstract class SelectionKey {
 protected SelectionKey() {}
 public Object attach(Object a) {}
 public Object attachment() {}
 public abstract boolean isValid();
 public abstract int interestOps();
 public abstract int readyOps();
 public abstract java.nio.channels.SelectableChannel channel();
 public abstract java.nio.channels.SelectionKey interestOps(int a);
 public abstract java.nio.channels.Selector selector();
 public abstract void cancel();
 public boolean isAcceptable() {}
 public boolean isConnectable() {}
 public boolean isReadable() {}
 public boolean isWritable() {}
 public int interestOpsAnd(int a) {}
 public int interestOpsOr(int a) {}
 public static int OP_ACCEPT;
 public static int OP_CONNECT;
 public static int OP_READ;
 public static int OP_WRITE;
}
public abstract class Selector implements java.io.Closeable {
 protected Selector() {}
 public abstract boolean isOpen();
 public abstract int select();
 public abstract int select(long a);
 public abstract int selectNow();
 public abstract java.nio.channels.Selector wakeup();
 public abstract java.nio.channels.spi.SelectorProvider provider();
 public abstract java.util.Set<java.nio.channels.SelectionKey> keys();
 public abstract java.util.Set<java.nio.channels.SelectionKey> selectedKeys();
 public abstract void close();
 public int select(java.util.function.Consumer<java.nio.channels.SelectionKey> a) {}
 public int select(java.util.function.Consumer<java.nio.channels.SelectionKey> a, long b) {}
 public int selectNow(java.util.function.Consumer<java.nio.channels.SelectionKey> a) {}
 public static java.nio.channels.Selector open() {}
}
public abstract class ServerSocketChannel extends java.nio.channels.spi.AbstractSelectableChannel implements java.nio.channels.NetworkChannel {
 protected ServerSocketChannel(java.nio.channels.spi.SelectorProvider a) {}
 public abstract <T> java.nio.channels.ServerSocketChannel setOption(java.net.SocketOption<T> a, T b);
 public abstract java.net.ServerSocket socket();
 public abstract java.net.SocketAddress getLocalAddress();
 public abstract java.nio.channels.ServerSocketChannel bind(java.net.SocketAddress a, int b);
 public abstract java.nio.channels.SocketChannel accept();
 public int validOps() {}
 public java.nio.channels.ServerSocketChannel bind(java.net.SocketAddress a) {}
 public static java.nio.channels.ServerSocketChannel open() {}
 public static java.nio.channels.ServerSocketChannel open(java.net.ProtocolFamily a) {}
}
public class ShutdownChannelGroupException extends IllegalStateException {
 public ShutdownChannelGroupException() {}
}
public abstract class SocketChannel extends java.nio.channels.spi.AbstractSelectableChannel implements java.nio.channels.ByteChannel, java.nio.channels.ScatteringByteChannel, java.nio.channels.GatheringByteChannel, java.nio.channels.NetworkChannel {
 protected SocketChannel(java.nio.channels.spi.SelectorProvider a) {}
 public abstract <T> java.nio.channels.SocketChannel setOption(java.net.SocketOption<T> a, T b);
 public abstract boolean connect(java.net.SocketAddress a);
 public abstract boolean finishConnect();
 public abstract boolean isConnected();
 public abstract boolean isConnectionPending();
 public abstract int read(java.nio.ByteBuffer a);
 public abstract int write(java.nio.ByteBuffer a);
 public abstract java.net.Socket socket();
 public abstract java.net.SocketAddress getLocalAddress();
 public abstract java.net.SocketAddress getRemoteAddress();
 public abstract java.nio.channels.SocketChannel bind(java.net.SocketAddress a);
 public abstract java.nio.channels.SocketChannel shutdownInput();
 public abstract java.nio.channels.SocketChannel shutdownOutput();
 public abstract long read(java.nio.ByteBuffer[] a, int b, int c);
 public abstract long write(java.nio.ByteBuffer[] a, int b, int c);
 public int validOps() {}
 public long read(java.nio.ByteBuffer[] a) {}
 public long write(java.nio.ByteBuffer[] a) {}
 public static java.nio.channels.SocketChannel open() {}
 public static java.nio.channels.SocketChannel open(java.net.ProtocolFamily a) {}
 public static java.nio.channels.SocketChannel open(java.net.SocketAddress a) {}
}
public class UnresolvedAddressException extends IllegalArgumentException {
 public UnresolvedAddressException() {}
}
public class UnsupportedAddressTypeException extends IllegalArgumentException {
 public UnsupportedAddressTypeException() {}
}
public interface WritableByteChannel extends java.nio.channels.Channel {
 int write(java.nio.ByteBuffer a);
}
public class WritePendingException extends IllegalStateException {
 public WritePendingException() {}
}
