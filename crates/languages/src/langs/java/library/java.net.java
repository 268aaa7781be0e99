package java.net;
public abstract class Authenticator {
 protected String getRequestingHost() {}
 protected String getRequestingPrompt() {}
 protected String getRequestingProtocol() {}
 protected String getRequestingScheme() {}
 protected int getRequestingPort() {}
 protected java.net.Authenticator.RequestorType getRequestorType() {}
 protected java.net.InetAddress getRequestingSite() {}
 protected java.net.PasswordAuthentication getPasswordAuthentication() {}
 protected java.net.URL getRequestingURL() {}
 public Authenticator() {}
 public java.net.PasswordAuthentication requestPasswordAuthenticationInstance(String a, java.net.InetAddress b, int c, String d, String e, String f, java.net.URL g, java.net.Authenticator.RequestorType h) {}
 public static java.net.Authenticator getDefault() {}
 public static java.net.PasswordAuthentication requestPasswordAuthentication(String a, java.net.InetAddress b, int c, String d, String e, String f) {}
 public static java.net.PasswordAuthentication requestPasswordAuthentication(String a, java.net.InetAddress b, int c, String d, String e, String f, java.net.URL g, java.net.Authenticator.RequestorType h) {}
 public static java.net.PasswordAuthentication requestPasswordAuthentication(java.net.Authenticator a, String b, java.net.InetAddress c, int d, String e, String f, String g, java.net.URL h, java.net.Authenticator.RequestorType i) {}
 public static java.net.PasswordAuthentication requestPasswordAuthentication(java.net.InetAddress a, int b, String c, String d, String e) {}
 public static void setDefault(java.net.Authenticator a) {}
 public enum RequestorType {
  PROXY, SERVER;
  public static java.net.Authenticator.RequestorType valueOf(String a) {}
  public static java.net.Authenticator.RequestorType[] values() {}
 }
}
public class BindException extends java.net.SocketException {
 public BindException() {}
 public BindException(String a) {}
}
public abstract class CacheRequest {
 public CacheRequest() {}
 public abstract java.io.OutputStream getBody();
 public abstract void abort();
}
public abstract class CacheResponse {
 public CacheResponse() {}
 public abstract java.io.InputStream getBody();
 public abstract java.util.Map<String, java.util.List<String>> getHeaders();
}
public class ConnectException extends java.net.SocketException {
 public ConnectException() {}
 public ConnectException(String a) {}
}
public abstract class ContentHandler {
 public ContentHandler() {}
 public Object getContent(java.net.URLConnection a, Class[] b) {}
 public abstract Object getContent(java.net.URLConnection a);
}
public interface ContentHandlerFactory {
 java.net.ContentHandler createContentHandler(String a);
}
public abstract class CookieHandler {
 public CookieHandler() {}
 public abstract java.util.Map<String, java.util.List<String>> get(java.net.URI a, java.util.Map<String, java.util.List<String>> b);
 public abstract void put(java.net.URI a, java.util.Map<String, java.util.List<String>> b);
 public static java.net.CookieHandler getDefault() {}
 public static void setDefault(java.net.CookieHandler a) {}
}
public class CookieManager extends java.net.CookieHandler {
 public CookieManager() {}
 public CookieManager(java.net.CookieStore a, java.net.CookiePolicy b) {}
 public java.net.CookieStore getCookieStore() {}
 public java.util.Map<String, java.util.List<String>> get(java.net.URI a, java.util.Map<String, java.util.List<String>> b) {}
 public void put(java.net.URI a, java.util.Map<String, java.util.List<String>> b) {}
 public void setCookiePolicy(java.net.CookiePolicy a) {}
}
public interface CookiePolicy {
 boolean shouldAccept(java.net.URI a, java.net.HttpCookie b);
 public static java.net.CookiePolicy ACCEPT_ALL;
 public static java.net.CookiePolicy ACCEPT_NONE;
 public static java.net.CookiePolicy ACCEPT_ORIGINAL_SERVER;
}
public interface CookieStore {
 boolean remove(java.net.URI a, java.net.HttpCookie b);
 boolean removeAll();
 java.util.List<java.net.HttpCookie> get(java.net.URI a);
 java.util.List<java.net.HttpCookie> getCookies();
 java.util.List<java.net.URI> getURIs();
 void add(java.net.URI a, java.net.HttpCookie b);
}
public class DatagramPacket {
 public DatagramPacket(byte[] a, int b) {}
 public DatagramPacket(byte[] a, int b, int c) {}
 public DatagramPacket(byte[] a, int b, int c, java.net.InetAddress d, int e) {}
 public DatagramPacket(byte[] a, int b, int c, java.net.SocketAddress d) {}
 public DatagramPacket(byte[] a, int b, java.net.InetAddress c, int d) {}
 public DatagramPacket(byte[] a, int b, java.net.SocketAddress c) {}
 public byte[] getData() {}
 public int getLength() {}
 public int getOffset() {}
 public int getPort() {}
 public java.net.InetAddress getAddress() {}
 public java.net.SocketAddress getSocketAddress() {}
 public void setAddress(java.net.InetAddress a) {}
 public void setData(byte[] a) {}
 public void setData(byte[] a, int b, int c) {}
 public void setLength(int a) {}
 public void setPort(int a) {}
 public void setSocketAddress(java.net.SocketAddress a) {}
}
public class DatagramSocket implements java.io.Closeable {
 protected DatagramSocket(java.net.DatagramSocketImpl a) {}
 public <T> T getOption(java.net.SocketOption<T> a) {}
 public <T> java.net.DatagramSocket setOption(java.net.SocketOption<T> a, T b) {}
 public DatagramSocket() {}
 public DatagramSocket(int a) {}
 public DatagramSocket(int a, java.net.InetAddress b) {}
 public DatagramSocket(java.net.SocketAddress a) {}
 public boolean getBroadcast() {}
 public boolean getReuseAddress() {}
 public boolean isBound() {}
 public boolean isClosed() {}
 public boolean isConnected() {}
 public int getLocalPort() {}
 public int getPort() {}
 public int getReceiveBufferSize() {}
 public int getSendBufferSize() {}
 public int getSoTimeout() {}
 public int getTrafficClass() {}
 public java.net.InetAddress getInetAddress() {}
 public java.net.InetAddress getLocalAddress() {}
 public java.net.SocketAddress getLocalSocketAddress() {}
 public java.net.SocketAddress getRemoteSocketAddress() {}
 public java.nio.channels.DatagramChannel getChannel() {}
 public java.util.Set<java.net.SocketOption<?>> supportedOptions() {}
 public static void setDatagramSocketImplFactory(java.net.DatagramSocketImplFactory a) {}
 public void bind(java.net.SocketAddress a) {}
 public void close() {}
 public void connect(java.net.InetAddress a, int b) {}
 public void connect(java.net.SocketAddress a) {}
 public void disconnect() {}
 public void joinGroup(java.net.SocketAddress a, java.net.NetworkInterface b) {}
 public void leaveGroup(java.net.SocketAddress a, java.net.NetworkInterface b) {}
 public void receive(java.net.DatagramPacket a) {}
 public void send(java.net.DatagramPacket a) {}
 public void setBroadcast(boolean a) {}
 public void setReceiveBufferSize(int a) {}
 public void setReuseAddress(boolean a) {}
 public void setSendBufferSize(int a) {}
 public void setSoTimeout(int a) {}
 public void setTrafficClass(int a) {}
}
public abstract class DatagramSocketImpl implements java.net.SocketOptions {
 protected <T> T getOption(java.net.SocketOption<T> a) {}
 protected <T> void setOption(java.net.SocketOption<T> a, T b) {}
 protected abstract byte getTTL();
 protected abstract int getTimeToLive();
 protected abstract int peek(java.net.InetAddress a);
 protected abstract int peekData(java.net.DatagramPacket a);
 protected abstract void bind(int a, java.net.InetAddress b);
 protected abstract void close();
 protected abstract void create();
 protected abstract void join(java.net.InetAddress a);
 protected abstract void joinGroup(java.net.SocketAddress a, java.net.NetworkInterface b);
 protected abstract void leave(java.net.InetAddress a);
 protected abstract void leaveGroup(java.net.SocketAddress a, java.net.NetworkInterface b);
 protected abstract void receive(java.net.DatagramPacket a);
 protected abstract void send(java.net.DatagramPacket a);
 protected abstract void setTTL(byte a);
 protected abstract void setTimeToLive(int a);
 protected int getLocalPort() {}
 protected int localPort;
 protected java.io.FileDescriptor fd;
 protected java.io.FileDescriptor getFileDescriptor() {}
 protected java.util.Set<java.net.SocketOption<?>> supportedOptions() {}
 protected void connect(java.net.InetAddress a, int b) {}
 protected void disconnect() {}
 public DatagramSocketImpl() {}
}
public interface DatagramSocketImplFactory {
 java.net.DatagramSocketImpl createDatagramSocketImpl();
}
public interface FileNameMap {
 String getContentTypeFor(String a);
}
public class HttpCookie implements Cloneable {
 public HttpCookie(String a, String b) {}
 public Object clone() {}
 public String getComment() {}
 public String getCommentURL() {}
 public String getDomain() {}
 public String getName() {}
 public String getPath() {}
 public String getPortlist() {}
 public String getValue() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean getDiscard() {}
 public boolean getSecure() {}
 public boolean hasExpired() {}
 public boolean isHttpOnly() {}
 public int getVersion() {}
 public int hashCode() {}
 public long getMaxAge() {}
 public static boolean domainMatches(String a, String b) {}
 public static java.util.List<java.net.HttpCookie> parse(String a) {}
 public void setComment(String a) {}
 public void setCommentURL(String a) {}
 public void setDiscard(boolean a) {}
 public void setDomain(String a) {}
 public void setHttpOnly(boolean a) {}
 public void setMaxAge(long a) {}
 public void setPath(String a) {}
 public void setPortlist(String a) {}
 public void setSecure(boolean a) {}
 public void setValue(String a) {}
 public void setVersion(int a) {}
}
public class HttpRetryException extends java.io.IOException {
 public HttpRetryException(String a, int b) {}
 public HttpRetryException(String a, int b, String c) {}
 public String getLocation() {}
 public String getReason() {}
 public int responseCode() {}
}
public abstract class HttpURLConnection extends java.net.URLConnection {
 protected HttpURLConnection(java.net.URL a) {}
 protected String method;
 protected String responseMessage;
 protected boolean instanceFollowRedirects;
 protected int chunkLength;
 protected int fixedContentLength;
 protected int responseCode;
 protected long fixedContentLengthLong;
 public String getHeaderField(int a) {}
 public String getHeaderFieldKey(int a) {}
 public String getRequestMethod() {}
 public String getResponseMessage() {}
 public abstract boolean usingProxy();
 public abstract void disconnect();
 public boolean getInstanceFollowRedirects() {}
 public int getResponseCode() {}
 public java.io.InputStream getErrorStream() {}
 public java.security.Permission getPermission() {}
 public long getHeaderFieldDate(String a, long b) {}
 public static boolean getFollowRedirects() {}
 public static int HTTP_ACCEPTED;
 public static int HTTP_BAD_GATEWAY;
 public static int HTTP_BAD_METHOD;
 public static int HTTP_BAD_REQUEST;
 public static int HTTP_CLIENT_TIMEOUT;
 public static int HTTP_CONFLICT;
 public static int HTTP_CREATED;
 public static int HTTP_ENTITY_TOO_LARGE;
 public static int HTTP_FORBIDDEN;
 public static int HTTP_GATEWAY_TIMEOUT;
 public static int HTTP_GONE;
 public static int HTTP_INTERNAL_ERROR;
 public static int HTTP_LENGTH_REQUIRED;
 public static int HTTP_MOVED_PERM;
 public static int HTTP_MOVED_TEMP;
 public static int HTTP_MULT_CHOICE;
 public static int HTTP_NOT_ACCEPTABLE;
 public static int HTTP_NOT_AUTHORITATIVE;
 public static int HTTP_NOT_FOUND;
 public static int HTTP_NOT_IMPLEMENTED;
 public static int HTTP_NOT_MODIFIED;
 public static int HTTP_NO_CONTENT;
 public static int HTTP_OK;
 public static int HTTP_PARTIAL;
 public static int HTTP_PAYMENT_REQUIRED;
 public static int HTTP_PRECON_FAILED;
 public static int HTTP_PROXY_AUTH;
 public static int HTTP_REQ_TOO_LONG;
 public static int HTTP_RESET;
 public static int HTTP_SEE_OTHER;
 public static int HTTP_SERVER_ERROR;
 public static int HTTP_UNAUTHORIZED;
 public static int HTTP_UNAVAILABLE;
 public static int HTTP_UNSUPPORTED_TYPE;
 public static int HTTP_USE_PROXY;
 public static int HTTP_VERSION;
 public static void setFollowRedirects(boolean a) {}
 public void setAuthenticator(java.net.Authenticator a) {}
 public void setChunkedStreamingMode(int a) {}
 public void setFixedLengthStreamingMode(int a) {}
 public void setFixedLengthStreamingMode(long a) {}
 public void setInstanceFollowRedirects(boolean a) {}
 public void setRequestMethod(String a) {}
}
public class IDN {
 public static String toASCII(String a) {}
 public static String toASCII(String a, int b) {}
 public static String toUnicode(String a) {}
 public static String toUnicode(String a, int b) {}
 public static int ALLOW_UNASSIGNED;
 public static int USE_STD3_ASCII_RULES;
}
public class Inet4Address extends java.net.InetAddress {
 public String getHostAddress() {}
 public boolean equals(Object a) {}
 public boolean isAnyLocalAddress() {}
 public boolean isLinkLocalAddress() {}
 public boolean isLoopbackAddress() {}
 public boolean isMCGlobal() {}
 public boolean isMCLinkLocal() {}
 public boolean isMCNodeLocal() {}
 public boolean isMCOrgLocal() {}
 public boolean isMCSiteLocal() {}
 public boolean isMulticastAddress() {}
 public boolean isSiteLocalAddress() {}
 public byte[] getAddress() {}
 public int hashCode() {}
}
public class Inet6Address extends java.net.InetAddress {
 public String getHostAddress() {}
 public boolean equals(Object a) {}
 public boolean isAnyLocalAddress() {}
 public boolean isIPv4CompatibleAddress() {}
 public boolean isLinkLocalAddress() {}
 public boolean isLoopbackAddress() {}
 public boolean isMCGlobal() {}
 public boolean isMCLinkLocal() {}
 public boolean isMCNodeLocal() {}
 public boolean isMCOrgLocal() {}
 public boolean isMCSiteLocal() {}
 public boolean isMulticastAddress() {}
 public boolean isSiteLocalAddress() {}
 public byte[] getAddress() {}
 public int getScopeId() {}
 public int hashCode() {}
 public java.net.NetworkInterface getScopedInterface() {}
 public static java.net.Inet6Address getByAddress(String a, byte[] b, int c) {}
 public static java.net.Inet6Address getByAddress(String a, byte[] b, java.net.NetworkInterface c) {}
}
public class InetAddress implements java.io.Serializable {
 public String getCanonicalHostName() {}
 public String getHostAddress() {}
 public String getHostName() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isAnyLocalAddress() {}
 public boolean isLinkLocalAddress() {}
 public boolean isLoopbackAddress() {}
 public boolean isMCGlobal() {}
 public boolean isMCLinkLocal() {}
 public boolean isMCNodeLocal() {}
 public boolean isMCOrgLocal() {}
 public boolean isMCSiteLocal() {}
 public boolean isMulticastAddress() {}
 public boolean isReachable(int a) {}
 public boolean isReachable(java.net.NetworkInterface a, int b, int c) {}
 public boolean isSiteLocalAddress() {}
 public byte[] getAddress() {}
 public int hashCode() {}
 public static java.net.InetAddress getByAddress(String a, byte[] b) {}
 public static java.net.InetAddress getByAddress(byte[] a) {}
 public static java.net.InetAddress getByName(String a) {}
 public static java.net.InetAddress getLocalHost() {}
 public static java.net.InetAddress getLoopbackAddress() {}
 public static java.net.InetAddress[] getAllByName(String a) {}
}
public class InetSocketAddress extends java.net.SocketAddress {
 public InetSocketAddress(String a, int b) {}
 public InetSocketAddress(int a) {}
 public InetSocketAddress(java.net.InetAddress a, int b) {}
 public String getHostName() {}
 public String getHostString() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isUnresolved() {}
 public int getPort() {}
 public int hashCode() {}
 public java.net.InetAddress getAddress() {}
 public static java.net.InetSocketAddress createUnresolved(String a, int b) {}
}
public class InterfaceAddress {
 public String toString() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.net.InetAddress getAddress() {}
 public java.net.InetAddress getBroadcast() {}
 public short getNetworkPrefixLength() {}
}
public abstract class JarURLConnection extends java.net.URLConnection {
 protected JarURLConnection(java.net.URL a) {}
 protected java.net.URLConnection jarFileURLConnection;
 public String getEntryName() {}
 public abstract java.util.jar.JarFile getJarFile();
 public java.net.URL getJarFileURL() {}
 public java.security.cert.Certificate[] getCertificates() {}
 public java.util.jar.Attributes getAttributes() {}
 public java.util.jar.Attributes getMainAttributes() {}
 public java.util.jar.JarEntry getJarEntry() {}
 public java.util.jar.Manifest getManifest() {}
}
public class MalformedURLException extends java.io.IOException {
 public MalformedURLException() {}
 public MalformedURLException(String a) {}
}
public class MulticastSocket extends java.net.DatagramSocket {
 public MulticastSocket() {}
 public MulticastSocket(int a) {}
 public MulticastSocket(java.net.SocketAddress a) {}
 public boolean getLoopbackMode() {}
 public byte getTTL() {}
 public int getTimeToLive() {}
 public java.net.InetAddress getInterface() {}
 public java.net.NetworkInterface getNetworkInterface() {}
 public void joinGroup(java.net.InetAddress a) {}
 public void joinGroup(java.net.SocketAddress a, java.net.NetworkInterface b) {}
 public void leaveGroup(java.net.InetAddress a) {}
 public void leaveGroup(java.net.SocketAddress a, java.net.NetworkInterface b) {}
 public void send(java.net.DatagramPacket a, byte b) {}
 public void setInterface(java.net.InetAddress a) {}
 public void setLoopbackMode(boolean a) {}
 public void setNetworkInterface(java.net.NetworkInterface a) {}
 public void setTTL(byte a) {}
 public void setTimeToLive(int a) {}
}
public class NetPermission extends java.security.BasicPermission {
 public NetPermission(String a) {}
 public NetPermission(String a, String b) {}
}
public class NetworkInterface {
 public String getDisplayName() {}
 public String getName() {}
 public String toString() {}
 public boolean equals(Object a) {}
 public boolean isLoopback() {}
 public boolean isPointToPoint() {}
 public boolean isUp() {}
 public boolean isVirtual() {}
 public boolean supportsMulticast() {}
 public byte[] getHardwareAddress() {}
 public int getIndex() {}
 public int getMTU() {}
 public int hashCode() {}
 public java.net.NetworkInterface getParent() {}
 public java.util.Enumeration<java.net.InetAddress> getInetAddresses() {}
 public java.util.Enumeration<java.net.NetworkInterface> getSubInterfaces() {}
 public java.util.List<java.net.InterfaceAddress> getInterfaceAddresses() {}
 public java.util.stream.Stream<java.net.InetAddress> inetAddresses() {}
 public java.util.stream.Stream<java.net.NetworkInterface> subInterfaces() {}
 public static java.net.NetworkInterface getByIndex(int a) {}
 public static java.net.NetworkInterface getByInetAddress(java.net.InetAddress a) {}
 public static java.net.NetworkInterface getByName(String a) {}
 public static java.util.Enumeration<java.net.NetworkInterface> getNetworkInterfaces() {}
 public static java.util.stream.Stream<java.net.NetworkInterface> networkInterfaces() {}
}
public class NoRouteToHostException extends java.net.SocketException {
 public NoRouteToHostException() {}
 public NoRouteToHostException(String a) {}
}
public class PasswordAuthentication {
 public PasswordAuthentication(String a, char[] b) {}
 public String getUserName() {}
 public char[] getPassword() {}
}
public class PortUnreachableException extends java.net.SocketException {
 public PortUnreachableException() {}
 public PortUnreachableException(String a) {}
}
public class ProtocolException extends java.io.IOException {
 public ProtocolException() {}
 public ProtocolException(String a) {}
}
public interface ProtocolFamily {
 String name();
}
public class Proxy {
 public Proxy(java.net.Proxy.Type a, java.net.SocketAddress b) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.net.Proxy.Type type() {}
 public java.net.SocketAddress address() {}
 public static java.net.Proxy NO_PROXY;
 public enum Type {
  DIRECT, HTTP, SOCKS;
  public static java.net.Proxy.Type valueOf(String a) {}
  public static java.net.Proxy.Type[] values() {}
 }
}
public abstract class ProxySelector {
 public ProxySelector() {}
 public abstract java.util.List<java.net.Proxy> select(java.net.URI a);
 public abstract void connectFailed(java.net.URI a, java.net.SocketAddress b, java.io.IOException c);
 public static java.net.ProxySelector getDefault() {}
 public static java.net.ProxySelector of(java.net.InetSocketAddress a) {}
 public static void setDefault(java.net.ProxySelector a) {}
}
public abstract class ResponseCache {
 public ResponseCache() {}
 public abstract java.net.CacheRequest put(java.net.URI a, java.net.URLConnection b);
 public abstract java.net.CacheResponse get(java.net.URI a, String b, java.util.Map<String, java.util.List<String>> c);
 public static java.net.ResponseCache getDefault() {}
 public static void setDefault(java.net.ResponseCache a) {}
}
public abstract class SecureCacheResponse extends java.net.CacheResponse {
 public SecureCacheResponse() {}
 public abstract String getCipherSuite();
 public abstract java.security.Principal getLocalPrincipal();
 public abstract java.security.Principal getPeerPrincipal();
 public abstract java.util.List<java.security.cert.Certificate> getLocalCertificateChain();
 public abstract java.util.List<java.security.cert.Certificate> getServerCertificateChain();
 public java.util.Optional<javax.net.ssl.SSLSession> getSSLSession() {}
}
public class ServerSocket implements java.io.Closeable {
 protected ServerSocket(java.net.SocketImpl a) {}
 protected void implAccept(java.net.Socket a) {}
 public <T> T getOption(java.net.SocketOption<T> a) {}
 public <T> java.net.ServerSocket setOption(java.net.SocketOption<T> a, T b) {}
 public ServerSocket() {}
 public ServerSocket(int a) {}
 public ServerSocket(int a, int b) {}
 public ServerSocket(int a, int b, java.net.InetAddress c) {}
 public String toString() {}
 public boolean getReuseAddress() {}
 public boolean isBound() {}
 public boolean isClosed() {}
 public int getLocalPort() {}
 public int getReceiveBufferSize() {}
 public int getSoTimeout() {}
 public java.net.InetAddress getInetAddress() {}
 public java.net.Socket accept() {}
 public java.net.SocketAddress getLocalSocketAddress() {}
 public java.nio.channels.ServerSocketChannel getChannel() {}
 public java.util.Set<java.net.SocketOption<?>> supportedOptions() {}
 public static void setSocketFactory(java.net.SocketImplFactory a) {}
 public void bind(java.net.SocketAddress a) {}
 public void bind(java.net.SocketAddress a, int b) {}
 public void close() {}
 public void setPerformancePreferences(int a, int b, int c) {}
 public void setReceiveBufferSize(int a) {}
 public void setReuseAddress(boolean a) {}
 public void setSoTimeout(int a) {}
}
public class Socket implements java.io.Closeable {
 protected Socket(java.net.SocketImpl a) {}
 public <T> T getOption(java.net.SocketOption<T> a) {}
 public <T> java.net.Socket setOption(java.net.SocketOption<T> a, T b) {}
 public Socket() {}
 public Socket(String a, int b) {}
 public Socket(String a, int b, boolean c) {}
 public Socket(String a, int b, java.net.InetAddress c, int d) {}
 public Socket(java.net.InetAddress a, int b) {}
 public Socket(java.net.InetAddress a, int b, boolean c) {}
 public Socket(java.net.InetAddress a, int b, java.net.InetAddress c, int d) {}
 public Socket(java.net.Proxy a) {}
 public String toString() {}
 public boolean getKeepAlive() {}
 public boolean getOOBInline() {}
 public boolean getReuseAddress() {}
 public boolean getTcpNoDelay() {}
 public boolean isBound() {}
 public boolean isClosed() {}
 public boolean isConnected() {}
 public boolean isInputShutdown() {}
 public boolean isOutputShutdown() {}
 public int getLocalPort() {}
 public int getPort() {}
 public int getReceiveBufferSize() {}
 public int getSendBufferSize() {}
 public int getSoLinger() {}
 public int getSoTimeout() {}
 public int getTrafficClass() {}
 public java.io.InputStream getInputStream() {}
 public java.io.OutputStream getOutputStream() {}
 public java.net.InetAddress getInetAddress() {}
 public java.net.InetAddress getLocalAddress() {}
 public java.net.SocketAddress getLocalSocketAddress() {}
 public java.net.SocketAddress getRemoteSocketAddress() {}
 public java.nio.channels.SocketChannel getChannel() {}
 public java.util.Set<java.net.SocketOption<?>> supportedOptions() {}
 public static void setSocketImplFactory(java.net.SocketImplFactory a) {}
 public void bind(java.net.SocketAddress a) {}
 public void close() {}
 public void connect(java.net.SocketAddress a) {}
 public void connect(java.net.SocketAddress a, int b) {}
 public void sendUrgentData(int a) {}
 public void setKeepAlive(boolean a) {}
 public void setOOBInline(boolean a) {}
 public void setPerformancePreferences(int a, int b, int c) {}
 public void setReceiveBufferSize(int a) {}
 public void setReuseAddress(boolean a) {}
 public void setSendBufferSize(int a) {}
 public void setSoLinger(boolean a, int b) {}
 public void setSoTimeout(int a) {}
 public void setTcpNoDelay(boolean a) {}
 public void setTrafficClass(int a) {}
 public void shutdownInput() {}
 public void shutdownOutput() {}
}
public abstract class SocketAddress implements java.io.Serializable {
 public SocketAddress() {}
}
public class SocketException extends java.io.IOException {
 public SocketException() {}
 public SocketException(String a) {}
}
public abstract class SocketImpl implements java.net.SocketOptions {
 protected <T> T getOption(java.net.SocketOption<T> a) {}
 protected <T> void setOption(java.net.SocketOption<T> a, T b) {}
 protected abstract int available();
 protected abstract java.io.InputStream getInputStream();
 protected abstract java.io.OutputStream getOutputStream();
 protected abstract void accept(java.net.SocketImpl a);
 protected abstract void bind(java.net.InetAddress a, int b);
 protected abstract void close();
 protected abstract void connect(String a, int b);
 protected abstract void connect(java.net.InetAddress a, int b);
 protected abstract void connect(java.net.SocketAddress a, int b);
 protected abstract void create(boolean a);
 protected abstract void listen(int a);
 protected abstract void sendUrgentData(int a);
 protected boolean supportsUrgentData() {}
 protected int getLocalPort() {}
 protected int getPort() {}
 protected int localport;
 protected int port;
 protected java.io.FileDescriptor fd;
 protected java.io.FileDescriptor getFileDescriptor() {}
 protected java.net.InetAddress address;
 protected java.net.InetAddress getInetAddress() {}
 protected java.util.Set<java.net.SocketOption<?>> supportedOptions() {}
 protected void setPerformancePreferences(int a, int b, int c) {}
 protected void shutdownInput() {}
 protected void shutdownOutput() {}
 public SocketImpl() {}
 public String toString() {}
}
public interface SocketImplFactory {
 java.net.SocketImpl createSocketImpl();
}
public interface SocketOption<T> {
 Class<T> type();
 String name();
}
public interface SocketOptions {
 Object getOption(int a);
 public static int IP_MULTICAST_IF2;
 public static int IP_MULTICAST_IF;
 public static int IP_MULTICAST_LOOP;
 public static int IP_TOS;
 public static int SO_BINDADDR;
 public static int SO_BROADCAST;
 public static int SO_KEEPALIVE;
 public static int SO_LINGER;
 public static int SO_OOBINLINE;
 public static int SO_RCVBUF;
 public static int SO_REUSEADDR;
 public static int SO_REUSEPORT;
 public static int SO_SNDBUF;
 public static int SO_TIMEOUT;
 public static int TCP_NODELAY;
 void setOption(int a, Object b);
}
public class SocketPermission extends java.security.Permission implements java.io.Serializable {
 public SocketPermission(String a, String b) {}
 public String getActions() {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
 public java.security.PermissionCollection newPermissionCollection() {}
}
public class SocketTimeoutException extends java.io.InterruptedIOException {
 public SocketTimeoutException() {}
 public SocketTimeoutException(String a) {}
}
public enum StandardProtocolFamily implements java.net.ProtocolFamily {
 INET, INET6, UNIX;
 public static java.net.StandardProtocolFamily valueOf(String a) {}
 public static java.net.StandardProtocolFamily[] values() {}
}
public class StandardSocketOptions {
 public static java.net.SocketOption<Boolean> IP_MULTICAST_LOOP;
 public static java.net.SocketOption<Boolean> SO_BROADCAST;
 public static java.net.SocketOption<Boolean> SO_KEEPALIVE;
 public static java.net.SocketOption<Boolean> SO_REUSEADDR;
 public static java.net.SocketOption<Boolean> SO_REUSEPORT;
 public static java.net.SocketOption<Boolean> TCP_NODELAY;
 public static java.net.SocketOption<Integer> IP_MULTICAST_TTL;
 public static java.net.SocketOption<Integer> IP_TOS;
 public static java.net.SocketOption<Integer> SO_LINGER;
 public static java.net.SocketOption<Integer> SO_RCVBUF;
 public static java.net.SocketOption<Integer> SO_SNDBUF;
 public static java.net.SocketOption<java.net.NetworkInterface> IP_MULTICAST_IF;
}
public class URI implements Comparable<java.net.URI>, java.io.Serializable {
 public String getAuthority() {}
 public String getFragment() {}
 public String getHost() {}
 public String getPath() {}
 public String getQuery() {}
 public String getRawAuthority() {}
 public String getRawFragment() {}
 public String getRawPath() {}
 public String getRawQuery() {}
 public String getRawSchemeSpecificPart() {}
 public String getRawUserInfo() {}
 public String getScheme() {}
 public String getSchemeSpecificPart() {}
 public String getUserInfo() {}
 public String toASCIIString() {}
 public String toString() {}
 public URI(String a) {}
 public URI(String a, String b, String c) {}
 public URI(String a, String b, String c, String d) {}
 public URI(String a, String b, String c, String d, String e) {}
 public URI(String a, String b, String c, int d, String e, String f, String g) {}
 public boolean equals(Object a) {}
 public boolean isAbsolute() {}
 public boolean isOpaque() {}
 public int compareTo(java.net.URI a) {}
 public int getPort() {}
 public int hashCode() {}
 public java.net.URI normalize() {}
 public java.net.URI parseServerAuthority() {}
 public java.net.URI relativize(java.net.URI a) {}
 public java.net.URI resolve(String a) {}
 public java.net.URI resolve(java.net.URI a) {}
 public java.net.URL toURL() {}
 public static java.net.URI create(String a) {}
}
public class URISyntaxException extends Exception {
 public String getInput() {}
 public String getMessage() {}
 public String getReason() {}
 public URISyntaxException(String a, String b) {}
 public URISyntaxException(String a, String b, int c) {}
 public int getIndex() {}
}
public class URL implements java.io.Serializable {
 public Object getContent() {}
 public Object getContent(Class<?>[] a) {}
 public String getAuthority() {}
 public String getFile() {}
 public String getHost() {}
 public String getPath() {}
 public String getProtocol() {}
 public String getQuery() {}
 public String getRef() {}
 public String getUserInfo() {}
 public String toExternalForm() {}
 public String toString() {}
 public URL(String a) {}
 public URL(String a, String b, String c) {}
 public URL(String a, String b, int c, String d) {}
 public URL(String a, String b, int c, String d, java.net.URLStreamHandler e) {}
 public URL(java.net.URL a, String b) {}
 public URL(java.net.URL a, String b, java.net.URLStreamHandler c) {}
 public boolean equals(Object a) {}
 public boolean sameFile(java.net.URL a) {}
 public int getDefaultPort() {}
 public int getPort() {}
 public int hashCode() {}
 public java.io.InputStream openStream() {}
 public java.net.URI toURI() {}
 public java.net.URLConnection openConnection() {}
 public java.net.URLConnection openConnection(java.net.Proxy a) {}
 public static void setURLStreamHandlerFactory(java.net.URLStreamHandlerFactory a) {}
}
public class URLClassLoader extends java.security.SecureClassLoader implements java.io.Closeable {
 protected Class<?> findClass(String a) {}
 protected Package definePackage(String a, java.util.jar.Manifest b, java.net.URL c) {}
 protected java.security.PermissionCollection getPermissions(java.security.CodeSource a) {}
 protected void addURL(java.net.URL a) {}
 public URLClassLoader(String a, java.net.URL[] b, ClassLoader c) {}
 public URLClassLoader(String a, java.net.URL[] b, ClassLoader c, java.net.URLStreamHandlerFactory d) {}
 public URLClassLoader(java.net.URL[] a) {}
 public URLClassLoader(java.net.URL[] a, ClassLoader b) {}
 public URLClassLoader(java.net.URL[] a, ClassLoader b, java.net.URLStreamHandlerFactory c) {}
 public java.io.InputStream getResourceAsStream(String a) {}
 public java.net.URL findResource(String a) {}
 public java.net.URL[] getURLs() {}
 public java.util.Enumeration<java.net.URL> findResources(String a) {}
 public static java.net.URLClassLoader newInstance(java.net.URL[] a) {}
 public static java.net.URLClassLoader newInstance(java.net.URL[] a, ClassLoader b) {}
 public void close() {}
}
public abstract class URLConnection {
 protected URLConnection(java.net.URL a) {}
 protected boolean allowUserInteraction;
 protected boolean connected;
 protected boolean doInput;
 protected boolean doOutput;
 protected boolean useCaches;
 protected java.net.URL url;
 protected long ifModifiedSince;
 public Object getContent() {}
 public Object getContent(Class<?>[] a) {}
 public String getContentEncoding() {}
 public String getContentType() {}
 public String getHeaderField(String a) {}
 public String getHeaderField(int a) {}
 public String getHeaderFieldKey(int a) {}
 public String getRequestProperty(String a) {}
 public String toString() {}
 public abstract void connect();
 public boolean getAllowUserInteraction() {}
 public boolean getDefaultUseCaches() {}
 public boolean getDoInput() {}
 public boolean getDoOutput() {}
 public boolean getUseCaches() {}
 public int getConnectTimeout() {}
 public int getContentLength() {}
 public int getHeaderFieldInt(String a, int b) {}
 public int getReadTimeout() {}
 public java.io.InputStream getInputStream() {}
 public java.io.OutputStream getOutputStream() {}
 public java.net.URL getURL() {}
 public java.security.Permission getPermission() {}
 public java.util.Map<String, java.util.List<String>> getHeaderFields() {}
 public java.util.Map<String, java.util.List<String>> getRequestProperties() {}
 public long getContentLengthLong() {}
 public long getDate() {}
 public long getExpiration() {}
 public long getHeaderFieldDate(String a, long b) {}
 public long getHeaderFieldLong(String a, long b) {}
 public long getIfModifiedSince() {}
 public long getLastModified() {}
 public static String getDefaultRequestProperty(String a) {}
 public static String guessContentTypeFromName(String a) {}
 public static String guessContentTypeFromStream(java.io.InputStream a) {}
 public static boolean getDefaultAllowUserInteraction() {}
 public static boolean getDefaultUseCaches(String a) {}
 public static java.net.FileNameMap getFileNameMap() {}
 public static void setContentHandlerFactory(java.net.ContentHandlerFactory a) {}
 public static void setDefaultAllowUserInteraction(boolean a) {}
 public static void setDefaultRequestProperty(String a, String b) {}
 public static void setDefaultUseCaches(String a, boolean b) {}
 public static void setFileNameMap(java.net.FileNameMap a) {}
 public void addRequestProperty(String a, String b) {}
 public void setAllowUserInteraction(boolean a) {}
 public void setConnectTimeout(int a) {}
 public void setDefaultUseCaches(boolean a) {}
 public void setDoInput(boolean a) {}
 public void setDoOutput(boolean a) {}
 public void setIfModifiedSince(long a) {}
 public void setReadTimeout(int a) {}
 public void setRequestProperty(String a, String b) {}
 public void setUseCaches(boolean a) {}
}
public class URLDecoder {
 public static String decode(String a) {}
 public static String decode(String a, String b) {}
 public static String decode(String a, java.nio.charset.Charset b) {}
}
public class URLEncoder {
 public static String encode(String a) {}
 public static String encode(String a, String b) {}
 public static String encode(String a, java.nio.charset.Charset b) {}
}
public class URLPermission extends java.security.Permission {
 public String getActions() {}
 public URLPermission(String a) {}
 public URLPermission(String a, String b) {}
 public boolean equals(Object a) {}
 public boolean implies(java.security.Permission a) {}
 public int hashCode() {}
}
public abstract class URLStreamHandler {
 protected String toExternalForm(java.net.URL a) {}
 protected abstract java.net.URLConnection openConnection(java.net.URL a);
 protected boolean equals(java.net.URL a, java.net.URL b) {}
 protected boolean hostsEqual(java.net.URL a, java.net.URL b) {}
 protected boolean sameFile(java.net.URL a, java.net.URL b) {}
 protected int getDefaultPort() {}
 protected int hashCode(java.net.URL a) {}
 protected java.net.InetAddress getHostAddress(java.net.URL a) {}
 protected java.net.URLConnection openConnection(java.net.URL a, java.net.Proxy b) {}
 protected void parseURL(java.net.URL a, String b, int c, int d) {}
 protected void setURL(java.net.URL a, String b, String c, int d, String e, String f) {}
 protected void setURL(java.net.URL a, String b, String c, int d, String e, String f, String g, String h, String i) {}
 public URLStreamHandler() {}
}
public interface URLStreamHandlerFactory {
 java.net.URLStreamHandler createURLStreamHandler(String a);
}
public class UnixDomainSocketAddress extends java.net.SocketAddress {
 public String toString() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.nio.file.Path getPath() {}
 public static java.net.UnixDomainSocketAddress of(String a) {}
 public static java.net.UnixDomainSocketAddress of(java.nio.file.Path a) {}
}
public class UnknownHostException extends java.io.IOException {
 public UnknownHostException() {}
 public UnknownHostException(String a) {}
}
public class UnknownServiceException extends java.io.IOException {
 public UnknownServiceException() {}
 public UnknownServiceException(String a) {}
}
