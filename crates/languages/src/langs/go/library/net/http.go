package http
import "bufio"
import "context"
import "crypto/tls"
import "io"
import "io/fs"
import "log"
import "mime/multipart"
import "net"
import "net/url"
import "time"
func AllowQuerySemicolons(Handler) Handler
func CanonicalHeaderKey(string) string
type Client struct {
 Transport RoundTripper
 CheckRedirect func(req *Request, via []*Request) error
 Jar CookieJar
 Timeout time.Duration
}
func (*Client) CloseIdleConnections()
func (*Client) Do(*Request) (*Response, error)
func (*Client) Get(string) (*Response, error)
func (*Client) Head(string) (*Response, error)
func (*Client) Post(string, string, io.Reader) (*Response, error)
func (*Client) PostForm(string, url.Values) (*Response, error)
type ClientConn struct {}
func (*ClientConn) Available() int
func (*ClientConn) Close() error
func (*ClientConn) Err() error
func (*ClientConn) InFlight() int
func (*ClientConn) Release()
func (*ClientConn) Reserve() error
func (*ClientConn) RoundTrip(*Request) (*Response, error)
func (*ClientConn) SetStateHook(func(*ClientConn))
type CloseNotifier interface {
 CloseNotify() <-chan bool
}
type ConnState int
func (ConnState) String() string
type Cookie struct {
 Name string
 Value string
 Quoted bool
 Path string
 Domain string
 Expires time.Time
 RawExpires string
 MaxAge int
 Secure bool
 HttpOnly bool
 SameSite SameSite
 Partitioned bool
 Raw string
 Unparsed []string
}
func (*Cookie) String() string
func (*Cookie) Valid() error
type CookieJar interface {
 Cookies(*url.URL) []*Cookie
 SetCookies(*url.URL, []*Cookie)
}
type CrossOriginProtection struct {}
func (*CrossOriginProtection) AddInsecureBypassPattern(string)
func (*CrossOriginProtection) AddTrustedOrigin(string) error
func (*CrossOriginProtection) Check(*Request) error
func (*CrossOriginProtection) Handler(Handler) Handler
func (*CrossOriginProtection) SetDenyHandler(Handler)
var DefaultClient *Client
const DefaultMaxHeaderBytes = 0
const DefaultMaxIdleConnsPerHost = 0
var DefaultServeMux *ServeMux
var DefaultTransport RoundTripper
func DetectContentType([]byte) string
type Dir string
func (Dir) Open(string) (File, error)
var ErrAbortHandler error
var ErrBodyNotAllowed error
var ErrBodyReadAfterClose error
var ErrContentLength error
var ErrHandlerTimeout error
var ErrHeaderTooLong *ProtocolError
var ErrHijacked error
var ErrLineTooLong error
var ErrMissingBoundary *ProtocolError
var ErrMissingContentLength *ProtocolError
var ErrMissingFile error
var ErrNoCookie error
var ErrNoLocation error
var ErrNotMultipart *ProtocolError
var ErrNotSupported *ProtocolError
var ErrSchemeMismatch error
var ErrServerClosed error
var ErrShortBody *ProtocolError
var ErrSkipAltProtocol error
var ErrUnexpectedTrailer *ProtocolError
var ErrUseLastResponse error
var ErrWriteAfterFlush error
func Error(ResponseWriter, string, int)
func FS(fs.FS) FileSystem
type File interface {
 io.Closer
 io.Reader
 io.Seeker
 Readdir(int) ([]fs.FileInfo, error)
 Stat() (fs.FileInfo, error)
}
func FileServer(FileSystem) Handler
func FileServerFS(fs.FS) Handler
type FileSystem interface {
 Open(string) (File, error)
}
type Flusher interface {
 Flush()
}
func Get(string) (*Response, error)
type HTTP2Config struct {
 MaxConcurrentStreams int
 StrictMaxConcurrentRequests bool
 MaxDecoderHeaderTableSize int
 MaxEncoderHeaderTableSize int
 MaxReadFrameSize int
 MaxReceiveBufferPerConnection int
 MaxReceiveBufferPerStream int
 SendPingTimeout time.Duration
 PingTimeout time.Duration
 WriteByteTimeout time.Duration
 PermitProhibitedCipherSuites bool
 CountError func(errType string)
}
func Handle(string, Handler)
func HandleFunc(string, func(ResponseWriter, *Request))
type Handler interface {
 ServeHTTP(ResponseWriter, *Request)
}
type HandlerFunc func(ResponseWriter, *Request)
func (HandlerFunc) ServeHTTP(ResponseWriter, *Request)
func Head(string) (*Response, error)
type Header map[string][]string
func (Header) Add(string, string)
func (Header) Clone() Header
func (Header) Del(string)
func (Header) Get(string) string
func (Header) Set(string, string)
func (Header) Values(string) []string
func (Header) Write(io.Writer) error
func (Header) WriteSubset(io.Writer, map[string]bool) error
type Hijacker interface {
 Hijack() (net.Conn, *bufio.ReadWriter, error)
}
func ListenAndServe(string, Handler) error
func ListenAndServeTLS(string, string, string, Handler) error
var LocalAddrContextKey *contextKey
type MaxBytesError struct {
 Limit int64
}
func (*MaxBytesError) Error() string
func MaxBytesHandler(Handler, int64) Handler
func MaxBytesReader(ResponseWriter, io.ReadCloser, int64) io.ReadCloser
const MethodConnect = ""
const MethodDelete = ""
const MethodGet = ""
const MethodHead = ""
const MethodOptions = ""
const MethodPatch = ""
const MethodPost = ""
const MethodPut = ""
const MethodTrace = ""
func NewCrossOriginProtection() *CrossOriginProtection
func NewFileTransport(FileSystem) RoundTripper
func NewFileTransportFS(fs.FS) RoundTripper
func NewRequest(string, string, io.Reader) (*Request, error)
func NewRequestWithContext(context.Context, string, string, io.Reader) (*Request, error)
func NewResponseController(ResponseWriter) *ResponseController
func NewServeMux() *ServeMux
var NoBody noBody
func NotFound(ResponseWriter, *Request)
func NotFoundHandler() Handler
func ParseCookie(string) ([]*Cookie, error)
func ParseHTTPVersion(string) (int, int, bool)
func ParseSetCookie(string) (*Cookie, error)
func ParseTime(string) (time.Time, error)
func Post(string, string, io.Reader) (*Response, error)
func PostForm(string, url.Values) (*Response, error)
type ProtocolError struct {
 ErrorString string
}
func (*ProtocolError) Error() string
func (*ProtocolError) Is(error) bool
type Protocols struct {}
func (Protocols) HTTP1() bool
func (Protocols) HTTP2() bool
func (*Protocols) SetHTTP1(bool)
func (*Protocols) SetHTTP2(bool)
func (*Protocols) SetUnencryptedHTTP2(bool)
func (Protocols) String() string
func (Protocols) UnencryptedHTTP2() bool
func ProxyFromEnvironment(*Request) (*url.URL, error)
func ProxyURL(*url.URL) func(*Request) (*url.URL, error)
type PushOptions struct {
 Method string
 Header Header
}
type Pusher interface {
 Push(string, *PushOptions) error
}
func ReadRequest(*bufio.Reader) (*Request, error)
func ReadResponse(*bufio.Reader, *Request) (*Response, error)
func Redirect(ResponseWriter, *Request, string, int)
func RedirectHandler(string, int) Handler
type Request struct {
 Method string
 URL *url.URL
 Proto string
 ProtoMajor int
 ProtoMinor int
 Header Header
 Body io.ReadCloser
 GetBody func() (io.ReadCloser, error)
 ContentLength int64
 TransferEncoding []string
 Close bool
 Host string
 Form url.Values
 PostForm url.Values
 MultipartForm *multipart.Form
 Trailer Header
 RemoteAddr string
 RequestURI string
 TLS *tls.ConnectionState
 Cancel <-chan struct{}
 Response *Response
 Pattern string
}
func (*Request) AddCookie(*Cookie)
func (*Request) BasicAuth() (string, string, bool)
func (*Request) Clone(context.Context) *Request
func (*Request) Context() context.Context
func (*Request) Cookie(string) (*Cookie, error)
func (*Request) Cookies() []*Cookie
func (*Request) CookiesNamed(string) []*Cookie
func (*Request) FormFile(string) (multipart.File, *multipart.FileHeader, error)
func (*Request) FormValue(string) string
func (*Request) MultipartReader() (*multipart.Reader, error)
func (*Request) ParseForm() error
func (*Request) ParseMultipartForm(int64) error
func (*Request) PathValue(string) string
func (*Request) PostFormValue(string) string
func (*Request) ProtoAtLeast(int, int) bool
func (*Request) Referer() string
func (*Request) SetBasicAuth(string, string)
func (*Request) SetPathValue(string, string)
func (*Request) UserAgent() string
func (*Request) WithContext(context.Context) *Request
func (*Request) Write(io.Writer) error
func (*Request) WriteProxy(io.Writer) error
type Response struct {
 Status string
 StatusCode int
 Proto string
 ProtoMajor int
 ProtoMinor int
 Header Header
 Body io.ReadCloser
 ContentLength int64
 TransferEncoding []string
 Close bool
 Uncompressed bool
 Trailer Header
 Request *Request
 TLS *tls.ConnectionState
}
func (*Response) Cookies() []*Cookie
func (*Response) Location() (*url.URL, error)
func (*Response) ProtoAtLeast(int, int) bool
func (*Response) Write(io.Writer) error
type ResponseController struct {}
func (*ResponseController) EnableFullDuplex() error
func (*ResponseController) Flush() error
func (*ResponseController) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*ResponseController) SetReadDeadline(time.Time) error
func (*ResponseController) SetWriteDeadline(time.Time) error
type ResponseWriter interface {
 Header() Header
 Write([]byte) (int, error)
 WriteHeader(int)
}
type RoundTripper interface {
 RoundTrip(*Request) (*Response, error)
}
type SameSite int
const SameSiteDefaultMode SameSite = 0
const SameSiteLaxMode SameSite = 0
const SameSiteNoneMode SameSite = 0
const SameSiteStrictMode SameSite = 0
func Serve(net.Listener, Handler) error
func ServeContent(ResponseWriter, *Request, string, time.Time, io.ReadSeeker)
func ServeFile(ResponseWriter, *Request, string)
func ServeFileFS(ResponseWriter, *Request, fs.FS, string)
type ServeMux struct {}
func (*ServeMux) Handle(string, Handler)
func (*ServeMux) HandleFunc(string, func(ResponseWriter, *Request))
func (*ServeMux) Handler(*Request) (Handler, string)
func (*ServeMux) ServeHTTP(ResponseWriter, *Request)
func ServeTLS(net.Listener, Handler, string, string) error
type Server struct {
 Addr string
 Handler Handler
 DisableGeneralOptionsHandler bool
 TLSConfig *tls.Config
 ReadTimeout time.Duration
 ReadHeaderTimeout time.Duration
 WriteTimeout time.Duration
 IdleTimeout time.Duration
 MaxHeaderBytes int
 TLSNextProto map[string]func(*Server, *tls.Conn, Handler)
 ConnState func(net.Conn, ConnState)
 ErrorLog *log.Logger
 BaseContext func(net.Listener) context.Context
 ConnContext func(ctx context.Context, c net.Conn) context.Context
 HTTP2 *HTTP2Config
 Protocols *Protocols
}
func (*Server) Close() error
func (*Server) ListenAndServe() error
func (*Server) ListenAndServeTLS(string, string) error
func (*Server) RegisterOnShutdown(func())
func (*Server) Serve(net.Listener) error
func (*Server) ServeTLS(net.Listener, string, string) error
func (*Server) SetKeepAlivesEnabled(bool)
func (*Server) Shutdown(context.Context) error
var ServerContextKey *contextKey
func SetCookie(ResponseWriter, *Cookie)
const StateActive ConnState = 0
const StateClosed ConnState = 0
const StateHijacked ConnState = 0
const StateIdle ConnState = 0
const StateNew ConnState = 0
const StatusAccepted = 0
const StatusAlreadyReported = 0
const StatusBadGateway = 0
const StatusBadRequest = 0
const StatusConflict = 0
const StatusContinue = 0
const StatusCreated = 0
const StatusEarlyHints = 0
const StatusExpectationFailed = 0
const StatusFailedDependency = 0
const StatusForbidden = 0
const StatusFound = 0
const StatusGatewayTimeout = 0
const StatusGone = 0
const StatusHTTPVersionNotSupported = 0
const StatusIMUsed = 0
const StatusInsufficientStorage = 0
const StatusInternalServerError = 0
const StatusLengthRequired = 0
const StatusLocked = 0
const StatusLoopDetected = 0
const StatusMethodNotAllowed = 0
const StatusMisdirectedRequest = 0
const StatusMovedPermanently = 0
const StatusMultiStatus = 0
const StatusMultipleChoices = 0
const StatusNetworkAuthenticationRequired = 0
const StatusNoContent = 0
const StatusNonAuthoritativeInfo = 0
const StatusNotAcceptable = 0
const StatusNotExtended = 0
const StatusNotFound = 0
const StatusNotImplemented = 0
const StatusNotModified = 0
const StatusOK = 0
const StatusPartialContent = 0
const StatusPaymentRequired = 0
const StatusPermanentRedirect = 0
const StatusPreconditionFailed = 0
const StatusPreconditionRequired = 0
const StatusProcessing = 0
const StatusProxyAuthRequired = 0
const StatusRequestEntityTooLarge = 0
const StatusRequestHeaderFieldsTooLarge = 0
const StatusRequestTimeout = 0
const StatusRequestURITooLong = 0
const StatusRequestedRangeNotSatisfiable = 0
const StatusResetContent = 0
const StatusSeeOther = 0
const StatusServiceUnavailable = 0
const StatusSwitchingProtocols = 0
const StatusTeapot = 0
const StatusTemporaryRedirect = 0
func StatusText(int) string
const StatusTooEarly = 0
const StatusTooManyRequests = 0
const StatusUnauthorized = 0
const StatusUnavailableForLegalReasons = 0
const StatusUnprocessableEntity = 0
const StatusUnsupportedMediaType = 0
const StatusUpgradeRequired = 0
const StatusUseProxy = 0
const StatusVariantAlsoNegotiates = 0
func StripPrefix(string, Handler) Handler
const TimeFormat = ""
func TimeoutHandler(Handler, time.Duration, string) Handler
const TrailerPrefix = ""
type Transport struct {
 Proxy func(*Request) (*url.URL, error)
 OnProxyConnectResponse func(ctx context.Context, proxyURL *url.URL, connectReq *Request, connectRes *Response) error
 DialContext func(ctx context.Context, network string, addr string) (net.Conn, error)
 Dial func(network string, addr string) (net.Conn, error)
 DialTLSContext func(ctx context.Context, network string, addr string) (net.Conn, error)
 DialTLS func(network string, addr string) (net.Conn, error)
 TLSClientConfig *tls.Config
 TLSHandshakeTimeout time.Duration
 DisableKeepAlives bool
 DisableCompression bool
 MaxIdleConns int
 MaxIdleConnsPerHost int
 MaxConnsPerHost int
 IdleConnTimeout time.Duration
 ResponseHeaderTimeout time.Duration
 ExpectContinueTimeout time.Duration
 TLSNextProto map[string]func(authority string, c *tls.Conn) RoundTripper
 ProxyConnectHeader Header
 GetProxyConnectHeader func(ctx context.Context, proxyURL *url.URL, target string) (Header, error)
 MaxResponseHeaderBytes int64
 WriteBufferSize int
 ReadBufferSize int
 ForceAttemptHTTP2 bool
 HTTP2 *HTTP2Config
 Protocols *Protocols
}
func (*Transport) CancelRequest(*Request)
func (*Transport) Clone() *Transport
func (*Transport) CloseIdleConnections()
func (*Transport) NewClientConn(context.Context, string, string) (*ClientConn, error)
func (*Transport) RegisterProtocol(string, RoundTripper)
func (*Transport) RoundTrip(*Request) (*Response, error)
type contextKey struct {}
func (*contextKey) String() string
type noBody struct {}
func (noBody) Close() error
func (noBody) Read([]byte) (int, error)
func (noBody) WriteTo(io.Writer) (int64, error)
